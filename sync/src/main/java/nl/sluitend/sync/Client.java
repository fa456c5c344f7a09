package nl.sluitend.sync;

import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.rules.Actor;

/// One device in a room, from its connection to its disconnection.
public final class Client<F> {

    private final Actor actor;
    private final long admittedAfter;
    private final Connection<F> connection;
    private boolean greeted;
    private int offences;

    Client(Actor actor, long admittedAfter, Connection<F> connection) {
        this.actor = actor;
        this.admittedAfter = admittedAfter;
        this.connection = connection;
    }

    Actor actor() {
        return actor;
    }

    /// Whether all that happened after event `lastSeq` happened after this device was let in.
    boolean wasInSince(long lastSeq) {
        return lastSeq >= admittedAfter;
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
