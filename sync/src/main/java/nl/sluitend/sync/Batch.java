package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.Refusal;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// Events on their way to the disk together, and the answers that wait for them.
final class Batch<F> {

    /// An answer for one device.
    record Answer<F>(Session<F> session, Refused refused) {}

    /// Somebody who must hear when an operation is not kept.
    private record Waiting<F>(Session<F> session, OpId opId) {}

    private final List<Recorded> events = new ArrayList<>();
    private final List<Waiting<F>> waiting = new ArrayList<>();
    private final List<Answer<F>> refusals = new ArrayList<>();
    private final Set<OpId> operations = new HashSet<>();

    void add(Session<F> sender, Recorded recorded) {
        events.add(recorded);
        operations.add(recorded.opId());
        await(sender, recorded.opId());
    }

    /// The same operation came again, perhaps over a new connection because the old one broke.
    void await(Session<F> session, OpId opId) {
        waiting.add(new Waiting<>(session, opId));
    }

    /// A refusal rests on the events before it, so it is told when they are on disk, not sooner.
    void refuse(Session<F> sender, Refused refused) {
        refusals.add(new Answer<>(sender, refused));
    }

    /// The refusal of an operation that waits to be told, or null.
    @Nullable Refusal refusalOf(OpId opId) {
        for (Answer<F> answer : refusals) {
            if (answer.refused().opId().equals(opId)) {
                return answer.refused().refusal();
            }
        }
        return null;
    }

    boolean has(OpId opId) {
        return operations.contains(opId);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    int size() {
        return events.size();
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    List<Answer<F>> refusals() {
        return refusals;
    }

    /// What everybody who is waiting must hear when the disk did not take this batch.
    List<Answer<F>> notKept() {
        List<Answer<F>> answers = new ArrayList<>();
        waiting.forEach(each -> answers.add(notKept(each.session(), each.opId())));
        refusals.forEach(
                refusal -> answers.add(notKept(refusal.session(), refusal.refused().opId())));
        return answers;
    }

    private static <F> Answer<F> notKept(Session<F> session, OpId opId) {
        return new Answer<>(session, new Refused(opId, Refusal.NOT_KEPT));
    }
}
