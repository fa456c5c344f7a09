package nl.sluitend.sync;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which number the history had at which moment. What is recorded of notes keeps their moment to
/// itself, so this is known of what happened while the room was open; of what is from before it
/// only as far as anything else tells it.
final class Moments {

    private final NavigableMap<Instant, Long> firsts = new TreeMap<>();

    /// An event that fails to be kept leaves its number to the next.
    void happened(long seq, Instant at) {
        if (at.isAfter(latest())) {
            firsts.put(at, seq);
        }
    }

    Instant latest() {
        return firsts.isEmpty() ? Instant.MIN : firsts.lastKey();
    }

    /// The number of the first event that happened at `since` or later.
    long firstSince(Instant since) {
        Map.Entry<Instant, Long> first = firsts.ceilingEntry(since);
        return first == null ? Long.MAX_VALUE : first.getValue();
    }
}
