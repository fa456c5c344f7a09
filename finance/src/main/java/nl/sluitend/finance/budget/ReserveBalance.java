package nl.sluitend.finance.budget;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;

/// What stands in the reserves at the end of each year.
public final class ReserveBalance {

    private ReserveBalance() {}

    /// One for each of `years`, in order; none when nobody has said what there is to begin with.
    public static List<Figure> of(BudgetBasis budget, List<YearFigures> years) {
        Money opening = budget.openingReserve();
        List<Figure> balances = new ArrayList<>();
        if (opening != null) {
            Figure before = Figure.given(Concept.OPENING_RESERVE, opening.amount());
            for (YearFigures year : years) {
                Figure after = after(before, year);
                balances.add(after);
                before = after.stated();
            }
        }
        return balances;
    }

    private static Figure after(Figure before, YearFigures year) {
        Figure filled = Figure.sum(Concept.RESERVE, before, year.additions()).in(year.year());
        return Figure.difference(Concept.RESERVE, filled, year.withdrawals()).in(year.year());
    }
}
