package nl.sluitend.workshop.figures;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.analysis.BreakEven;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.budget.Driver;
import org.jspecify.annotations.Nullable;

/// Where a year tips in the quantity of a `note`, everything else as it is: from so many whole
/// `units` on, up to so many, or not at all. `oneOffs` says that the year has one-off lines, so
/// that it tells nothing of the years after it. `counted` is the quantity that the budget counts
/// with; absent when nobody knows it.
public record DriverOutlook(
        String note,
        String unit,
        Year year,
        boolean oneOffs,
        @Nullable BigDecimal counted,
        Tipping tipping,
        @Nullable BigDecimal units) {

    /// On which side of `units` a year is not short.
    public enum Tipping {
        FROM,
        UP_TO,
        ALWAYS,
        /// It is short, and no line of the year follows this quantity.
        NOTHING_FOLLOWS,
        /// It is short, and each unit brings in what it costs.
        NOTHING_IS_LEFT,
        /// It is short, and each unit costs more than it brings in.
        EACH_COSTS_MORE,
        /// Something else in the year is unknown.
        UNKNOWN
    }

    public DriverOutlook {
        counted = counted == null ? null : Exact.shortest(counted);
        units = units == null ? null : Exact.shortest(units);
    }

    static DriverOutlook of(Driver driver, Year year, boolean oneOffs, BreakEven breakEven) {
        return new DriverOutlook(
                driver.id(),
                driver.unit(),
                year,
                oneOffs,
                driver.in(year).counted(),
                tipping(breakEven),
                units(breakEven));
    }

    private static Tipping tipping(BreakEven breakEven) {
        return switch (breakEven) {
            case BalancedFrom _ -> Tipping.FROM;
            case BalancedUpTo _ -> Tipping.UP_TO;
            case AlwaysBalanced _ -> Tipping.ALWAYS;
            case NeverBalanced never -> hopeless(never);
            case BreakEvenUnknown _ -> Tipping.UNKNOWN;
        };
    }

    private static Tipping hopeless(NeverBalanced never) {
        return switch (never.because()) {
            case NOTHING_FOLLOWS -> Tipping.NOTHING_FOLLOWS;
            case NOTHING_IS_LEFT -> Tipping.NOTHING_IS_LEFT;
            case EACH_COSTS_MORE -> Tipping.EACH_COSTS_MORE;
        };
    }

    private static @Nullable BigDecimal units(BreakEven breakEven) {
        return switch (breakEven) {
            case BalancedFrom(var units, _) -> units;
            case BalancedUpTo(var units, _) -> units;
            case AlwaysBalanced _, NeverBalanced _, BreakEvenUnknown _ -> null;
        };
    }
}
