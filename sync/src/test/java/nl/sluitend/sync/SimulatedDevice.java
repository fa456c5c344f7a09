package nl.sluitend.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Audience;
import org.jspecify.annotations.Nullable;

/// A device and its line to one of the machines: in order while it lasts, gone with all that was on
/// it when it breaks.
final class SimulatedDevice {

    private final Actor actor;
    private final String name;
    private final Replica replica = new Replica();
    private final Deque<ClientMessage> upstream = new ArrayDeque<>();
    private final Deque<ServerMessage> downstream = new ArrayDeque<>();
    private final Map<OpId, Set<SimulatedNode>> told = new HashMap<>();
    private SimulatedNode node;
    private @Nullable Client<ServerMessage> client;
    private boolean turnedDown;
    private int asked;
    private int lines;

    SimulatedDevice(int number, SimulatedNode node) {
        this.node = node;
        name = "device-" + number;
        actor =
                new Actor(
                        role(number),
                        new ParticipantId("participant-" + number),
                        Asking.device(number));
    }

    /// One leads, one hangs on the wall, the others take part.
    private static Role role(int number) {
        return switch (number) {
            case 0 -> Role.FACILITATOR;
            case 1 -> Role.WALL;
            default -> Role.PARTICIPANT;
        };
    }

    Audience audience() {
        return Audience.of(actor);
    }

    Replica replica() {
        return replica;
    }

    /// Whether it asked more than one machine for the same, because it moved before the answer.
    boolean hasMovedWith(OpId opId) {
        return told.getOrDefault(opId, Set.of()).size() > 1;
    }

    void ask(Step.Ask ask) {
        OpId opId = new OpId(name + "-" + asked++);
        Submit submit = new Submit(opId, Asking.command(ask, opId, replica.workshop()));
        replica.submit(opId, submit.command());
        if (client != null) {
            upstream.add(submit);
        }
    }

    void connect() {
        if (client == null) {
            client = node.room().open(actor, 0, "here", line());
            upstream.add(new Hello(Protocol.VERSION, replica.seq()));
            repeat();
        }
    }

    void disconnect() {
        Client<ServerMessage> ending = client;
        if (ending != null) {
            lose();
            node.room().close(ending);
        }
    }

    void moveTo(SimulatedNode other) {
        if (node != other) {
            disconnect();
            node = other;
        }
        connect();
    }

    void loseLineTo(SimulatedNode stopped) {
        if (node == stopped) {
            lose();
        }
    }

    private void lose() {
        client = null;
        upstream.clear();
        downstream.clear();
    }

    /// Once more what was delivered and not answered. What is still under way is not sent twice on
    /// one line: a device that did would be too fast by itself, and sent away for it.
    void repeat() {
        if (client != null) {
            replica.unanswered().forEach(this::sendUnlessUnderWay);
        }
    }

    private void sendUnlessUnderWay(OpId opId, Command command) {
        Submit submit = new Submit(opId, command);
        if (!upstream.contains(submit)) {
            upstream.add(submit);
        }
    }

    /// A well-behaved device sends again what was turned down for the moment.
    void repeatRefused() {
        if (turnedDown) {
            turnedDown = false;
            repeat();
        }
    }

    void deliverUp(Instant at) {
        ClientMessage message = upstream.poll();
        if (message != null && client != null) {
            if (message instanceof Submit(var opId, _)) {
                told.computeIfAbsent(opId, _ -> new HashSet<>()).add(node);
            }
            node.room().receive(client, message, at);
        }
    }

    void deliverDown() {
        ServerMessage message = downstream.poll();
        if (message != null) {
            turnedDown |= message instanceof Refused;
            replica.receive(message);
        }
    }

    void deliverAllUp(Supplier<Instant> clock) {
        while (!upstream.isEmpty()) {
            deliverUp(clock.get());
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
                if (opened == lines && client != null) {
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
