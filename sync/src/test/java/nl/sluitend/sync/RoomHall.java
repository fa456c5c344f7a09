package nl.sluitend.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.Command.AddNote;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// A room with a disk that waits for a word, and guests who write down all they hear.
final class RoomHall {

    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    /// One connected device.
    final class Guest implements Connection<ServerMessage> {

        final List<ServerMessage> heard = new ArrayList<>();
        private final Session<ServerMessage> session;
        @Nullable CloseReason sentAway;

        private Guest(Actor actor) {
            session = room.open(actor, this);
        }

        @Override
        public void send(ServerMessage frame) {
            heard.add(frame);
        }

        @Override
        public void close(CloseReason reason) {
            sentAway = reason;
        }

        Guest says(ClientMessage message) {
            return says(message, NOON);
        }

        Guest says(ClientMessage message, Instant at) {
            room.receive(session, message, at);
            drain();
            return this;
        }

        Guest hello(long lastSeq) {
            return says(new Hello(Protocol.VERSION, lastSeq));
        }

        void leaves() {
            room.close(session);
        }

        <M extends ServerMessage> List<M> heard(Class<M> kind) {
            return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    final SimulatedDisk disk = new SimulatedDisk();
    final List<ServerMessage> encoded = new ArrayList<>();
    private final Deque<Runnable> loop = new ArrayDeque<>();
    private final Deque<Runnable> calculations = new ArrayDeque<>();
    final Room<ServerMessage> room;

    RoomHall(Limits limits, int earlier) {
        disk.keep(List.of(Asking.created(NOON)));
        for (int i = 0; i < earlier; i++) {
            disk.keep(List.of(recorded(i + 2, i)));
        }
        room =
                new Room<>(
                        new WorkshopId("workshop-1"),
                        disk.kept(),
                        disk,
                        this::encode,
                        loop::add,
                        calculations::add,
                        Asking.FORECASTER,
                        limits);
    }

    private ServerMessage encode(ServerMessage message) {
        encoded.add(message);
        return message;
    }

    /// One note that is edited over and over.
    private static Recorded recorded(long seq, int number) {
        NoteId note = new NoteId("note-earlier");
        Event event =
                number == 0
                        ? new Event.NoteAdded(note, Block.VALUE, "eerder")
                        : new Event.NoteEdited(note, "eerder " + number);
        return new Recorded(seq, new OpId("earlier-" + number), NOON, event);
    }

    Guest participant(int number) {
        return new Guest(new Actor(Role.PARTICIPANT, new ParticipantId("participant-" + number)));
    }

    Guest wall() {
        return new Guest(new Actor(Role.WALL, null));
    }

    Guest facilitator() {
        return new Guest(new Actor(Role.FACILITATOR, new ParticipantId("facilitator")));
    }

    void commit() {
        disk.commit();
        drain();
    }

    void fail() {
        disk.fail();
        drain();
    }

    void calculate() {
        new ArrayList<>(calculations).forEach(Runnable::run);
        calculations.clear();
        drain();
    }

    private void drain() {
        for (Runnable task = loop.poll(); task != null; task = loop.poll()) {
            task.run();
        }
    }

    static Submit note(int number) {
        return new Submit(
                new OpId("operation-" + number),
                new AddNote(new NoteId("note-number-" + number), Block.COSTS, "briefje " + number));
    }
}
