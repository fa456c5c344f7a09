package nl.sluitend.server.live;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.ServerWebSocket;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.AddressPrefix;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Backlog;
import nl.sluitend.server.http.Meters;
import nl.sluitend.server.http.Reply;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.FigureCalculation;
import nl.sluitend.sync.Moment;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;

/// All rooms that somebody is in or asked after. A room is opened when the first comes or asks, and
/// let go a while after the last has left. There is no other way to what a workshop comes to.
///
/// Histories are read on threads of their own. On those that answer requests they would never be
/// read once each of these waits for one.
public final class Rooms {

    private static final Logger LOG = System.getLogger(Rooms.class.getName());
    private static final SecureRandom DICE = new SecureRandom();

    /// Messages of one device that may wait to be heard, before its connection is not read further.
    private static final int UNDER_WAY = 8;

    private final Vertx vertx;
    private final List<Context> loops;
    private final EventLog log;
    private final InstantSource clock;
    private final Reference reference;
    private final Limits limits;
    private final Pace pace;
    private final ConcurrentMap<WorkshopId, Future<LiveRoom>> open = new ConcurrentHashMap<>();
    private final Set<WebSocketConnection> connected = ConcurrentHashMap.newKeySet();
    private final RecentlyAsked asked;
    private final Backlog backlog;
    private final WorkerExecutor histories;
    private final WorkerExecutor entries;
    private final Calculations calculations = new Calculations();
    private final Meters meters;
    private final FrameWire wire = new FrameWire();
    private volatile boolean closing;

    public Rooms(
            Vertx vertx,
            List<Context> loops,
            EventLog log,
            InstantSource clock,
            Reference reference,
            Limits limits,
            Pace pace,
            Backlog backlog,
            Meters meters) {
        this.meters = meters;
        this.vertx = vertx;
        this.loops = List.copyOf(loops);
        this.log = log;
        this.clock = clock;
        this.reference = reference;
        this.limits = limits;
        this.pace = pace;
        this.histories =
                // One thread: the log reads one history at a time anyway.
                vertx.createSharedWorkerExecutor("histories", 1);
        this.entries = vertx.createSharedWorkerExecutor("entries", 1);
        this.backlog = backlog;
        this.asked = new RecentlyAsked(limits.of(Limit.EMPTY_ROOMS), this::letGo);
        vertx.setPeriodic(pace.betweenSweeps().toMillis(), _ -> sweep());
    }

    /// `owner` tells what was made on this device. `isStillIn` is asked when the device has its
    /// place: whose session ended while it came in would be put out by nobody.
    public Reply enter(
            Session session, Owner owner, AddressPrefix address, BooleanSupplier isStillIn) {
        return new Reply.Upgrade(socket -> enter(session, owner, address, isStillIn, socket));
    }

    /// Ends the connections of a workshop whose sessions are meant.
    public void putOut(WorkshopId id, Predicate<Session> meant) {
        ifOpen(id, live -> live.putOut(meant));
    }

    /// Everybody who is in hears that the invitation is another one.
    public void tellInvitationChanged(WorkshopId id) {
        ifOpen(id, live -> live.act(Room::tellInvitationChanged, () -> {}));
    }

    public boolean hasSeat(WorkshopId id, ParticipantId someone) {
        Moment now = now(id);
        return now != null && now.workshop().attendance().find(someone) != null;
    }

    /// Those of the participants who have a seat give it back, in the history of the workshop.
    public void freeSeats(WorkshopId id, List<ParticipantId> participants) {
        Instant at = clock.instant();
        await(id, live -> live.answer(room -> done(() -> room.freeSeats(participants, at))));
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    /// Lays all notes on the shelf that were written since a moment and are still on a canvas.
    /// Answers how many there are.
    public int shelveSince(WorkshopId id, Instant since) {
        Instant at = clock.instant();
        return await(id, live -> live.answer(room -> room.shelveSince(since, at)));
    }

    private void ifOpen(WorkshopId id, Consumer<LiveRoom> deed) {
        Future<LiveRoom> room = open.get(id);
        if (room != null) {
            room.onSuccess(deed::accept);
        }
    }

    /// The workshop as its room knows it, or null when it does not exist.
    public @Nullable Moment now(WorkshopId id) {
        return await(id, live -> live.answer(Room::now));
    }

    /// What is asked of a room, which is opened for it. Waits for the loop of the room, so that it
    /// is not for a loop to call. Is rejected when the answer does not come in time.
    private <T extends @Nullable Object> T await(
            WorkshopId id, Function<LiveRoom, Future<T>> question) {
        if (closing) {
            throw new RejectedExecutionException("The rooms are being closed.");
        }
        asked.add(id);
        try {
            return ask(id, question)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(pace.patience().toMillis(), MILLISECONDS)
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof TimeoutException) {
                LOG.log(Level.WARNING, "The room of workshop {0} did not answer in time.", id);
                throw new RejectedExecutionException("A room did not answer.", failure);
            }
            throw failure;
        }
    }

