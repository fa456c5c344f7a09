package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Figure;
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
public record Budget(
        Horizon horizon,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Driver> drivers,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<BudgetLine> lines,
        @Nullable Ceiling ceiling)
        implements BudgetBasis {

    public Budget {
        drivers = List.copyOf(drivers);
        lines = List.copyOf(lines);
    }

    @Override
    public Budget with(List<BudgetLine> others) {
        return new Budget(horizon, drivers, others, ceiling);
    }

    @Override
    public Budget with(Driver other) {
        List<Driver> changed =
                drivers.stream().map(each -> each.id().equals(other.id()) ? other : each).toList();
        return new Budget(horizon, changed, lines, ceiling);
    }

    /// All that it claims: of its outcome nothing is said here.
    @Override
    public @Nullable Figure cashed(BudgetLine line, Year year) {
        return SavingBounds.claimed(line, year);
    }
}
