package nl.sluitend.finance.budget;

import java.util.List;
import nl.sluitend.finance.Horizon;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import org.jspecify.annotations.Nullable;

/// Everything the budget ledger needs: the years, the quantities that lines share, the lines and,
/// when there is one, the ceiling.
///
/// @param horizon the years that are looked at
/// @param drivers the quantities that several lines follow
/// @param lines costs, income and movements of reserves
/// @param ceiling what a year may come to
/// @param grain how fine its amounts are: each line is rounded to it in each year, and all sums are
///     sums of those. Left out: nothing is rounded
public record Budget(
        Horizon horizon,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Driver> drivers,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<BudgetLine> lines,
        @Nullable Ceiling ceiling,
        @Nullable Grain grain) {

    public Budget {
        drivers = List.copyOf(drivers);
        lines = List.copyOf(lines);
        ceiling = ceiling == null || grain == null ? ceiling : ceiling.in(grain);
    }

    /// One of which nothing is rounded.
    public Budget(
            Horizon horizon,
            List<Driver> drivers,
            List<BudgetLine> lines,
            @Nullable Ceiling ceiling) {
        this(horizon, drivers, lines, ceiling, null);
    }

    /// The same years with other lines.
    public Budget with(List<BudgetLine> others) {
        return new Budget(horizon, drivers, others, ceiling, grain);
    }

    /// The same budget with another volume for the driver of that identifier.
    public Budget with(Driver other) {
        List<Driver> changed =
                drivers.stream().map(each -> each.id().equals(other.id()) ? other : each).toList();
        return new Budget(horizon, changed, lines, ceiling, grain);
    }

    /// The same budget with amounts that are as fine as said.
    public Budget in(@Nullable Grain other) {
        return new Budget(horizon, drivers, lines, ceiling, other);
    }
}
