package nl.sluitend.finance.results;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import org.jspecify.annotations.Nullable;

/// A line of a budget under who pays it and the task field (*taakveld*) that it is booked on.
/// Of a saving that is who cashes it. `years` are those in which it counts.
public record AllocatedLine(
        String line,
        String label,
        Direction direction,
        @Nullable String party,
        @Nullable String taskField,
        List<YearAmount> years) {

    /// `amount` is absent when nobody knows it.
    public record YearAmount(Year year, @Nullable Money amount) {}

    public AllocatedLine {
        years = List.copyOf(years);
    }

    /// By party and then by task field, what has none last; within them as the budget has them.
    static List<AllocatedLine> of(BudgetBasis budget, List<BudgetYear> years) {
        return inOrder(budget, years).stream()
                .sorted(
                        comparing(AllocatedLine::party, nullsLast(naturalOrder()))
                                .thenComparing(AllocatedLine::taskField, nullsLast(naturalOrder()))
                                .thenComparing(AllocatedLine::direction))
                .toList();
    }

    /// As the budget has them.
    static List<AllocatedLine> inOrder(BudgetBasis budget, List<BudgetYear> years) {
        return budget.lines().stream().map(line -> of(line, years)).toList();
    }

    private static AllocatedLine of(BudgetLine line, List<BudgetYear> years) {
        return new AllocatedLine(
                line.id(),
                line.label(),
                line.direction(),
                line.payer(),
                line.taskField(),
                years.stream().flatMap(year -> in(year, line.id())).toList());
    }

    private static Stream<YearAmount> in(BudgetYear year, String line) {
        boolean counts = year.lines().containsKey(line) || year.unknown().contains(line);
        return counts
                ? Stream.of(new YearAmount(year.year(), year.lines().get(line)))
                : Stream.empty();
    }
}
