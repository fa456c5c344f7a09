package nl.sluitend.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.log.OpId;
import org.jspecify.annotations.Nullable;

/// A device and its line to the server: in order while it lasts, gone with all that was on it when
/// it breaks.
final class SimulatedDevice {

    private final Actor actor;
    private final String name;
    private final Replica replica = new Replica();
    private final Deque<ClientMessage> upstream = new ArrayDeque<>();
    private final Deque<ServerMessage> downstream = new ArrayDeque<>();
    private @Nullable Session<ServerMessage> session;
    private boolean turnedDown;
    private int asked;
    private int lines;

    SimulatedDevice(int number) {
        name = "device-" + number;
        actor =
                new Actor(
                        number == 0 ? Role.FACILITATOR : Role.PARTICIPANT,
                        new ParticipantId("participant-" + number));
    }

    Replica replica() {
        return replica;
    }

    void ask(Step.Ask ask) {
        OpId opId = new OpId(name + "-" + asked++);
        Submit submit = new Submit(opId, Asking.command(ask, opId, replica.workshop()));
        replica.submit(opId, submit.command());
        if (session != null) {
            upstream.add(submit);
        }
    }

    void connect(Room<ServerMessage> room) {
        if (session == null) {
            session = room.open(actor, line());
            upstream.add(new Hello(Protocol.VERSION, replica.seq()));
            repeat();
        }
    }

    void disconnect(Room<ServerMessage> room) {
        Session<ServerMessage> ending = session;
        if (ending != null) {
            lose();
            room.close(ending);
        }
    }

    void lose() {
        session = null;
        upstream.clear();
        downstream.clear();
    }

    void repeat() {
        if (session != null) {
            replica.unanswered()
                    .forEach((opId, command) -> upstream.add(new Submit(opId, command)));
        }
    }

    /// A well-behaved device sends again what was turned down for the moment.
    void repeatRefused() {
        if (turnedDown) {
            turnedDown = false;
            repeat();
        }
    }

    void deliverUp(Room<ServerMessage> room, Instant at) {
        ClientMessage message = upstream.poll();
        if (message != null && session != null) {
            room.receive(session, message, at);
        }
    }

    void deliverDown() {
        ServerMessage message = downstream.poll();
        if (message != null) {
            turnedDown |= message instanceof Refused;
            replica.receive(message);
        }
    }

    void deliverAllUp(Room<ServerMessage> room, Supplier<Instant> clock) {
        while (!upstream.isEmpty()) {
            deliverUp(room, clock.get());
        }
    }

    void deliverAllDown() {
        while (!downstream.isEmpty()) {
            deliverDown();
        }
    }

    boolean isMoving() {
        return !upstream.isEmpty()
                || !downstream.isEmpty()
                || (turnedDown && !replica.unanswered().isEmpty());
    }

    /// A line that broke carries nothing any more, also when the device has a new one.
    private Connection<ServerMessage> line() {
        int opened = ++lines;
        return new Connection<>() {
            @Override
            public void send(ServerMessage frame) {
                if (opened == lines && session != null) {
                    downstream.add(frame);
                }
            }

            @Override
            public void close(CloseReason reason) {
                throw new AssertionError("A well-behaved device was sent away: " + reason);
            }
        };
    }
}
