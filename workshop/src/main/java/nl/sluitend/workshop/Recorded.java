package nl.sluitend.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Marker;
import org.jspecify.annotations.Nullable;

/// An event with its place in the history of its workshop. `seq` counts from 1 without gaps; `at`
/// is when the server took the operation, or for a note when its step began; `marks` are those of
/// the subjects that came into being with it, by their identifiers.
public record Recorded(long seq, OpId opId, Instant at, Event event, Map<String, Mark> marks) {

    public Recorded {
        marks = InOrder.copyOf(marks);
    }

    /// Of which nothing is anybody's own.
    public static Recorded unmarked(long seq, OpId opId, Instant at, Event event) {
        return new Recorded(seq, opId, at, event, Map.of());
    }

    /// `workshop` is what the decision was made on, null before its history has begun.
    public static Recorded of(
            long seq,
            OpId opId,
            Given given,
            Decision.Accepted<? extends Event> accepted,
            @Nullable Workshop workshop) {
        Marker marker = given.actor().owner().marker();
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (marker != null) {
            accepted.subjects().forEach(subject -> marks.put(subject, marker.of(subject)));
        }
        return new Recorded(seq, opId, at(given, accepted, workshop), accepted.event(), marks);
    }

    /// Who was seen to type at the moment of a note would be its author, so what happens to notes
    /// is recorded as of the beginning of its step, or of that day when it began earlier.
    private static Instant at(
            Given given, Decision.Accepted<?> accepted, @Nullable Workshop workshop) {
        if (workshop == null || !(accepted.event() instanceof NoteEvent)) {
            return given.at();
        }
        Instant day = startOfDay(given.at());
        Instant stage = workshop.hour().stage().since();
        return stage.isBefore(day) ? day : stage;
    }

    private static Instant startOfDay(Instant at) {
        long day = Duration.ofDays(1).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), day) * day);
    }
}
