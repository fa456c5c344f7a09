package nl.sluitend.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.view.Transition;
import org.jspecify.annotations.Nullable;

/// What is on disk of one workshop: the state it adds up to, the operations it holds, and the
/// latest events for devices that come back.
final class History {

    private final int remembered;
    private final Map<OpId, Long> operations = new HashMap<>();
    private final List<Transition> latest = new ArrayList<>();
    private final Moments moments = new Moments();
    private final Map<NoteId, Long> written = new LinkedHashMap<>();
    private @Nullable Workshop workshop;
    private long seq;

    /// `remembered` is how many of the latest events are kept at hand.
    History(List<Recorded> recorded, int remembered) {
        this.remembered = remembered;
        recorded.forEach(this::add);
    }

    /// Answers the step that the history took.
    Transition add(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalStateException("Event " + recorded.seq() + " follows on " + seq + ".");
        }
        Transition step = Transition.of(workshop, recorded);
        workshop = step.after();
        seq = recorded.seq();
        moments.happened(seq, recorded.at());
        operations.put(recorded.opId(), seq);
        NoteEvent.written(recorded.event()).forEach(note -> written.put(note, seq));
        latest.add(step);
        if (latest.size() >= 2 * remembered) {
            latest.subList(0, latest.size() - remembered).clear();
        }
        return step;
    }

    /// The notes that were written at `since` or later, wherever they are now.
    Stream<NoteId> writtenSince(Instant since) {
        long first = moments.firstSince(since);
        return written.entrySet().stream()
                .filter(each -> each.getValue() >= first)
                .map(Map.Entry::getKey);
    }

    /// When what happened.
    Moments moments() {
        return moments;
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
    @Nullable List<Transition> since(long lastSeq) {
        long missing = seq - lastSeq;
        return missing < 0 || missing > Math.min(remembered, latest.size())
                ? null
                : List.copyOf(latest.subList(latest.size() - (int) missing, latest.size()));
    }
}
