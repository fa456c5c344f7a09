package nl.sluitend.server;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.InvitationKey;
import nl.sluitend.server.api.Api;
import nl.sluitend.server.api.Workshops;
import nl.sluitend.server.http.Backlog;
import nl.sluitend.server.http.Capacity;
import nl.sluitend.server.http.HttpEdge;
import nl.sluitend.server.http.Listener;
import nl.sluitend.server.http.Meters;
import nl.sluitend.server.http.Pages;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Routes;
import nl.sluitend.server.http.Sockets;
import nl.sluitend.server.live.Pace;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.log.EventLog;
import org.jspecify.annotations.Nullable;

/// One running Sluitend, put together from the disk up to the network.
final class Installation implements AutoCloseable {

    private static final Duration BETWEEN_TRIALS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    private final Vertx vertx;
    private final Reference reference;
    private final SqliteStore store;
    private final Workshops workshops;
    private final Door door;
    private final Rooms rooms;
    private final Sockets sockets;
    private final Backlog backlog;
    private final int port;

    static Installation start(Settings settings) throws CannotStart {
        return start(
                settings,
                Limits.STANDARD,
                Pace.STANDARD,
                Capacity.ofThisMachine(),
                InstantSource.system());
    }

    static Installation start(
            Settings settings, Limits limits, Pace pace, Capacity capacity, InstantSource clock)
            throws CannotStart {
        int port = settings.freePort();
        Reference reference = ReferenceFolder.in(settings.data()).read();
        SqliteStore store = open(settings.data());
        Vertx vertx = Vertx.vertx();
        try {
            return new Installation(
                    settings, port, reference, store, vertx, limits, pace, capacity, clock);
        } catch (CompletionException | UncheckedIOException failure) {
            await(vertx.close());
            store.close();
            throw new CannotStart(
                    "Sluitend kan niet starten: %s.".formatted(failure.getMessage()),
                    "Sluitend cannot start.");
        }
    }

    private Installation(
            Settings settings,
            int port,
            Reference reference,
            SqliteStore store,
            Vertx vertx,
            Limits limits,
            Pace pace,
            Capacity capacity,
            InstantSource clock) {
        EventLog log = store.log();
        PublicAddress address = settings.publicAddress();
        List<Context> loops = await(EventLoops.start(vertx));

        this.vertx = vertx;
        this.reference = reference;
        this.store = store;
        this.door = new Door(store.access(), key(settings.data()), clock, limits);
        this.backlog = new Backlog(capacity.waitingBytes());
        this.sockets = new Sockets(capacity.connections(), pace.silence(), address.isHttps());
        this.rooms = new Rooms(vertx, loops, log, clock, reference, limits, pace, backlog);
        this.workshops = new Workshops(log, rooms, clock, limits);
        Meters meters = meters(store, backlog);
        DataFolder folder = folder(settings.data());

        lookAfter(folder);
        Routes routes =
                new Routes(
                        Api.routes(workshops, door, rooms, reference, address, folder, limits),
                        new Pages("/web"));
        HttpEdge edge =
                new HttpEdge(
                        vertx, routes, address.isHttps(), capacity, backlog, meters, pace.body());
        listen(settings, port, limits, pace, loops, edge);
        listen(settings.metricsPort(), meters);
        this.port = port;
    }

    private void lookAfter(DataFolder folder) {
        WorkerExecutor trials = vertx.createSharedWorkerExecutor("trials", 1);
        vertx.setPeriodic(BETWEEN_CLEARINGS.toMillis(), _ -> vertx.executeBlocking(this::clear));
        vertx.setPeriodic(
                BETWEEN_TRIALS.toMillis(), _ -> trials.executeBlocking(() -> tryOut(folder)));
    }

    private void listen(
            Settings settings,
            int port,
            Limits limits,
            Pace pace,
            List<Context> loops,
            HttpEdge edge) {
        int messageBytes = limits.of(Limit.MESSAGE_BYTES);
        await(
                new Listener(vertx, settings.host(), port, messageBytes, pace.silence(), sockets)
                        .listen(loops, edge));
    }

    private void listen(@Nullable Integer port, Meters meters) {
        if (port != null) {
            await(new MetricsListener(vertx, meters).listen(port));
        }
    }

    int port() {
        return port;
    }

    Reference reference() {
        return reference;
    }

    Workshops workshops() {
        return workshops;
    }

    Door door() {
        return door;
    }

    Rooms rooms() {
        return rooms;
    }

    /// How many bytes wait for devices, or from them.
    long waitingBytes() {
        return backlog.bytes();
    }

    boolean isEmpty() {
        return store.workshops().isEmpty();
    }

    /// Sends everybody away, stops listening, and keeps what was still on its way to the disk.
    @Override
    public void close() {
        // A room that never opened has nobody to tell, and must not keep the store from closing.
        await(rooms.close().otherwiseEmpty());
        sockets.cutOff();
        await(vertx.close());
        store.close();
    }

    private Meters meters(SqliteStore store, Backlog backlog) {
        Runtime machine = Runtime.getRuntime();
        return new Meters()
                .gauge("sluitend_connections", sockets::count)
                .gauge("sluitend_devices", rooms::connections)
                .gauge("sluitend_rooms", rooms::count)
                .gauge("sluitend_waiting_bytes", backlog::bytes)
                .gauge("sluitend_commits_total", store::commits)
                .gauge("sluitend_heap_bytes", () -> machine.totalMemory() - machine.freeMemory())
                .gauge("sluitend_heap_limit_bytes", machine::maxMemory);
    }

    private static Void tryOut(DataFolder folder) {
        folder.tryOut();
        return null;
    }

    private static DataFolder folder(Path data) {
        try {
            return new DataFolder(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Void clear() {
        door.clear();
        return null;
    }

    private static SqliteStore open(Path data) throws CannotStart {
        try {
            return SqliteStore.open(data);
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, data);
        }
    }

    private static InvitationKey key(Path data) {
        try {
            return InvitationKey.in(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
