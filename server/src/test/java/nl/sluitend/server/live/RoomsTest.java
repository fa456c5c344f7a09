package nl.sluitend.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import nl.sluitend.server.http.Backlog;
import nl.sluitend.server.http.Meters;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rooms on a real log, of which reading can be held up.
class RoomsTest {

    private static final WorkshopId WORKSHOP = new WorkshopId("workshop-1");
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch release = new CountDownLatch(1);
    private final SqliteStore store;

    RoomsTest(@TempDir Path folder) throws StoreUnavailable {
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        release.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        store.close();
    }

    @Test
    @DisplayName("SES60 Who asks a room that does not open in time is turned away")
    void doesNotWaitForEver() {
        Rooms rooms = rooms(SHORT);

        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> rooms.now(WORKSHOP));
    }

    @Test
    @DisplayName("SES60 Rooms that are closed turn away whoever still asks")
    void turnsAwayAtTheEnd() {
        Rooms rooms = rooms(Pace.STANDARD.patience());
        release.countDown();
        assertThat(rooms.now(WORKSHOP)).isNull();
        rooms.close().toCompletionStage().toCompletableFuture().join();

        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> rooms.now(WORKSHOP));
    }

    private Rooms rooms(Duration patience) {
        Pace standard = Pace.STANDARD;
        return new Rooms(
                vertx,
                List.of(vertx.getOrCreateContext()),
                new HeldLog(store.log(), release),
                InstantSource.system(),
                Rates.NONE,
                Limits.STANDARD,
                new Pace(
                        standard.betweenPings(),
                        standard.silence(),
                        standard.betweenSweeps(),
                        patience,
                        standard.body(),
                        standard.farewell()),
                new Backlog(1),
                new Meters());
    }

    /// A log that is read once `release` is open.
    private record HeldLog(EventLog log, CountDownLatch release) implements EventLog {

        @Override
        public CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
            return log.append(workshop, events);
        }

        @Override
        public List<Recorded> read(WorkshopId workshop, long after) {
            try {
                release.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return log.read(workshop, after);
        }
    }
}
