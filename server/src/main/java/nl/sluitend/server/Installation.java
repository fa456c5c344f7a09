package nl.sluitend.server;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    /// Pages are served from memory: no folder for them is made, nor left behind by who is killed.
    private static final FileSystemOptions NO_CACHE =
            new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false);

    private final Vertx vertx;
    private final Reference reference;
    private final SqliteStore store;
    private final Workshops workshops;
    private final Door door;
    private final Rooms rooms;
    private final Housekeeping housekeeping;
    private final Sockets sockets;
    private final Backlog backlog;
    private final int port;

    static Installation start(
            Settings settings, Limits limits, Pace pace, Capacity capacity, InstantSource clock)
            throws CannotStart {
        int port = settings.freePort();
        Reference reference = ReferenceFolder.in(settings.data()).read();
        SqliteStore store = open(settings);
        InvitationKey key = key(settings.data(), store);
        Vertx vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(NO_CACHE));
        try {
            return new Installation(
                    settings,
                    port,
                    reference,
                    store,
                    key,
                    vertx,
                    limits,
                    pace,
                    capacity,
                    new StorableTime(clock));
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
            InvitationKey key,
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
        this.door = new Door(store.access(), key, clock, limits);
        this.backlog = new Backlog(capacity.waitingBytes());
        this.sockets = new Sockets(capacity.connections(), pace.silence(), address.isHttps());
        Meters meters = new Meters();
        this.rooms = new Rooms(vertx, loops, log, clock, reference, limits, pace, backlog, meters);
        this.workshops = new Workshops(log, store::erase, rooms, clock, limits);
        this.housekeeping = new Housekeeping(store, limits, clock, settings.retention());
        measure(meters);

        housekeeping.begin(vertx, workshops, door);
        Routes routes = routes(settings, address, limits);
        HttpEdge edge = edge(settings, routes, capacity, meters, pace);
        listen(settings, port, limits, pace, loops, edge);
        listen(settings.metricsPort(), meters);
        this.port = port;
    }

    private HttpEdge edge(
            Settings settings, Routes routes, Capacity capacity, Meters meters, Pace pace) {
        return new HttpEdge(
                vertx,
                routes,
                settings.entrance().clients(),
                settings.publicAddress().isHttps(),
                capacity,
                backlog,
                meters,
                pace.body());
    }

    private Routes routes(Settings settings, PublicAddress address, Limits limits) {
        return new Routes(
                Api.routes(
                        workshops,
                        housekeeping,
                        door,
                        rooms,
                        reference,
                        address,
                        settings.entrance(),
                        settings.retention(),
                        limits),
                new Pages("/web"));
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

    Housekeeping housekeeping() {
        return housekeeping;
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

    private void measure(Meters meters) {
        Runtime machine = Runtime.getRuntime();
        meters.gauge("sluitend_connections", "Sockets that are open.", sockets::count)
                .gauge("sluitend_devices", "Devices that are in a room.", rooms::connections)
                .gauge("sluitend_rooms", "Rooms that are open.", rooms::count)
                .gauge("sluitend_waiting_bytes", "Bytes under way to devices.", backlog::bytes)
                .gauge("sluitend_keeps", "1 when the disk takes changes.", this::keeps)
                .gauge("sluitend_stored_bytes", "All workshops.", housekeeping::bytes)
                .gauge("sluitend_disk_free_bytes", "Left on the disk.", housekeeping::bytesLeft)
                .gauge(
                        "sluitend_heap_bytes",
                        "Memory in use.",
                        () -> machine.totalMemory() - machine.freeMemory())
                .gauge("sluitend_heap_limit_bytes", "Memory there is.", machine::maxMemory)
                .counter("sluitend_commits_total", "Waits for the disk.", store::commits);
    }

    private long keeps() {
        return housekeeping.keeps() ? 1 : 0;
    }

    private static SqliteStore open(Settings settings) throws CannotStart {
        try {
            return SqliteStore.open(settings.data(), settings.losses());
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, settings.data());
        }
    }

    private static InvitationKey key(Path data, SqliteStore store) throws CannotStart {
        try {
            return InvitationKey.in(data);
        } catch (IOException unusable) {
            store.close();
            throw unusable instanceof InvitationKey.Damaged
                    ? CannotStart.onKey(data)
                    : CannotStart.onFile(data.resolve("invitations.key"));
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
