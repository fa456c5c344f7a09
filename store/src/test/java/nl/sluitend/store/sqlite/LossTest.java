package nl.sluitend.store.sqlite;

import static nl.sluitend.store.StoreUnavailable.Reason.INCOMPLETE;
import static nl.sluitend.workshop.log.EventLogContract.history;
import static nl.sluitend.workshop.log.EventLogContract.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.NotKept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of fifty changes that were acknowledged, what somebody left is found to be too little.
class LossTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");
    private static final int CHANGES = 50;
    private static final List<String> FILES =
            List.of("sluitend.db", "sluitend.db-wal", "sluitend.mark");

    private final Path folder;
    private final Path running;
    private SqliteStore store;

    LossTest(@TempDir Path folder) throws StoreUnavailable {
        this.folder = folder;
        this.running = folder.resolve("running");
        this.store = SqliteStore.open(running);
    }

    @BeforeEach
    void write() {
        for (int i = 1; i <= CHANGES; i++) {
            assertThat(store.log().append(WORKSHOP, List.of(recorded(i)))).succeedsWithin(PATIENCE);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("STO80 A whole copy of a folder that is in use is opened, with all that is in it")
    void opensAWholeCopy() throws IOException, StoreUnavailable {
        try (SqliteStore copy = SqliteStore.open(copy(FILES))) {
            assertThat(copy.log().read(WORKSHOP, 0)).isEqualTo(history(1, CHANGES));
        }
    }

    @Test
    @DisplayName(
            "STO80 The database alone, copied while it is in use, is not taken for all there is")
    void refusesTheDatabaseAlone() throws IOException {
        assertIncomplete(copy(List.of("sluitend.db")), 0);
    }

    @Test
    @DisplayName("STO80 Without its write-ahead log the database tells how much is missing")
    void refusesWithoutItsLog() throws IOException {
        assertIncomplete(copy(List.of("sluitend.db", "sluitend.mark")), CHANGES);
    }

    @Test
    @DisplayName("STO80 A write-ahead log that was cut or written over is told")
    void refusesADamagedLog() throws IOException {
        Path cut = copy(FILES);
        try (FileChannel log = FileChannel.open(wal(cut), StandardOpenOption.WRITE)) {
            log.truncate(log.size() / 2);
        }
        assertIncompleteInPart(cut);

        Path written = copy(FILES);
        byte[] bytes = Files.readAllBytes(wal(written));
        bytes[bytes.length / 2] ^= 1;
        Files.write(wal(written), bytes);
        assertIncompleteInPart(written);
    }

    @Test
    @DisplayName("STO80 A database that is gone, or was put back from before, is told")
    void refusesWhatIsOlder() throws IOException, StoreUnavailable {
        store.close();
        Path gone = copy(List.of("sluitend.mark"));
        assertThat(HighWaterMark.of(gone.resolve("sluitend.db"))).isEqualTo(CHANGES);
        assertIncomplete(gone, CHANGES);

        Path before = copy(List.of("sluitend.db"));
        store = SqliteStore.open(running);
        assertThat(store.log().append(WORKSHOP, List.of(recorded(CHANGES + 1))))
                .succeedsWithin(PATIENCE);
        Files.copy(running.resolve("sluitend.mark"), before.resolve("sluitend.mark"));
        assertIncomplete(before, 1);
    }

    @Test
    @DisplayName("STO80 Who accepts the loss goes on with what is there, and is not told again")
    void goesOn() throws IOException, StoreUnavailable {
        Path copy = copy(List.of("sluitend.db", "sluitend.mark"));
        SqliteStore.open(copy, Losses.ACCEPTED).close();

        try (SqliteStore opened = SqliteStore.open(copy)) {
            assertThat(opened.log().read(WORKSHOP, 0)).isEmpty();
        }
    }

    @Test
    @DisplayName("STO115 Who is alone reads all there is, and no file beside it is made for that")
    void needsNoRoom() throws IOException, StoreUnavailable, SQLException {
        Path copy = copy(FILES);
        Database database = Database.at(copy.resolve("sluitend.db"), true);
        database.inspect(Losses.REFUSED);
        try (Connection connection = database.looking()) {
            assertThat(Sql.select(connection, "SELECT seq FROM event", row -> row.getInt(1)))
                    .hasSize(CHANGES);
            assertThat(copy.resolve("sluitend.db-shm")).doesNotExist();
        }
    }

    @Test
    @DisplayName("STO81 Nothing is acknowledged that goes into a database that was taken away")
    void noticesThatTheDatabaseIsGone() throws IOException {
        assertThat(store.keeps()).isTrue();
        Files.move(running.resolve("sluitend.db"), running.resolve("elsewhere.db"));
        assertNotKept(CHANGES + 1);
        assertThat(store.keeps()).isFalse();

        Files.copy(running.resolve("elsewhere.db"), running.resolve("sluitend.db"));
        assertNotKept(CHANGES + 1);

        Files.delete(running.resolve("sluitend.db"));
        Files.move(running.resolve("elsewhere.db"), running.resolve("sluitend.db"));
        assertThat(store.log().append(WORKSHOP, List.of(recorded(CHANGES + 1))))
                .succeedsWithin(PATIENCE)
                .isEqualTo(new Appended.Kept());
        assertThat(store.keeps()).isTrue();
    }

    @Test
    @DisplayName("STO82 All that is kept can be read by its owner alone, also where it was not so")
    void isPrivate() throws IOException, StoreUnavailable {
        assertPrivate(running);
        Path copy = copy(FILES);
        for (String file : FILES) {
            Files.setPosixFilePermissions(
                    copy.resolve(file), PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (SqliteStore opened = SqliteStore.open(copy)) {
            assertThat(opened.log().read(WORKSHOP, 0)).hasSize(CHANGES);
            assertPrivate(copy);
        }
    }

    private static void assertPrivate(Path folder) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
    }

    private void assertNotKept(long seq) {
        assertThat(store.log().append(WORKSHOP, List.of(recorded(seq))))
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(NotKept.class);
    }

    private Path copy(List<String> files) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        for (String file : files) {
            Files.copy(running.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static Path wal(Path folder) {
        return folder.resolve("sluitend.db-wal");
    }

    private static void assertIncomplete(Path folder, long missing) throws IOException {
        assertThat(refused(folder).missing()).isEqualTo(missing);
    }

    private static void assertIncompleteInPart(Path folder) throws IOException {
        assertThat(refused(folder).missing()).isBetween(1L, CHANGES - 1L);
    }

    private static StoreUnavailable refused(Path folder) throws IOException {
        List<Path> before = files(folder);
        StoreUnavailable[] refused = new StoreUnavailable[1];
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> SqliteStore.open(folder))
                .satisfies(told -> refused[0] = told);
        assertThat(refused[0].reason()).isEqualTo(INCOMPLETE);
        assertThat(files(folder)).isEqualTo(before);
        return refused[0];
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
