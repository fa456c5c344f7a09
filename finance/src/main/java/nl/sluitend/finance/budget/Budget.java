package nl.sluitend.finance.budget;

import java.util.List;
import nl.sluitend.finance.Horizon;
import org.jspecify.annotations.Nullable;

/// Everything the budget ledger needs: the years, the quantities that lines share, the lines and,
/// when there is one, the ceiling.
public record Budget(
        Horizon horizon, List<Driver> drivers, List<BudgetLine> lines, @Nullable Ceiling ceiling) {

    public Budget {
        drivers = List.copyOf(drivers);
        lines = List.copyOf(lines);
    }

    /// The same years with other lines.
    public Budget with(List<BudgetLine> others) {
        return new Budget(horizon, drivers, others, ceiling);
    }

    /// The same budget with another volume for the driver of that identifier.
    public Budget with(Driver other) {
        List<Driver> changed =
                drivers.stream().map(each -> each.id().equals(other.id()) ? other : each).toList();
        return new Budget(horizon, changed, lines, ceiling);
    }
}
