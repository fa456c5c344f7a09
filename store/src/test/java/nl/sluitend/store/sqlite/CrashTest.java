package nl.sluitend.store.sqlite;

import static nl.sluitend.store.StoreUnavailable.Reason.IN_USE;
import static nl.sluitend.workshop.log.EventLogContract.history;
import static nl.sluitend.workshop.log.EventLogContract.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after a crash, at whatever moment it comes.
@Tag("slow")
class CrashTest {

    private static final int IMAGES = 20;
    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");

    private final long seed = Simulation.seed();
    private final Random random = new Random(seed);
    private final Path folder;
    private final AtomicLong offered = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    /// The files at one moment, and what had been acknowledged by then.
    private record Image(Path folder, long acknowledged) {}

    CrashTest(@TempDir Path folder) {
        this.folder = folder;
        System.out.printf("Crashes, -Dseed=%d%n", seed);
    }

    @Test
    @DisplayName("STO9 The files in the middle of a transaction hold what was acknowledged by then")
    void survivesInTheMiddleOfATransaction() throws StoreUnavailable {
        List<CompletionStage<Image>> images = new ArrayList<>();
        try (SqliteStore store = SqliteStore.open(folder.resolve("live"))) {
            for (int i = 0; i < IMAGES; i++) {
                offer(store.log(), random.nextInt(200));
                images.add(copy(store, folder.resolve("crash-" + i)));
                offer(store.log(), random.nextInt(200));
            }
        }
        for (CompletionStage<Image> image : images) {
            assertHoldsWhatWasAcknowledged(image.toCompletableFuture().join());
        }
        assertThat(acknowledged).hasValue(offered.get()).hasPositiveValue();
    }

    @RepeatedTest(3)
    @DisplayName("STO9 A killed process leaves all that it acknowledged, and an open folder")
    void survivesBeingKilled() throws IOException, StoreUnavailable, InterruptedException {
        long[] last = new long[KilledWriter.WORKSHOPS];
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = start(temporary);
        try (BufferedReader out = process.inputReader()) {
            readAcknowledged(out, 1 + random.nextInt(3_000), last);
            assertThatExceptionOfType(StoreUnavailable.class)
                    .isThrownBy(() -> SqliteStore.open(folder))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(IN_USE));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(temporary).as("STO86").isEmptyDirectory();
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int room = 0; room < last.length; room++) {
                int kept = store.log().read(KilledWriter.workshop(room), 0).size();
                assertThat(kept).isGreaterThanOrEqualTo((int) last[room]);
                assertThat(store.log().read(KilledWriter.workshop(room), 0))
                        .isEqualTo(history(1, kept));
            }
        }
    }

    @Test
    @DisplayName("STO86 Where SQLite cannot be loaded that is told, and nothing of the database")
    void tellsThatItCannotBeLoaded() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("native"));
        Process process = start(folder.resolve("is-not-there"));
        try (BufferedReader said = process.errorReader()) {
            assertThat(said.lines()).anyMatch(line -> line.contains("SQLite cannot be loaded"));
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(folder.resolve("sluitend.db")).doesNotExist();
    }

    private void offer(EventLog log, int count) {
        for (int i = 0; i < count; i++) {
            long seq = offered.incrementAndGet();
            log.append(WORKSHOP, List.of(recorded(seq))).thenRun(() -> acknowledged.set(seq));
        }
    }

    /// On the writer's own thread, so that the files are of one moment, as after a power cut.
    private CompletionStage<Image> copy(SqliteStore store, Path to) {
        return store.writer()
                .write(_ -> {
                    copyFiles(folder.resolve("live"), to);
                    return new Image(to, acknowledged.get());
                });
    }

    private void copyFiles(Path from, Path to) {
        try {
            Files.createDirectory(to);
            for (String file : List.of("sluitend.db", "sluitend.db-wal", "sluitend.mark")) {
                Files.copy(from.resolve(file), to.resolve(file));
            }
            byte[] torn = new byte[random.nextInt(5_000)];
            random.nextBytes(torn);
            Files.write(to.resolve("sluitend.db-wal"), torn, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertHoldsWhatWasAcknowledged(Image image) throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(image.folder())) {
            assertThat(store.log().read(WORKSHOP, 0)).isEqualTo(history(1, image.acknowledged()));
        }
    }

    private Process start(Path temporary) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .start();
    }

    private static void readAcknowledged(BufferedReader out, int lines, long[] last)
            throws IOException {
        for (int i = 0; i < lines; i++) {
            String line = out.readLine();
            assertThat(line).as("the writer is alive").isNotNull();
            String[] words = line.split(" ", 2);
            last[Integer.parseInt(words[0])] = Long.parseLong(words[1]);
        }
    }
}
