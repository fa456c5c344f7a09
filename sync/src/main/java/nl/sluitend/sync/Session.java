package nl.sluitend.sync;

import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.Actor;

/// One device in a room, from its connection to its disconnection.
public final class Session<F> {

    private final Actor actor;
    private final Connection<F> connection;
    private boolean greeted;
    private int offences;

    Session(Actor actor, Connection<F> connection) {
        this.actor = actor;
        this.connection = connection;
    }

    Actor actor() {
        return actor;
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
