package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// Everything the budget ledger needs: the lines, the budget year and, when there is one, the
/// ceiling (*financieel kader*) that the costs of a year may come to.
public record Budget(List<BudgetLine> lines, Year firstYear, @Nullable Money ceiling) {

    /// The budget year and the three after it (Gemeentewet art. 190: at least three).
    public static final int HORIZON = 4;

    public Budget {
        lines = List.copyOf(lines);
    }

    public List<Year> years() {
        return IntStream.range(0, HORIZON).mapToObj(firstYear::plusYears).toList();
    }
}
