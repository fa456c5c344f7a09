package nl.sluitend.store.sqlite;

import static nl.sluitend.workshop.log.EventLogContract.history;
import static nl.sluitend.workshop.log.EventLogContract.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.NotKept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One writer, and one wait for the disk for all who are waiting.
class GroupCommitTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int QUEUE = 100;
    private static final WorkshopId GOOD = new WorkshopId("workshop-good");
    private static final WorkshopId BAD = new WorkshopId("workshop-bad");

    private final Path folder;
    private final SqliteStore store;

    GroupCommitTest(@TempDir Path folder) throws StoreUnavailable {
        this.folder = folder;
        store = SqliteStore.open(folder, Losses.REFUSED, QUEUE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("STO10 What gathers while the disk is busy is committed at once")
    void commitsTogether() {
        List<CompletionStage<Appended>> stages;
        long before = store.commits();
        try (BusyWriter _ = new BusyWriter(store)) {
            stages = workshops(QUEUE).map(workshop -> append(workshop, history(1, 5))).toList();
        }

        assertThat(stages).allSatisfy(GroupCommitTest::assertKept);
        assertThat(store.commits() - before).isEqualTo(2);
        assertThat(store.workshops()).hasSize(QUEUE);
    }

    @Test
    @DisplayName("STO10 Workshops that write at the same time share commits")
    void sharesCommits() {
        int writers = 40;
        int each = 50;
        long before = store.commits();
        try (ExecutorService rooms = Executors.newVirtualThreadPerTaskExecutor()) {
            workshops(writers).forEach(room -> rooms.execute(() -> appendOneByOne(room, each)));
        }

        assertThat(workshops(writers))
                .allSatisfy(room -> assertThat(store.log().read(room, 0)).hasSize(each));
        assertThat(store.commits() - before).isLessThan(writers * each / 2);
    }

    @Test
    @DisplayName("STO11 An append that fails or comes too late does so alone")
    void failsAlone() {
        List<CompletionStage<Appended>> good = new ArrayList<>();
        CompletionStage<Appended> gap;
        CompletionStage<Appended> twice;
        try (BusyWriter _ = new BusyWriter(store)) {
            good.add(append(GOOD, history(1, 2)));
            gap = append(BAD, List.of(recorded(1), recorded(3)));
            good.add(append(GOOD, history(3, 4)));
            twice = append(GOOD, List.of(recorded(5), recorded(6, "operation-1")));
            good.add(append(GOOD, history(5, 6)));
        }

        assertThat(good).allSatisfy(GroupCommitTest::assertKept);
        assertNotKept(gap);
        assertThat(twice).succeedsWithin(PATIENCE).isEqualTo(new Appended.Behind(history(1, 4)));
        assertThat(store.log().read(GOOD, 0)).isEqualTo(history(1, 6));
        assertThat(store.log().read(BAD, 0)).isEmpty();
    }

    @Test
    @DisplayName("STO12 When the disk is full nothing of the batch is kept, and later all is well")
    void survivesAFullDisk() {
        assertThat(append(GOOD, history(1, 1))).succeedsWithin(PATIENCE);
        List<CompletionStage<Appended>> stages;
        limitPages(1);
        try (BusyWriter _ = new BusyWriter(store)) {
            stages = List.of(append(GOOD, history(2, 2)), append(BAD, history(1, 2_000)));
        }
        assertThat(stages).allSatisfy(GroupCommitTest::assertNotKept);
        assertThat(store.log().read(GOOD, 0)).isEqualTo(history(1, 1));

        limitPages(1_000_000);
        assertThat(append(GOOD, history(2, 2))).succeedsWithin(PATIENCE);
        assertThat(append(BAD, history(1, 2_000))).succeedsWithin(PATIENCE);
    }

    @Test
    @DisplayName("STO13 The queue takes its limit, and refuses one more at once")
    void refusesWhatItCannotBear() {
        List<CompletionStage<Appended>> taken;
        try (BusyWriter _ = new BusyWriter(store)) {
            taken = workshops(QUEUE).map(workshop -> append(workshop, history(1, 1))).toList();
            assertNotKept(append(GOOD, history(1, 1)));
        }

        assertThat(taken).allSatisfy(GroupCommitTest::assertKept);
        assertThat(append(GOOD, history(1, 1))).succeedsWithin(PATIENCE);
    }

    @Test
    @DisplayName("STO14 Closing keeps all that was taken, and takes no more")
    void drainsOnClosing() throws StoreUnavailable {
        List<CompletionStage<Appended>> taken =
                history(1, QUEUE).stream().map(one -> append(GOOD, List.of(one))).toList();
        store.close();

        assertThat(taken).allSatisfy(stage -> assertThat(stage).isCompleted());
        assertNotKept(append(GOOD, history(QUEUE + 1, QUEUE + 1)));
        try (SqliteStore reopened = SqliteStore.open(folder)) {
            assertThat(reopened.log().read(GOOD, 0)).isEqualTo(history(1, QUEUE));
        }
    }

    @Test
    @DisplayName("STO14 Whoever is waiting hears the end, even when closing is interrupted")
    void leavesNobodyWaiting() throws StoreUnavailable {
        List<CompletionStage<Appended>> taken =
                history(1, QUEUE).stream().map(one -> append(GOOD, List.of(one))).toList();
        Thread.currentThread().interrupt();
        store.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken).allSatisfy(stage -> assertThat(stage.toCompletableFuture()).isDone());
        long kept = taken.stream().filter(GroupCommitTest::succeeded).count();
        try (SqliteStore reopened = SqliteStore.open(folder)) {
            assertThat(reopened.log().read(GOOD, 0)).isEqualTo(history(1, kept));
        }
    }

    private CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
        return store.log().append(workshop, events);
    }

    private void appendOneByOne(WorkshopId workshop, int events) {
        history(1, events)
                .forEach(one -> append(workshop, List.of(one)).toCompletableFuture().join());
    }

    /// A number below what the file holds already means no more pages than those.
    private void limitPages(int pages) {
        assertThat(
                        store.writer()
                                .carryOut(connection ->
                                        Sql.execute(
                                                connection, "PRAGMA max_page_count = " + pages)))
                .succeedsWithin(PATIENCE);
    }

    private static void assertKept(CompletionStage<Appended> stage) {
        assertThat(stage).succeedsWithin(PATIENCE).isEqualTo(new Appended.Kept());
    }

    private static void assertNotKept(CompletionStage<Appended> stage) {
        assertThat(stage)
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(NotKept.class);
    }

    private static boolean succeeded(CompletionStage<Appended> stage) {
        return !stage.toCompletableFuture().isCompletedExceptionally();
    }

    private static Stream<WorkshopId> workshops(int count) {
        return IntStream.range(0, count).mapToObj(number -> new WorkshopId("workshop-" + number));
    }
}
