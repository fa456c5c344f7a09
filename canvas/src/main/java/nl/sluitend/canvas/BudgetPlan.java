package nl.sluitend.canvas;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.jspecify.annotations.Nullable;

/// From canvas to budget: every note in the two money blocks is a line. One that nobody has given
/// an amount yet is an unknown line, so that a forgotten note can never pass for a free one.
public final class BudgetPlan {

    private static final NoteMoney NOT_YET_KNOWN = NoteMoney.of(new Unknown(), Structural.ALWAYS);

    private BudgetPlan() {}

    public static Budget of(Workshop workshop) {
        BudgetFrame frame = workshop.preparation().frame();
        Canvas canvas = workshop.canvas();
        List<BudgetLine> lines =
                Stream.concat(
                                lines(canvas.at(Block.COSTS), Direction.COST),
                                lines(canvas.at(Block.REVENUE), Direction.INCOME))
                        .toList();
        return new Budget(
                Horizon.municipal(frame.firstYear()), List.of(), lines, ceiling(frame.ceiling()));
    }

    private static @Nullable Ceiling ceiling(@Nullable Money perYear) {
        return perYear == null ? null : new Ceiling(perYear, null);
    }

    private static Stream<BudgetLine> lines(List<Note> notes, Direction direction) {
        return notes.stream().map(note -> line(note, direction));
    }

    private static BudgetLine line(Note note, Direction direction) {
        NoteMoney money = note.money() == null ? NOT_YET_KNOWN : note.money();
        return new BudgetLine(
                note.id().value(),
                note.text(),
                direction,
                money.amount(),
                money.recurrence(),
                money.indexation(),
                money.party(),
                money.taskField(),
                null,
                money.source());
    }
}
