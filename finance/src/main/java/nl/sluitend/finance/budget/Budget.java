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
}
