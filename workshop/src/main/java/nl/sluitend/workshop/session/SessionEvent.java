package nl.sluitend.workshop.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.InOrder;
import org.jspecify.annotations.Nullable;

/// What can have happened in the hour.
public sealed interface SessionEvent extends Event {

    /// Notes that everybody sees from now on, in the order in which they lie from now on.
    static List<NoteId> shown(Event event) {
        return switch (event) {
            case DoingSet(_, _, var shown) -> shown;
            case NotesShown(var shown) -> shown;
            case Event _ -> List.of();
        };
    }

    /// From now on everybody works on everything.
    record WorkshopStarted() implements SessionEvent {}

    /// `began` is when that was, by the server's clock.
    record StepBegun(StepId step, Instant began, Mode mode, Countdown countdown)
            implements SessionEvent {}

    record DoingSet(Mode mode, Countdown countdown, List<NoteId> shown) implements SessionEvent {
        public DoingSet {
            shown = List.copyOf(shown);
        }
    }

    record TimeSet(Countdown countdown) implements SessionEvent {}

    record MinutesPlanned(Map<StepId, Integer> minutes) implements SessionEvent {
        public MinutesPlanned {
            minutes = InOrder.copyOf(minutes);
        }
    }

    record NotesShown(List<NoteId> shown) implements SessionEvent {
        public NotesShown {
            shown = List.copyOf(shown);
        }
    }

    record WallSet(@Nullable Scene scene) implements SessionEvent {}
}
