package nl.sluitend.finance.analysis;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.Driver;

/// At which volume of a driver a year is not short, everything else as it is. The result of a year
/// is a straight line in each driver, so there is at most one point where it crosses zero.
///
/// Units are whole, and short is what the verdicts call short: each line is rounded to the grain,
/// so that `units` may be other than `at` in whole units. It is the very unit where a unit changes
/// more than a hundredth of the grain for each line that follows the driver; where it changes less,
/// `units` are on the safe side.
public sealed interface BreakEven {

    static BreakEven of(BudgetBasis budget, Driver driver, Year year) {
        return Volume.of(budget, driver, year).breakEven();
    }

    /// From `units` on it is not short; with one unit less it is.
    record BalancedFrom(BigDecimal units, Figure at) implements BreakEven {
        public BalancedFrom {
            units = Exact.shortest(units);
        }
    }

    /// Up to `units` it is not short; with one unit more it is.
    record BalancedUpTo(BigDecimal units, Figure at) implements BreakEven {
        public BalancedUpTo {
            units = Exact.shortest(units);
        }
    }

    /// Without any unit it is not short, and no unit makes it worse.
    record AlwaysBalanced(Figure resultAtNone) implements BreakEven {}

    /// No volume is enough.
    record NeverBalanced(Hopeless because, Figure shortfallAtNone, Figure margin)
            implements BreakEven {}

    /// These lines are unknown in the year, whatever the volume.
    record BreakEvenUnknown(List<String> lines) implements BreakEven {
        public BreakEvenUnknown {
            lines = List.copyOf(lines);
        }
    }

    /// Why more units do not help a year that is short.
    enum Hopeless {
        /// No line of the year follows this driver.
        NOTHING_FOLLOWS,
        /// Each unit brings in what it costs.
        NOTHING_IS_LEFT,
        /// Each unit costs more than it brings in.
        EACH_COSTS_MORE
    }
}
