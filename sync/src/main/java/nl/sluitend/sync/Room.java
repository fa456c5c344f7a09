package nl.sluitend.sync;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import nl.sluitend.canvas.Actor;
import nl.sluitend.canvas.Limits;
import nl.sluitend.canvas.WorkshopId;
import nl.sluitend.canvas.log.EventLog;
import nl.sluitend.canvas.log.Recorded;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ProtocolError;

/// The live side of one workshop. Confined to one thread: all methods are called on `loop`.
public final class Room<F> {

    public Room(
            WorkshopId id,
            List<Recorded> history,
            EventLog log,
            Wire<F> wire,
            Executor loop,
            Executor calculator,
            Limits limits) {}

    /// A device has connected. Its first message must be a hello.
    public Session<F> open(Actor actor, Connection<F> connection) {
        return new Session<>(actor, connection);
    }

    public void receive(Session<F> session, ClientMessage message, Instant at) {}

    /// The device said something that could not be read as a message.
    public void unreadable(Session<F> session, ProtocolError error, String detail) {}

    public void close(Session<F> session) {}
}
