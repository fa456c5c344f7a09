package nl.sluitend.canvas;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Structural;

/// From canvas to budget: every note in the two money blocks is a line. One that nobody has given
/// an amount yet is an unknown line, so that a forgotten note can never pass for a free one.
public final class BudgetPlan {

    private static final NoteMoney NOT_YET_KNOWN = new NoteMoney(new Unknown(), new Structural());

    private BudgetPlan() {}

    public static Budget of(Workshop workshop) {
        BudgetFrame frame = workshop.preparation().frame();
        Canvas canvas = workshop.canvas();
        List<BudgetLine> lines =
                Stream.concat(
                                lines(canvas.at(Block.COSTS), Direction.COST),
                                lines(canvas.at(Block.REVENUE), Direction.INCOME))
                        .toList();
        return new Budget(lines, frame.firstYear(), frame.ceiling());
    }

    private static Stream<BudgetLine> lines(List<Note> notes, Direction direction) {
        return notes.stream().map(note -> line(note, direction));
    }

    private static BudgetLine line(Note note, Direction direction) {
        NoteMoney money = note.money() == null ? NOT_YET_KNOWN : note.money();
        return new BudgetLine(
                note.id().value(), note.text(), direction, money.amount(), money.recurrence());
    }
}
