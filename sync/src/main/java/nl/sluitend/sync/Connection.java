package nl.sluitend.sync;

import nl.sluitend.sync.protocol.CloseReason;

/// The way to one device. Neither method waits: a connection that cannot keep up ends itself with
/// [CloseReason#TOO_SLOW], and sending on an ended connection does nothing. Neither calls back into
/// the room before it returns.
public interface Connection<F> {
    void send(F frame);

    void close(CloseReason reason);

    /// For who has no device.
    static <F> Connection<F> toNobody() {
        return new Connection<>() {
            @Override
            public void send(F frame) {}

            @Override
            public void close(CloseReason reason) {}
        };
    }
}
