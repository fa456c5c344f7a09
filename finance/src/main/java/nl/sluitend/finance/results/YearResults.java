package nl.sluitend.finance.results;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.YearFigures;

/// Every sum of one year of a budget, from its parts to its result. The `unknown` lines are in
/// none of them.
public record YearResults(
        Year year,
        Figure structuralCosts,
        Figure incidentalCosts,
        Figure costs,
        Figure structuralIncome,
        Figure incidentalIncome,
        Figure income,
        Figure balance,
        Figure additions,
        Figure withdrawals,
        Figure result,
        Figure structuralResult,
        Figure structuralCover,
        List<String> unknown) {

    public YearResults {
        unknown = List.copyOf(unknown);
    }

    static YearResults of(YearFigures figures) {
        return new YearResults(
                figures.year(),
                figures.structuralCosts(),
                figures.incidentalCosts(),
                figures.costs(),
                figures.structuralIncome(),
                figures.incidentalIncome(),
                figures.income(),
                figures.balance(),
                figures.additions(),
                figures.withdrawals(),
                figures.result(),
                figures.structuralResult(),
                figures.structuralCover(),
                figures.unknown());
    }
}
