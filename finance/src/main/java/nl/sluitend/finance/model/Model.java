package nl.sluitend.finance.model;

import java.time.Year;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.societal.ImpactMap;
import org.jspecify.annotations.Nullable;

/// Everything there is to calculate with: a budget, an impact map or both. `currency` is only a
/// label; without it amounts are euros. Without `discount` whoever calculates chooses one and says
/// so.
public record Model(
        String name,
        @Nullable String currency,
        @Nullable Discount discount,
        @Nullable Budget budget,
        @Nullable ImpactMap impact) {

    /// The calendar year in which the budget begins, and the impact map with it. A map that nobody
    /// has tied to the calendar begins in year 1.
    public Year first() {
        if (budget != null) {
            return budget.horizon().first();
        }
        Year own = impact == null ? null : impact.first();
        return own == null ? ImpactMap.YEAR_ONE : own;
    }
}
