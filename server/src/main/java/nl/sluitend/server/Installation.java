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
import nl.sluitend.server.http.HttpEdge;
import nl.sluitend.server.http.Listener;
import nl.sluitend.server.http.Pages;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Routes;
import nl.sluitend.server.live.Pace;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.log.EventLog;

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
    private final int port;

    static Installation start(Settings settings, Limits limits, Pace pace, InstantSource clock)
            throws CannotStart {
        int port = settings.freePort();
        Reference reference = ReferenceFolder.in(settings.data()).read();
        SqliteStore store = open(settings);
        InvitationKey key = key(settings.data(), store);
        Vertx vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(NO_CACHE));
        try {
            return new Installation(
                    settings, port, reference, store, key, vertx, limits, pace, clock);
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
            InstantSource clock) {
        EventLog log = store.log();
        PublicAddress address = settings.publicAddress();
        List<Context> loops = await(EventLoops.start(vertx));

        this.vertx = vertx;
        this.reference = reference;
        this.store = store;
        this.door = new Door(store.access(), key, clock, limits);
        this.rooms = new Rooms(vertx, loops, log, clock, reference, limits, pace);
        this.workshops = new Workshops(log, store::erase, rooms, clock, limits);
        this.housekeeping = new Housekeeping(store, limits, clock, settings.retention());

        housekeeping.begin(vertx, workshops, door);
        Routes routes = routes(settings, address, limits);
        HttpEdge edge = new HttpEdge(vertx, routes, address.isHttps());
        Listener listener =
                new Listener(
                        vertx,
                        settings.host(),
                        port,
                        limits.of(Limit.MESSAGE_BYTES),
                        pace.silence());
        await(listener.listen(loops, edge));
        this.port = port;
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
                        limits),
                new Pages("/web"));
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

    boolean isEmpty() {
        return store.workshops().isEmpty();
    }

    /// Sends everybody away, stops listening, and keeps what was still on its way to the disk.
    @Override
    public void close() {
        // A room that never opened has nobody to tell, and must not keep the store from closing.
        await(rooms.close().otherwiseEmpty());
        await(vertx.close());
        store.close();
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
