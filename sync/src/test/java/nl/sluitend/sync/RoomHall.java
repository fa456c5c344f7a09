package nl.sluitend.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// A room with a disk that waits for a word, and guests who write down all they hear.
final class RoomHall {

    private static final WorkshopId WORKSHOP = new WorkshopId("workshop-1");
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    /// One connected device.
    final class Guest implements Connection<ServerMessage> {

        final List<ServerMessage> heard = new ArrayList<>();
        private final Client<ServerMessage> client;
        @Nullable CloseReason sentAway;

        private Guest(Actor actor, long admittedAfter, String address) {
            client = room.open(actor, admittedAfter, address, this);
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
            room.receive(client, message, at);
            drain();
            return this;
        }

        Guest hello(long lastSeq) {
            return says(new Hello(Protocol.VERSION, lastSeq));
        }

        void leaves() {
            room.close(client);
        }

        <M extends ServerMessage> List<M> heard(Class<M> kind) {
            return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    private final SimulatedDisk disk = new SimulatedDisk();
    private final SimulatedLog log = new SimulatedLog(disk);
    final List<ServerMessage> encoded = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    private final Deque<Runnable> loop = new ArrayDeque<>();
    private final Deque<Runnable> calculations = new ArrayDeque<>();
    final Room<ServerMessage> room;

    /// With one canvas, on which a note was written and edited, `earlier` events in all.
    RoomHall(Limits limits, int earlier) {
        this(
                limits,
                Stream.concat(
                                Stream.of(Asking.created(NOON)),
                                IntStream.range(0, earlier).mapToObj(i -> recorded(i + 2, i)))
                        .toList());
    }

    RoomHall(Limits limits, List<Recorded> earlier) {
        append(earlier);
        room =
                new Room<>(
                        WORKSHOP,
                        kept(),
                        log,
                        this::encode,
                        loop::add,
                        calculations::add,
                        FigureCalculation.with(Asking.REFERENCE),
                        limits,
                        disk::chance,
                        refusals::add);
    }

    List<Recorded> kept() {
        return disk.kept(WORKSHOP);
    }

    /// Another machine writes this, and tells nobody.
    void append(List<Recorded> events) {
        disk.append(WORKSHOP, events);
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
                        ? new NoteEvent.NoteAdded(CanvasId.MAIN, note, Block.VALUE, "eerder")
                        : new NoteEvent.NoteEdited(note, "eerder " + number);
        return Recorded.unmarked(seq, new OpId("earlier-" + number), NOON, event);
    }

    Guest participant(int number) {
        return participant(number, 1);
    }

    /// On a device of their own, which was let in after that event.
    Guest participant(int number, long admittedAfter) {
        return participant(number, admittedAfter, "here");
    }

    Guest participant(int number, long admittedAfter, String address) {
        return new Guest(
                new Actor(
                        Role.PARTICIPANT,
                        new ParticipantId("participant-" + number),
                        Asking.device(number)),
                admittedAfter,
                address);
    }

    Guest wall() {
        return new Guest(Actor.unmarked(Role.WALL, null), 1, "here");
    }

    Guest facilitator() {
        return new Guest(
                Actor.unmarked(Role.FACILITATOR, new ParticipantId("facilitator")), 1, "here");
    }

    void commit() {
        log.commit();
        drain();
    }

    void fail() {
        log.fail();
        drain();
    }

    /// How many are waiting to be made.
    int calculations() {
        return calculations.size();
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
                new AddNote(
                        CanvasId.MAIN,
                        new NoteId("note-number-" + number),
                        Block.COSTS,
                        "briefje " + number));
    }
}
