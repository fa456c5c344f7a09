package nl.sluitend.server;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
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

/// One running Sluitend, put together from the disk up to the network.
final class Installation implements AutoCloseable {

    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    private final Vertx vertx;
    private final Reference reference;
    private final SqliteStore store;
    private final Workshops workshops;
    private final Door door;
    private final Rooms rooms;
    private final Sockets sockets;
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
        Backlog backlog = new Backlog(capacity.waitingBytes());
        this.sockets = new Sockets(capacity.connections(), pace.silence(), address.isHttps());
        this.rooms = new Rooms(vertx, loops, log, clock, reference, limits, pace, backlog);
        this.workshops = new Workshops(log, rooms, clock, limits);

        vertx.setPeriodic(BETWEEN_CLEARINGS.toMillis(), _ -> vertx.executeBlocking(this::clear));
        Routes routes =
                new Routes(
                        Api.routes(workshops, door, rooms, reference, address, limits),
                        new Pages("/web"));
        HttpEdge edge =
                new HttpEdge(vertx, routes, address.isHttps(), capacity, backlog, pace.body());
        Listener listener =
                new Listener(
                        vertx,
                        settings.host(),
                        port,
                        limits.of(Limit.MESSAGE_BYTES),
                        pace.silence(),
                        sockets);
        await(listener.listen(loops, edge));
        this.port = port;
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
