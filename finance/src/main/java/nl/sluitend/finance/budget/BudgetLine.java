package nl.sluitend.finance.budget;

import nl.sluitend.finance.Estimate;
import org.jspecify.annotations.Nullable;

/// One cost, one source of income or one movement of a reserve. The `id` leads back to the note the
/// line came from. `party` pays it: the payer of a cost, the funder of an income. `taskField` is
/// the code of the *taakveld*. `serves` names the resource or activity that asks for it. `source`
/// says where the amount was found. `effect` is the value to society that a cost carries in a year:
/// what is lost when all of it is cut.
public record BudgetLine(
        String id,
        String label,
        Direction direction,
        Amount amount,
        Recurrence recurrence,
        @Nullable Indexation indexation,
        @Nullable String party,
        @Nullable String taskField,
        @Nullable String serves,
        @Nullable String source,
        @Nullable Estimate effect) {

    /// A line of which nobody said what it is worth to society.
    public BudgetLine(
            String id,
            String label,
            Direction direction,
            Amount amount,
            Recurrence recurrence,
            @Nullable Indexation indexation,
            @Nullable String party,
            @Nullable String taskField,
            @Nullable String serves,
            @Nullable String source) {
        this(
                id,
                label,
                direction,
                amount,
                recurrence,
                indexation,
                party,
                taskField,
                serves,
                source,
                null);
    }

    public static BudgetLine of(
            String id, String label, Direction direction, Amount amount, Recurrence recurrence) {
        return new BudgetLine(
                id, label, direction, amount, recurrence, null, null, null, null, null);
    }

    /// The same line, for other money on a side of its choice at other times.
    public BudgetLine with(Direction side, Amount other, Recurrence when) {
        return new BudgetLine(
                id, label, side, other, when, indexation, party, taskField, serves, source, effect);
    }
}
