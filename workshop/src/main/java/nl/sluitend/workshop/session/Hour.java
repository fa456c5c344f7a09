package nl.sluitend.workshop.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.MinutesPlanned;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.TimeSet;
import nl.sluitend.workshop.session.SessionEvent.WallSet;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.Stage.Led;
import nl.sluitend.workshop.session.Stage.Lobby;
import nl.sluitend.workshop.session.Stage.Unled;
import org.jspecify.annotations.Nullable;

/// Where the hour is, for the whole room.
///
/// @param stage how far it is
/// @param onWall what the facilitator put on the wall; absent: what the stage says
public record Hour(Stage stage, @Nullable Scene onWall) {

    public static Hour begunAt(Instant at) {
        return new Hour(new Lobby(at), null);
    }

    /// Whether what is written now is hidden from others.
    public boolean hidesWriting() {
        return stage instanceof Led led && led.mode() == Mode.WRITING;
    }

    /// What participants may do with notes now.
    public NoteRights rights(Script script) {
        return switch (stage) {
            case Lobby _, Unled _ -> NoteRights.OPEN;
            case Led led -> led.isHeld() ? NoteRights.NONE : rights(script.find(led.step()));
        };
    }

    /// A step that was taken off the script while the group was at it leaves the group free.
    private static NoteRights rights(@Nullable Step step) {
        return step == null ? NoteRights.OPEN : step.participants().notes();
    }

    /// Notes that are shown with it are for others to turn over.
    public Hour evolve(SessionEvent event) {
        return switch (event) {
            case WorkshopStarted() -> new Hour(new Unled(stage.since()), null);
            case StepBegun begun -> new Hour(at(begun), null);
            case DoingSet(var mode, var countdown, _) -> with(led().with(mode, countdown));
            case TimeSet(var countdown) -> with(led().with(countdown));
            case MinutesPlanned(var minutes) -> with(led().planned(minutes));
            case NotesShown _ -> this;
            case WallSet(var scene) -> new Hour(stage, scene);
        };
    }

    private Hour with(Led led) {
        return new Hour(led, onWall);
    }

    private Led led() {
        if (stage instanceof Led led) {
            return led;
        }
        throw new IllegalStateException("What happens at a step happens while the group is led.");
    }

    private Led at(StepBegun begun) {
        return switch (stage) {
            case Lobby _, Unled _ -> at(begun, begun.began(), Map.of(), Map.of());
            case Led led -> at(begun, led.begun(), led.minutes(), spent(led, begun.began()));
        };
    }

    private static Led at(
            StepBegun event, Instant begun, Map<StepId, Integer> minutes, Map<StepId, Long> spent) {
        return new Led(
                event.step(),
                event.began(),
                event.mode(),
                event.countdown(),
                begun,
                minutes,
                spent);
    }

    /// A clock that was set back takes no time away.
    private static Map<StepId, Long> spent(Led led, Instant until) {
        Map<StepId, Long> spent = new LinkedHashMap<>(led.spent());
        long more = Math.max(0, Duration.between(led.since(), until).toMillis());
        spent.merge(led.step(), more, Long::sum);
        return spent;
    }
}
