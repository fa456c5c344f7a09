package nl.sluitend.finance.remarks;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.reference.TaskField;
import nl.sluitend.finance.remarks.Remark.CountsAsNoReserve;

/// Lines that seem to move a reserve, and count as costs or income. As income they would cover what
/// recurs, which no reserve does.
record ReserveNames(BudgetBasis budget) {

    /// A word by itself, or the end of one, as in bestemmingsreserve. A reservering is another
    /// thing.
    private static final Pattern RESERVE =
            Pattern.compile(
                    "reserves?(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Stream<Remark> all() {
        return budget.lines().stream().flatMap(line -> remark(line).stream());
    }

    private static Optional<Remark> remark(BudgetLine line) {
        return isAside(line.direction()) && mayMove(line.amount()) && seems(line)
                ? Optional.of(new CountsAsNoReserve(line.id(), line.direction()))
                : Optional.empty();
    }

    private static boolean isAside(Direction side) {
        return switch (side) {
            case COST, INCOME -> true;
            case ADDITION, WITHDRAWAL -> false;
        };
    }

    private static boolean mayMove(Amount amount) {
        return switch (amount) {
            case Unknown _, Fixed _, Variable _, Driven _, Listed _, Staff _ -> true;
            case Saving _, Investment _ -> false;
        };
    }

    private static boolean seems(BudgetLine line) {
        return TaskField.RESERVES.equals(line.taskField()) || RESERVE.matcher(line.label()).find();
    }
}
