package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Countdown.Counting;
import nl.sluitend.workshop.session.Countdown.Held;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.SessionCommand.AddMinutes;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.PlanMinutes;
import nl.sluitend.workshop.session.SessionCommand.PutOnWall;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.MinutesPlanned;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.TimeSet;
import nl.sluitend.workshop.session.SessionEvent.WallSet;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.Stage.Led;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// The command by which something happened in the hour, `at` a moment of the state `before` it. For
/// what cannot have happened there it is one that is refused, or that leads to something else.
record Retracing(@Nullable Workshop before, Instant at) {

    Retracing {
        at = Countdown.moment(at);
    }

    /// Given where the group is nowhere, so that whatever names it is refused.
    private static final StepId NOWHERE = new StepId("no-such-step");

    SessionCommand command(SessionEvent event) {
        return switch (event) {
            case WorkshopStarted() -> new StartWorkshop();
            case StepBegun(var step, _, _, _) -> new GoToStep(led() == null ? null : here(), step);
            case DoingSet(var mode, var countdown, _) ->
                    new SetDoing(here(), doing(mode, countdown));
            case TimeSet(var countdown) -> new AddMinutes(here(), added(countdown));
            case MinutesPlanned(var minutes) -> new PlanMinutes(here(), minutes);
            case NotesShown(var shown) -> new ShowNotes(choosing(shown));
            case WallSet(var scene) -> new PutOnWall(scene);
        };
    }

    private @Nullable Led led() {
        return before != null && before.hour().stage() instanceof Led led ? led : null;
    }

    private StepId here() {
        Led led = led();
        return led == null ? NOWHERE : led.step();
    }

    private static Doing doing(Mode mode, Countdown countdown) {
        if (countdown instanceof Held) {
            return Doing.STILL;
        }
        return switch (mode) {
            case WRITING -> Doing.WRITING;
            case DISCUSSING -> Doing.DISCUSSING;
            case VOTING -> Doing.VOTING;
        };
    }

    private int added(Countdown longer) {
        Led led = led();
        long more = led == null ? 0 : left(longer) - Math.max(left(led.countdown()), 0);
        return (int) (more / Duration.ofMinutes(1).toMillis());
    }

    private long left(Countdown countdown) {
        return switch (countdown) {
            case Counting(var until) -> Duration.between(at, until).toMillis();
            case Held(var left) -> left;
        };
    }

    private Choosing choosing(List<NoteId> shown) {
        if (shown.size() == 1) {
            return new Choosing.OneNote(shown.getFirst());
        }
        Notes notes = requireNonNull(before).notes();
        Block block = shown.isEmpty() ? null : notes.blockOf(shown.getFirst());
        return block == null || Set.copyOf(shown).equals(Set.copyOf(notes.hidden()))
                ? new Choosing.EveryNote()
                : new Choosing.NotesIn(block);
    }
}
