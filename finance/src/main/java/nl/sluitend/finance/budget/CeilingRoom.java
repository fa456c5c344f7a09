package nl.sluitend.finance.budget;

import java.time.Year;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;

/// How a year stands against the ceiling: what counts against it, and what is left under it
/// (negative when it is exceeded).
public record CeilingRoom(Year year, Figure claim, Figure room) {

    public static CeilingRoom of(BudgetBasis budget, Ceiling ceiling, YearFigures figures) {
        Figure claim = claim(budget, ceiling, figures);
        Figure most = Figure.given(Concept.CEILING, ceiling.perYear().amount());
        return new CeilingRoom(
                figures.year(),
                claim,
                Figure.difference(Concept.ROOM, most, claim).in(figures.year()));
    }

    private static Figure claim(BudgetBasis budget, Ceiling ceiling, YearFigures figures) {
        String payer = ceiling.payer();
        if (payer == null) {
            return figures.costs();
        }
        BudgetBasis paid = budget.with(budget.lines().stream().filter(ceiling::covers).toList());
        return YearFigures.of(paid, figures.year()).income().as(Concept.CLAIM).about("", payer);
    }
}
