package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// What is on disk of one workshop: the state it adds up to, the operations it holds, and the
/// latest events for devices that come back.
final class History {

    private final int remembered;
    private final Map<OpId, Long> operations = new HashMap<>();
    private final List<Recorded> latest = new ArrayList<>();
    private @Nullable Workshop workshop;
    private long seq;

    /// `remembered` is how many of the latest events are kept at hand.
    History(List<Recorded> recorded, int remembered) {
        this.remembered = remembered;
        recorded.forEach(this::add);
    }

    void add(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalStateException("Event " + recorded.seq() + " follows on " + seq + ".");
        }
        workshop = WorkshopEvolution.evolve(workshop, recorded.event());
        seq = recorded.seq();
        operations.put(recorded.opId(), seq);
        latest.add(recorded);
        if (latest.size() >= 2 * remembered) {
            latest.subList(0, latest.size() - remembered).clear();
        }
    }

    @Nullable Workshop workshop() {
        return workshop;
    }

    long seq() {
        return seq;
    }

    @Nullable Long seqOf(OpId opId) {
        return operations.get(opId);
    }

    /// The events after `lastSeq`, or null when a snapshot serves better: too many are missing,
    /// they are no longer at hand, or the device knows a future that never came to be (a restored
    /// backup).
    @Nullable List<Recorded> since(long lastSeq) {
        long missing = seq - lastSeq;
        return missing < 0 || missing > Math.min(remembered, latest.size())
                ? null
                : List.copyOf(latest.subList(latest.size() - (int) missing, latest.size()));
    }
}