    /// A room that is let go at this very moment is opened again.
    private <T extends @Nullable Object> Future<T> ask(
            WorkshopId id, Function<LiveRoom, Future<T>> question) {
        return open.computeIfAbsent(id, this::open)
                .compose(question)
                .recover(failure ->
                        failure instanceof LiveRoom.Gone
                                ? ask(id, question)
                                : Future.failedFuture(failure));
    }

    /// Tells everybody in the room of a workshop that was erased, and forgets the room. Waits for
    /// its loop, so that it is not for a loop to call.
    public void erase(WorkshopId id) {
        Future<LiveRoom> room = open.get(id);
        if (room != null) {
            room.compose(LiveRoom::erase)
                    .otherwiseEmpty()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(pace.patience().toMillis(), MILLISECONDS)
                    .join();
        }
    }

    /// How many rooms are open.
    public int count() {
        return open.size();
    }

    /// How many devices are connected.
    public int connections() {
        return connected.size();
    }

    /// Sends everybody away, and from now on everybody who comes. Completes when all are gone, each
    /// of whom had a moment to hear why, and no figure is being calculated any more.
    public Future<?> close() {
        closing = true;
        connected.forEach(connection -> connection.close(CloseReason.SHUTTING_DOWN));
        return Future.join(connected.stream().map(WebSocketConnection::gone).toList())
                .eventually(() -> histories.executeBlocking(this::finishCalculations))
                .eventually(histories::close)
                .eventually(entries::close);
    }

    private Void finishCalculations() {
        calculations.close();
        return null;
    }

    private void enter(
            Session session,
            Owner owner,
            AddressPrefix address,
            BooleanSupplier isStillIn,
            ServerWebSocket socket) {
        WebSocketConnection connection =
                new WebSocketConnection(
                        socket, pace, backlog, meters, limits.of(Limit.QUEUED_BYTES));
        Visit visit = new Visit(session, owner, address, connection, clock, meters, limits);
        connected.add(connection);
        long pings = vertx.setPeriodic(pace.betweenPings().toMillis(), _ -> connection.ping());
        socket.frameHandler(visit::hear)
                .closeHandler(_ -> {
                    vertx.cancelTimer(pings);
                    connected.remove(connection);
                    visit.end();
                })
                .pause();
        if (closing) {
            visit.close(CloseReason.SHUTTING_DOWN);
        } else {
            seat(session.workshop(), visit, () -> begin(visit, isStillIn, socket));
        }
    }

    private void begin(Visit visit, BooleanSupplier isStillIn, ServerWebSocket socket) {
        entries.executeBlocking(isStillIn::getAsBoolean, false)
                .onSuccess(stays -> {
                    if (!stays) {
                        visit.close(CloseReason.ACCESS_ENDED);
                    }
                    socket.fetch(UNDER_WAY);
                })
                .onFailure(_ -> visit.close(CloseReason.FAILED));
    }

    /// A room that is let go at this very moment is opened again.
    private void seat(WorkshopId id, Visit visit, Runnable seated) {
        open.computeIfAbsent(id, this::open)
                .onSuccess(live -> live.seat(visit, seated, () -> seat(id, visit, seated)))
                .onFailure(_ -> visit.close(CloseReason.FAILED));
    }

    /// A long history is played where it is read, so that no loop waits for it.
    private Future<LiveRoom> open(WorkshopId id) {
        Context loop = loops.get(Math.floorMod(id.hashCode(), loops.size()));
        return histories
                .executeBlocking(() -> room(id, log.read(id, 0), loop), false)
                .map(Objects::requireNonNull)
                .onFailure(unreadable -> {
                    LOG.log(Level.ERROR, "A room could not be opened.", unreadable);
                    // Not at once: it may be while the place of this very room is being taken.
                    loop.runOnContext(_ -> open.remove(id));
                });
    }

    private LiveRoom room(WorkshopId id, List<Recorded> history, Context context) {
        return new LiveRoom(
                task -> context.runOnContext(_ -> task.run()),
                () -> open.remove(id),
                limits.of(Limit.CONNECTIONS_EACH),
                loop ->
                        new Room<>(
                                id,
                                history,
                                log,
                                wire,
                                loop,
                                calculations,
                                FigureCalculation.with(reference),
                                limits,
                                DICE::nextLong,
                                this::count));
    }

    private void count(Refusal refusal) {
        meters.count(Meters.Tally.REFUSALS, refusal.name());
    }

    private void letGo(WorkshopId id) {
        ifOpen(id, LiveRoom::letGo);
    }

    private void sweep() {
        Instant now = clock.instant();
        open.values().forEach(room -> room.onSuccess(live -> live.sweep(now)));
    }
}
