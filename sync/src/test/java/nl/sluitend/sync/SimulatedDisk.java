package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;

/// What all machines have kept together, and who of them was first. It survives every server.
final class SimulatedDisk {

    private long drawn;

    private final Map<WorkshopId, List<Recorded>> kept = new HashMap<>();
    private int timesBehind;

    List<Recorded> kept(WorkshopId workshop) {
        return List.copyOf(kept.getOrDefault(workshop, List.of()));
    }

    /// How often somebody was second.
    int timesBehind() {
        return timesBehind;
    }

    /// Throws when the events follow on no history at all.
    Appended append(WorkshopId workshop, List<Recorded> events) {
        List<Recorded> there = kept(workshop);
        List<Recorded> tail = there.stream().dropWhile(each -> !isInTheWay(each, events)).toList();
        if (!tail.isEmpty()) {
            timesBehind++;
            return new Appended.Behind(tail);
        }
        requireFollowing(there, events);
        kept.computeIfAbsent(workshop, _ -> new ArrayList<>()).addAll(events);
        return new Appended.Kept();
    }

    private static boolean isInTheWay(Recorded there, List<Recorded> events) {
        return events.stream().limit(1).anyMatch(first -> first.seq() == there.seq())
                || events.stream().anyMatch(event -> event.opId().equals(there.opId()));
    }

    private static void requireFollowing(List<Recorded> there, List<Recorded> events) {
        for (int i = 0; i < events.size(); i++) {
            require(events.get(i).seq() == there.size() + i + 1, "The sequence has no gaps.");
        }
        long operations = events.stream().map(Recorded::opId).distinct().count();
        require(operations == events.size(), "An operation is kept once.");
    }

    private static void require(boolean promise, String sentence) {
        if (!promise) {
            throw new AssertionError(sentence);
        }
    }

    /// Alike for nobody, whichever machine draws it.
    long chance() {
        return ++drawn;
    }
}
