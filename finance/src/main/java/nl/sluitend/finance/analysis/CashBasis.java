package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Recurrence.Incidental;

/// A budget as what is paid and received. Capital charges hold interest, so discounting them would
/// weigh time twice: an investment counts at its price in the first year of its line, and at its
/// residual value in the last year of its useful life.
final class CashBasis {

    private CashBasis() {}

    static Budget of(Budget budget) {
        Year first = budget.horizon().first();
        return budget.with(budget.lines().stream().flatMap(line -> of(line, first)).toList());
    }

    private static Stream<BudgetLine> of(BudgetLine line, Year firstOfAll) {
        Amount amount = line.amount();
        return switch (amount) {
            case Unknown _, Fixed _, Variable _, Driven _, Listed _, Staff _, Saving _ ->
                    Stream.of(line);
            case Investment investment -> bought(line, investment, firstOfAll);
        };
    }

    private static Stream<BudgetLine> bought(
            BudgetLine line, Investment investment, Year firstOfAll) {
        Year first = line.recurrence().first() == null ? firstOfAll : line.recurrence().first();
        Year last = first.plusYears(investment.usefulLife() - 1L);
        Amount price = new Fixed(investment.price());
        Amount residual = new Fixed(Estimate.of(investment.residualValue()));
        return List.of(
                line.with(line.direction(), price, Incidental.in(first)),
                line.with(line.direction().opposite(), residual, Incidental.in(last)))
                .stream();
    }
}
