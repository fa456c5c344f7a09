package nl.sluitend.finance.analysis;

import java.util.List;
import nl.sluitend.finance.budget.Driver;
import org.jspecify.annotations.Nullable;

/// All that is said of a budget besides its years and verdicts. The appraisal is absent without a
/// discount.
public record BudgetAnalysis(
        List<KeyFigures> years,
        List<DriverAnalysis> drivers,
        Pareto pareto,
        @Nullable Appraisal appraisal) {

    /// What one driver means, year by year.
    public record DriverAnalysis(Driver driver, List<DriverYear> years) {
        public DriverAnalysis {
            years = List.copyOf(years);
        }
    }

    public BudgetAnalysis {
        years = List.copyOf(years);
        drivers = List.copyOf(drivers);
    }
}
