package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Quantity.Sign;
import nl.sluitend.shape.Rate;
import nl.sluitend.shape.Size;
import org.jspecify.annotations.Nullable;

/// Everything the budget ledger needs: the years, the quantities that lines share, the lines and,
/// when there is one, the ceiling.
///
/// @param horizon the years that are looked at
/// @param drivers the quantities that several lines follow
/// @param lines costs, income and movements of reserves
/// @param ceiling what a year may come to
/// @param openingReserve what stands in the reserves before the first year, those together that
///     lines add to and withdraw from; absent: nobody has said it
/// @param grain how fine its amounts are: each line is rounded to it in each year, and all sums are
///     sums of those. Left out: nothing is rounded
/// @param priceRise the rise of all prices a year, as a fraction, more than −1 and less than 1. At
///     a real discount rate it goes off all that is paid and received, and with 0 nothing does; at
///     a nominal one there is none. Left out: the lowest rise at which a line is indexed
public record Budget(
        Horizon horizon,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Driver> drivers,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<BudgetLine> lines,
        @Nullable Ceiling ceiling,
        @Quantity(Sign.NEVER_NEGATIVE) @Nullable Money openingReserve,
        @Nullable Grain grain,
        @Rate @Nullable BigDecimal priceRise)
        implements BudgetBasis {

    public Budget {
        priceRise = priceRise == null ? null : Exact.shortest(priceRise);
        drivers = List.copyOf(drivers);
        lines = List.copyOf(lines);
        if (grain != null) {
            ceiling = ceiling == null ? null : ceiling.in(grain);
            openingReserve = openingReserve == null ? null : grain.of(openingReserve);
        }
    }

    /// One of which nothing is rounded, and nobody said what stands in its reserves.
    public Budget(
            Horizon horizon,
            List<Driver> drivers,
            List<BudgetLine> lines,
            @Nullable Ceiling ceiling) {
        this(horizon, drivers, lines, ceiling, null, null, null);
    }

    @Override
    public Budget given() {
        return this;
    }

    @Override
    public Budget of(Budget other) {
        return other;
    }

    @Override
    public Budget with(List<BudgetLine> others) {
        return new Budget(horizon, drivers, others, ceiling, openingReserve, grain, priceRise);
    }

    @Override
    public Budget with(Driver other) {
        List<Driver> changed =
                drivers.stream().map(each -> each.id().equals(other.id()) ? other : each).toList();
        return new Budget(horizon, changed, lines, ceiling, openingReserve, grain, priceRise);
    }

    @Override
    public Budget in(@Nullable Grain other) {
        return new Budget(horizon, drivers, lines, ceiling, openingReserve, other, priceRise);
    }

    /// All that it claims: of its outcome nothing is said here.
    @Override
    public @Nullable Figure cashed(BudgetLine line, Year year) {
        return SavingBounds.claimed(line, year);
    }
}
