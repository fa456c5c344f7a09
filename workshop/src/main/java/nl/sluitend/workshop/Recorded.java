package nl.sluitend.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Marker;

/// An event with its place in the history of its workshop. `seq` counts from 1 without gaps; `at`
/// is when the server took the operation; `marks` are those of the subjects that came into being
/// with it, by their identifiers.
public record Recorded(long seq, OpId opId, Instant at, Event event, Map<String, Mark> marks) {

    public Recorded {
        marks = InOrder.copyOf(marks);
    }

    /// Of which nothing is anybody's own.
    public static Recorded unmarked(long seq, OpId opId, Instant at, Event event) {
        return new Recorded(seq, opId, at, event, Map.of());
    }

    public static Recorded of(
            long seq, OpId opId, Given given, Decision.Accepted<? extends Event> accepted) {
        Marker marker = given.actor().owner().marker();
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (marker != null) {
            accepted.subjects().forEach(subject -> marks.put(subject, marker.of(subject)));
        }
        return new Recorded(seq, opId, given.at(), accepted.event(), marks);
    }
}
