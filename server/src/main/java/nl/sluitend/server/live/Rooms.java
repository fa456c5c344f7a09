package nl.sluitend.server.live;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Reply;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.sync.Moment;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.Recorded;
import nl.sluitend.workshop.outlook.Forecaster;
import org.jspecify.annotations.Nullable;

/// All rooms that somebody is in. A room is opened when the first comes, and let go a while after
/// the last has left.
public final class Rooms {

    private static final Logger LOG = System.getLogger(Rooms.class.getName());
    private static final Buffer NOTHING = Buffer.buffer();

    private final Vertx vertx;
    private final List<Context> loops;
    private final EventLog log;
    private final InstantSource clock;
    private final Forecaster forecaster;
    private final Limits limits;
    private final Pace pace;
    private final ConcurrentMap<WorkshopId, Future<LiveRoom>> open = new ConcurrentHashMap<>();
    private final Calculations calculations = new Calculations();
    private final FrameWire wire = new FrameWire();
    private volatile boolean closing;

    public Rooms(
            Vertx vertx,
            List<Context> loops,
            EventLog log,
            InstantSource clock,
            Forecaster forecaster,
            Limits limits,
            Pace pace) {
        this.vertx = vertx;
        this.loops = List.copyOf(loops);
        this.log = log;
        this.clock = clock;
        this.forecaster = forecaster;
        this.limits = limits;
        this.pace = pace;
        vertx.setPeriodic(pace.betweenSweeps().toMillis(), _ -> sweep());
    }

    public Reply enter(Session session, Call call) {
        Actor actor = new Actor(session.role(), session.participant());
        return new Reply.Upgrade(socket -> enter(session.workshop(), actor, socket));
    }

    /// The workshop as its room knows it, or null when nobody is in it. Waits for the loop of the
    /// room, so that it is not for a loop to call.
    public @Nullable Moment now(WorkshopId id) {
        Future<LiveRoom> room = open.get(id);
        return room == null || !room.succeeded()
                ? null
                : room.result().now().toCompletionStage().toCompletableFuture().join();
    }

    /// How many rooms are open.
    public int count() {
        return open.size();
    }

    /// Sends everybody away, and from now on everybody who comes. Completes when all have been
    /// told, and no figure is being calculated any more.
    public Future<?> close() {
        closing = true;
        return Future.join(open.values().stream().map(Rooms::close).toList())
                .eventually(() -> vertx.executeBlocking(this::finishCalculations));
    }

    private Void finishCalculations() {
        calculations.close();
        return null;
    }

    private static Future<Void> close(Future<LiveRoom> room) {
        return room.compose(live -> live.closeAll(CloseReason.SHUTTING_DOWN));
    }

    private void enter(WorkshopId id, Actor actor, ServerWebSocket socket) {
        Visit visit =
                new Visit(actor, new Device(socket, limits.of(Limit.QUEUED_BYTES)), clock, limits);
        long pings =
                vertx.setPeriodic(pace.betweenPings().toMillis(), _ -> socket.writePing(NOTHING));
        socket.frameHandler(visit::hear)
                .exceptionHandler(visit::fail)
                .closeHandler(_ -> {
                    vertx.cancelTimer(pings);
                    visit.end();
                })
                .pause();
        if (closing) {
            visit.close(CloseReason.SHUTTING_DOWN);
        } else {
            seat(id, visit, socket::resume);
        }
    }

    /// A room that is let go at this very moment is opened again.
    private void seat(WorkshopId id, Visit visit, Runnable seated) {
        open.computeIfAbsent(id, this::open)
                .onSuccess(live -> live.seat(visit, seated, () -> seat(id, visit, seated)))
                .onFailure(_ -> visit.close(CloseReason.FAILED));
    }

    private Future<LiveRoom> open(WorkshopId id) {
        Context loop = loops.get(Math.floorMod(id.hashCode(), loops.size()));
        return vertx.executeBlocking(() -> log.read(id, 0), false)
                .compose(history -> on(loop).map(_ -> room(id, requireNonNull(history), loop)))
                .onFailure(unreadable -> {
                    LOG.log(Level.ERROR, "A room could not be opened.", unreadable);
                    open.remove(id);
                });
    }

    private static Future<Void> on(Context loop) {
        return Future.future(there -> loop.runOnContext(_ -> there.complete()));
    }

    private LiveRoom room(WorkshopId id, List<Recorded> history, Context context) {
        Executor loop = task -> context.runOnContext(_ -> task.run());
        return new LiveRoom(
                new Room<>(id, history, log, wire, loop, calculations, forecaster, limits), loop);
    }

    private void sweep() {
        open.forEach((id, room) -> room.onSuccess(live -> live.sweep(() -> open.remove(id, room))));
    }
}
