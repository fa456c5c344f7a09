package nl.sluitend.bench;

import java.time.Instant;
import java.util.List;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.StepId;

/// Where the hour of a busy room is, which decides how unlike the frames of its devices are.
public enum Underway {
    /// The wall gets no notes, but how many more there are.
    LOBBY,
    /// Everybody gets every note.
    TOGETHER,
    /// Each device gets its own notes, and of the others how many there are.
    HIDDEN;

    List<Event> events(Instant moment) {
        return switch (this) {
            case LOBBY -> List.of();
            case TOGETHER -> List.of(new WorkshopStarted());
            case HIDDEN ->
                    List.of(
                            new StepBegun(
                                    new StepId("step-of-benchmark"),
                                    moment,
                                    Mode.WRITING,
                                    Countdown.of(moment, 60)));
        };
    }
}
