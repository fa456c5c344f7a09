package nl.sluitend.sync;

import nl.sluitend.canvas.Actor;

/// One device in a room, from its connection to its disconnection.
public final class Session<F> {

    private final Actor actor;
    private final Connection<F> connection;
    private boolean greeted;

    Session(Actor actor, Connection<F> connection) {
        this.actor = actor;
        this.connection = connection;
    }

    Actor actor() {
        return actor;
    }

    Connection<F> connection() {
        return connection;
    }

    boolean isGreeted() {
        return greeted;
    }

    void greet() {
        greeted = true;
    }
}
