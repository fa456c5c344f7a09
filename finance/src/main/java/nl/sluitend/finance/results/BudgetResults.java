package nl.sluitend.finance.results;

import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.analysis.BudgetAnalysis;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What may be said of a budget, its years, and what they mean.
public record BudgetResults(
        List<Verdict> verdicts, List<YearResults> years, BudgetAnalysis analysis) {

    public BudgetResults {
        verdicts = List.copyOf(verdicts);
        years = List.copyOf(years);
    }

    static BudgetResults of(Budget budget, @Nullable Discount discount) {
        return new BudgetResults(
                BudgetLedger.of(budget).verdicts(),
                budget.horizon().years().stream()
                        .map(year -> YearResults.of(YearFigures.of(budget, year)))
                        .toList(),
                BudgetAnalysis.of(budget, discount));
    }
}
