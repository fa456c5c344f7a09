package nl.sluitend.server.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import nl.sluitend.identity.AddressPrefix;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Meters;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.Client;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Owner;
import org.jspecify.annotations.Nullable;

/// One device in one room, from its connection to its disconnection. It hears on the loop of the
/// connection, reads there what was said, and takes it to the loop of the room.
final class Visit {

    private final Session session;
    private final Actor actor;
    private final AddressPrefix address;
    private final WebSocketConnection connection;
    private final InstantSource clock;
    private final Meters meters;
    private final int mostBytes;
    private Buffer said = Buffer.buffer();
    private volatile @Nullable LiveRoom live;
    private volatile boolean ended;

    /// Touched on the loop of the room alone.
    private @Nullable Client<byte[]> client;

    Visit(
            Session session,
            Owner owner,
            AddressPrefix address,
            WebSocketConnection connection,
            InstantSource clock,
            Meters meters,
            Limits limits) {
        this.session = session;
        this.actor = new Actor(session.role(), session.participant(), owner);
        this.address = address;
        this.connection = connection;
        this.clock = clock;
        this.meters = meters;
        this.mostBytes = limits.of(Limit.MESSAGE_BYTES);
    }

    /// On the loop of the room. The device may have left while the room was being opened.
    void begin(LiveRoom seat, Room<byte[]> room) {
        client = room.open(actor, session.admittedAfter(), address.bits(), connection);
        live = seat;
        if (ended) {
            seat.leave(this);
        }
    }

    Session session() {
        return session;
    }

    boolean isOfTheSame(Visit other) {
        return session.isOfTheSame(other.session);
    }

    void hear(WebSocketFrame frame) {
        switch (frame.type()) {
            case TEXT, CONTINUATION -> hearText(frame.binaryData(), frame.isFinal());
            case BINARY -> close(CloseReason.NOT_TEXT);
            case CLOSE, PING, PONG -> {}
        }
    }

    void close(CloseReason reason) {
        connection.close(reason);
    }

    void end() {
        ended = true;
        connection.forget(said.length());
        connection.end();
        LiveRoom seat = live;
        if (seat != null) {
            seat.leave(this);
        }
    }

    /// On the loop of the room.
    void leave(Room<byte[]> room) {
        Client<byte[]> left = client;
        client = null;
        if (left != null) {
            room.close(left);
        }
    }

    /// Browsers may send a message in parts.
    private void hearText(Buffer part, boolean last) {
        if (connection.isClosed()) {
            return;
        }
        if (said.length() + part.length() > mostBytes) {
            close(CloseReason.MESSAGE_TOO_LARGE);
            return;
        }
        connection.hold(part.length());
        said.appendBuffer(part);
        if (last) {
            byte[] text = said.getBytes();
            said = Buffer.buffer();
            take(IncomingMessage.of(text), clock.instant(), () -> connection.heard(text.length));
        } else {
            connection.heard(0);
        }
    }

    private void take(IncomingMessage incoming, Instant at, Runnable heard) {
        if (incoming instanceof IncomingMessage.Valid(Submit _)) {
            meters.count(Meters.Tally.OPERATIONS);
        }
        switch (incoming) {
            case IncomingMessage.Valid(var message) ->
                    inRoom((room, self) -> room.receive(self, message, at), heard);
            case IncomingMessage.Invalid(var error, var detail) ->
                    inRoom((room, self) -> room.unreadable(self, error, detail), heard);
        }
    }

    /// `heard` is run when it has come so far: until then the device is held to a few messages.
    private void inRoom(BiConsumer<Room<byte[]>, Client<byte[]>> deed, Runnable heard) {
        LiveRoom seat = live;
        if (seat != null) {
            seat.act(
                    room -> {
                        Client<byte[]> self = client;
                        // Who is put out writes nothing more, also what came in before.
                        if (self != null && !connection.isClosed()) {
                            deed.accept(room, self);
                        }
                        heard.run();
                    },
                    () -> {
                        heard.run();
                        close(CloseReason.FAILED);
                    });
        }
    }
}
