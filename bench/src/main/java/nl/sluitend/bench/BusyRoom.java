package nl.sluitend.bench;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import nl.sluitend.identity.DeviceKey;
import nl.sluitend.identity.Secret;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.Client;
import nl.sluitend.sync.Connection;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Script;
import tools.jackson.databind.ObjectWriter;

/// A room with participants and a wall in it. Whoever adds a note is the loop of the room too.
final class BusyRoom {

    private static final Instant MOMENT = Instant.parse("2027-01-12T09:30:00Z");
    private static final ObjectWriter JSON = Json.mapper().writerFor(ServerMessage.class);

    /// One device writes everything.
    private static final Limits LIMITS = Limits.STANDARD.with(Limit.OPERATIONS_AT_ONCE, 1_000_000);

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final List<Client<byte[]>> connected = new ArrayList<>();
    private final Room<byte[]> room;
    private long handedOut;

    private BusyRoom(WorkshopId id, List<Recorded> history, EventLog log) {
        room =
                new Room<>(
                        id,
                        history,
                        log,
                        JSON::writeValueAsBytes,
                        tasks::add,
                        _ -> {},
                        BusyRoom::figures,
                        LIMITS,
                        () -> 0L,
                        _ -> {});
    }

    static BusyRoom open(EventLog log, int participants, Underway underway) {
        WorkshopId id = new WorkshopId(UUID.randomUUID().toString());
        List<Recorded> history = history(underway);
        log.append(id, history).toCompletableFuture().join();
        BusyRoom busy = new BusyRoom(id, history, log);
        for (int i = 0; i < participants; i++) {
            busy.enter(participant(i));
        }
        busy.enter(Actor.unmarked(Role.WALL, null));
        return busy;
    }

    long handedOut() {
        return handedOut;
    }

    /// Ends when its frame was handed to everybody.
    void addNote(int number) {
        String name = "note-%08d".formatted(number);
        AddNote add =
                new AddNote(
                        CanvasId.MAIN,
                        new NoteId(name),
                        Block.values()[number % Block.values().length],
                        "Busje met vrijwillige chauffeurs");
        long everybody = handedOut + connected.size();
        room.receive(connected.getFirst(), new Submit(new OpId(name), add), MOMENT);
        while (handedOut < everybody) {
            runNext();
        }
    }

    private void runNext() {
        try {
            tasks.take().run();
        } catch (InterruptedException stopped) {
            throw new CompletionException(stopped);
        }
    }

    private void enter(Actor actor) {
        Client<byte[]> client = room.open(actor, 0, "here", new Counting());
        room.receive(client, new Hello(Protocol.VERSION, 0), MOMENT);
        connected.add(client);
    }

    private final class Counting implements Connection<byte[]> {
        @Override
        public void send(byte[] frame) {
            handedOut++;
        }

        @Override
        public void close(CloseReason reason) {
            throw new IllegalStateException(reason.toString());
        }
    }

    /// Nothing runs the calculations of this room.
    private static Figures figures(
            long seq, CanvasId id, BudgetFrame frame, Canvas canvas, int withheld) {
        throw new IllegalStateException("The figures of " + id + " are not for here.");
    }

    private static Actor participant(int number) {
        return new Actor(
                Role.PARTICIPANT,
                new ParticipantId("participant-" + number),
                new Owner(DeviceKey.of(Secret.random())));
    }

    private static List<Recorded> history(Underway underway) {
        List<Event> events = new ArrayList<>();
        events.add(new WorkshopCreated(preparation(), Map.of(CanvasId.MAIN, Canvas.EMPTY)));
        events.addAll(underway.events(MOMENT));
        List<Recorded> history = new ArrayList<>();
        for (Event event : events) {
            long seq = history.size() + 1L;
            history.add(Recorded.unmarked(seq, new OpId("history-" + seq), MOMENT, event));
        }
        return history;
    }

    private static Preparation preparation() {
        Map<Block, BlockGuide> guide = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            guide.put(block, new BlockGuide("Blok", "Wat is nodig?", "", ""));
        }
        return new Preparation(
                new Subject(Subject.Kind.THEME, "Vervoer"),
                List.of(),
                new Guide(guide),
                new BudgetFrame(Year.of(2027), null, null),
                Script.NONE,
                new Naming.Anonymous());
    }
}
