package nl.sluitend.workshop.session;

import java.util.Map;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Whole;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.InOrder;
import org.jspecify.annotations.Nullable;

/// How the facilitator leads. What would do something else at another step names the step at which
/// it was meant, so that two who press at once do not move the group twice.
public sealed interface SessionCommand extends Command {

    /// Lets everybody work on everything, without anybody who leads.
    record StartWorkshop() implements SessionCommand {}

    /// Takes everybody to a step: the next, an earlier one, any, or the same once more.
    ///
    /// @param from the step that is left; absent when the group is at none
    record GoToStep(@Nullable StepId from, StepId to) implements SessionCommand {}

    record SetDoing(StepId step, Doing doing) implements SessionCommand {}

    /// Gives the step more time.
    record AddMinutes(
            StepId step,
            @Whole(least = 1, most = Limit.STEP_MINUTES, breach = Breach.MINUTES_OUT_OF_RANGE)
                    int minutes)
            implements SessionCommand {}

    /// Plans what the steps of today take from now on, in place of what was planned today.
    record PlanMinutes(
            StepId step,
            @Size(value = Limit.STEPS, breach = Breach.TOO_MANY_STEPS)
                    Map<
                                    StepId,
                                    @Whole(
                                            least = 1,
                                            most = Limit.STEP_MINUTES,
                                            breach = Breach.MINUTES_OUT_OF_RANGE)
                                    Integer>
                            minutes)
            implements SessionCommand {
        public PlanMinutes {
            minutes = InOrder.copyOf(minutes);
        }
    }

    /// Shows everybody hidden notes, in an order that says nothing of their writing.
    record ShowNotes(Choosing which) implements SessionCommand {}

    /// Puts something else on the wall, until the next step begins. Absent: what the step says.
    record PutOnWall(@Nullable Scene scene) implements SessionCommand {}

    /// Which hidden notes.
    sealed interface Choosing {

        record EveryNote() implements Choosing {}

        record NotesIn(Block block) implements Choosing {}

        record OneNote(NoteId note) implements Choosing {}
    }
}
