package nl.sluitend.finance.results;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.TaskField;

/// A line with the code of a task field that does not hold in the first year of its budget, and the
/// codes that took its place. A code that the reference data does not know is no reason to doubt.
public record OutdatedTaskField(String line, String code, Year year, List<String> now) {

    public OutdatedTaskField {
        now = List.copyOf(now);
    }

    static List<OutdatedTaskField> of(Budget budget, Reference reference) {
        Year first = budget.horizon().first();
        return budget.lines().stream()
                .filter(line -> isOutdated(line, first, reference))
                .map(line ->
                        of(line.id(), Objects.requireNonNull(line.taskField()), first, reference))
                .toList();
    }

    private static boolean isOutdated(BudgetLine line, Year first, Reference reference) {
        String code = line.taskField();
        return code != null && reference.isOutdated(code, first.atDay(1));
    }

    private static OutdatedTaskField of(String line, String code, Year first, Reference reference) {
        return new OutdatedTaskField(
                line,
                code,
                first,
                reference.meaning(code, first.atDay(1)).stream().map(TaskField::code).toList());
    }
}
