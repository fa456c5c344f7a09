package nl.sluitend.finance.budget;

import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Id;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Quantity.Sign;
import org.jspecify.annotations.Nullable;

/// One cost, one source of income or one movement of a reserve.
///
/// @param id a name of its own, which leads back to the note that the line came from
/// @param label its name in the results
/// @param direction the side of the ledger that it stands on
/// @param amount what it comes to in a year
/// @param recurrence when it counts
/// @param indexation prices of one year that rise each year after it; not for an investment
/// @param party who pays a cost, or brings in an income
/// @param taskField the code of the taakveld
/// @param serves the resource or activity that asks for it; costs are put together by it
/// @param source where the amount was found
/// @param effect only for costs: the value to society that the line carries in a year, lost when
///     all
///     of it is cut. With a ceiling and the effect of a line at least, the results say what to cut,
///     least effect per euro first; a line without one then carries none
public record BudgetLine(
        @Id String id,
        String label,
        Direction direction,
        Amount amount,
        Recurrence recurrence,
        @Nullable Indexation indexation,
        @Nullable String party,
        @Nullable String taskField,
        @Nullable String serves,
        @Nullable String source,
        @Quantity(Sign.ANY) @Nullable Estimate effect) {

    public BudgetLine {
        recurrence = amount.recurring(recurrence);
    }

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

    /// Who pays it or brings it in: a saving who cashes it.
    public @Nullable String payer() {
        return amount instanceof Amount.Saving saving ? saving.cashedBy().strip() : party;
    }

    /// The same line, for other money on a side of its choice at other times.
    public BudgetLine with(Direction side, Amount other, Recurrence when) {
        return new BudgetLine(
                id, label, side, other, when, indexation, party, taskField, serves, source, effect);
    }
}
