package nl.sluitend.finance.results;

import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BoundedBudget;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.SavingBounds;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.OutcomeValue;
import org.jspecify.annotations.Nullable;

/// Holds the savings of a budget to the outcomes of the map beside it.
final class CashableSavings {

    private CashableSavings() {}

    static @Nullable BudgetBasis of(Model model) {
        Budget budget = model.budget();
        ImpactMap map = model.impact();
        return budget == null || map == null || !saves(budget)
                ? budget
                : bounded(budget, map, model.first());
    }

    private static boolean saves(Budget budget) {
        return budget.lines().stream().anyMatch(line -> line.amount() instanceof Saving);
    }

    private static BoundedBudget bounded(Budget budget, ImpactMap map, Year first) {
        Map<String, Map<Year, Figure>> worth = new HashMap<>();
        Set<String> unvalued = new HashSet<>();
        for (Outcome outcome : map.outcomes()) {
            Map<Year, Figure> years = OutcomeValue.byYear(outcome, first);
            if (years == null) {
                unvalued.add(outcome.id());
            } else {
                worth.put(outcome.id(), years);
            }
        }
        return new BoundedBudget(budget, new SavingBounds(budget.lines(), worth, unvalued));
    }
}
