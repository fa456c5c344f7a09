package nl.sluitend.server.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import nl.sluitend.server.live.LiveRoom.Gone;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.sync.Client;
import nl.sluitend.sync.Connection;
import nl.sluitend.sync.FigureCalculation;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real room on a real log, with a wire that breaks on a pong.
class LiveRoomTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final SqliteStore store;
    private final LiveRoom live;
    private @Nullable Executor putOff;
    private @Nullable Client<byte[]> client;

    LiveRoomTest(@TempDir Path folder) throws StoreUnavailable {
        store = SqliteStore.open(folder);
        live = new LiveRoom(Runnable::run, () -> told.add("forgotten"), 8, this::room);
        live.act(
                room -> {
                    client = room.open(Actor.unmarked(Role.WALL, null), 0, "here", new Line());
                    room.receive(client, new Hello(Protocol.VERSION, 0), NOW);
                },
                this::broke);
    }

    private Room<byte[]> room(Executor loop) {
        putOff = loop;
        return new Room<>(
                new WorkshopId("workshop-1"),
                List.of(),
                store.log(),
                LiveRoomTest::encode,
                loop,
                _ -> {},
                FigureCalculation.with(Rates.NONE),
                Limits.STANDARD,
                () -> 0,
                _ -> {});
    }

    private static byte[] encode(ServerMessage message) {
        if (message instanceof Pong) {
            throw new IllegalStateException("No word for this.");
        }
        return new byte[0];
    }

    private final class Line implements Connection<byte[]> {
        @Override
        public void send(byte[] frame) {}

        @Override
        public void close(CloseReason reason) {
            told.add(reason.name());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("SES41 Who is in a room that breaks is sent away, and the room is forgotten, once")
    void isDropped() {
        assertThat(told).isEmpty();
        ping();
        assertThat(told).containsExactly("forgotten", "FAILED", "broke");
        ping();
        live.sweep(Instant.EPOCH);
        live.letGo();
        assertThat(told).containsExactly("forgotten", "FAILED", "broke", "broke");
        assertThat(live.answer(Room::now).cause()).isInstanceOf(Gone.class);
    }

    @Test
    @DisplayName("SES41 A room breaks on what it had put off as well, and then puts nothing off")
    void breaksLater() {
        requireNonNull(putOff).execute(() -> told.add("in time"));
        requireNonNull(putOff).execute(LiveRoomTest::fail);
        requireNonNull(putOff).execute(() -> told.add("too late"));
        assertThat(told).containsExactly("in time", "forgotten", "FAILED");
    }

    private static void fail() {
        throw new IllegalStateException("Half of it is done.");
    }

    private void ping() {
        live.act(room -> room.receive(requireNonNull(client), new Ping(), NOW), this::broke);
    }

    private void broke() {
        told.add("broke");
    }
}
