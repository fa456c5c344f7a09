package nl.sluitend.sync;

import java.time.Instant;
import java.util.List;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.view.Transition;

/// One device in a room, from its connection to its disconnection.
public final class Client<F> {

    private final Actor actor;
    private final Instant admittedAt;
    private final Connection<F> connection;
    private boolean greeted;
    private int offences;

    Client(Actor actor, Instant admittedAt, Connection<F> connection) {
        this.actor = actor;
        this.admittedAt = admittedAt;
        this.connection = connection;
    }

    Actor actor() {
        return actor;
    }

    /// Whether one of these steps was taken before this device was let in.
    boolean isLaterThanAny(List<Transition> steps) {
        return !steps.isEmpty() && steps.getFirst().recorded().at().isBefore(admittedAt);
    }

    boolean isGreeted() {
        return greeted;
    }

    void greet() {
        greeted = true;
    }

    void send(F frame) {
        connection.send(frame);
    }

    void close(CloseReason reason) {
        connection.close(reason);
    }

    /// Counts what a well-behaved page never does, and answers how often it happened by now.
    int offend() {
        return ++offences;
    }
}
