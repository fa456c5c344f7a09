package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;

/// Submissions that wait for one append, in the order in which they came in: those whose events are
/// in it, those that were refused because of events in it or before it, and repeats of both.
final class Batch<F> {

    private final List<Submission<F>> submissions = new ArrayList<>();
    private final List<Recorded> events = new ArrayList<>();
    private final Set<OpId> accepted = new HashSet<>();
    private final Map<OpId, Refusal> refused = new HashMap<>();

    void accept(Submission<F> submission, Recorded recorded) {
        submissions.add(submission);
        events.add(recorded);
        accepted.add(recorded.opId());
    }

    /// What comes with an operation that was accepted, and that nobody asked for by itself.
    void add(Recorded recorded) {
        events.add(recorded);
    }

    /// A refusal rests on the events before it, so it is told when they are on disk, not sooner.
    void refuse(Submission<F> submission, Refusal refusal) {
        submissions.add(submission);
        refused.put(submission.opId(), refusal);
    }

    /// The same operation came again, perhaps over a new connection because the old one broke.
    void repeat(Submission<F> submission) {
        submissions.add(submission);
    }

    boolean has(OpId opId) {
        return accepted.contains(opId) || refused.containsKey(opId);
    }

    /// Whether there is nothing to append. Refusals wait only beside events.
    boolean isEmpty() {
        return events.isEmpty();
    }

    int size() {
        return events.size();
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    /// Everybody who waits for an answer.
    List<Submission<F>> submissions() {
        return List.copyOf(submissions);
    }

    @Nullable Refusal refusalOf(OpId opId) {
        return refused.get(opId);
    }
}
