package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.canvas.Refusal;
import nl.sluitend.canvas.log.OpId;
import nl.sluitend.canvas.log.Recorded;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import org.jspecify.annotations.Nullable;

/// Events on their way to the disk together, and the answers that wait for them.
final class Batch<F> {

    /// An answer for one device.
    record Answer<F>(Session<F> session, Refused refused) {}

    private final List<Recorded> events = new ArrayList<>();
    private final List<Session<F>> senders = new ArrayList<>();
    private final List<Answer<F>> refusals = new ArrayList<>();
    private final Set<OpId> operations = new HashSet<>();

    void add(Session<F> sender, Recorded recorded) {
        events.add(recorded);
        senders.add(sender);
        operations.add(recorded.opId());
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
        for (int i = 0; i < events.size(); i++) {
            answers.add(notKept(senders.get(i), events.get(i).opId()));
        }
        refusals.forEach(
                waiting -> answers.add(notKept(waiting.session(), waiting.refused().opId())));
        return answers;
    }

    private static <F> Answer<F> notKept(Session<F> session, OpId opId) {
        return new Answer<>(session, new Refused(opId, Refusal.NOT_KEPT));
    }
}
