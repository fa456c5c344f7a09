package nl.sluitend.store.sqlite;

import static nl.sluitend.workshop.log.EventLogContract.history;
import static nl.sluitend.workshop.log.EventLogContract.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import nl.sluitend.workshop.WorkshopId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup of a folder, put back in another.
class SqliteBackupTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");

    private final Path folder;
    private final Path data;
    private final Path backup;

    SqliteBackupTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.backup = folder.resolve("backup.db");
    }

    @Test
    @DisplayName("STO83 A backup of a folder that is written in holds all that was acknowledged")
    void holdsWhatWasAcknowledged() throws StoreUnavailable, IOException {
        try (SqliteStore store = SqliteStore.open(data)) {
            Files.write(data.resolve("invitations.key"), new byte[32]);
            fill(store, 1, 2_000);
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofVirtual().start(() -> write(store, 2_001, enough));
            SqliteBackup.make(data, backup, _ -> {});
            enough.set(true);
            join(writer);
        }
        Path there = folder.resolve("there");
        SqliteBackup.restore(backup, there, false, Losses.REFUSED);

        assertThat(there.resolve("invitations.key")).hasBinaryContent(new byte[32]);
        try (SqliteStore restored = SqliteStore.open(there)) {
            int kept = restored.log().read(WORKSHOP, 0).size();
            assertThat(kept).isGreaterThanOrEqualTo(2_000);
            assertThat(restored.log().read(WORKSHOP, 0)).isEqualTo(history(1, kept));
            fill(restored, kept + 1, kept + 1);
        }
    }

    @Test
    @DisplayName("STO83 A backup is one file for its owner, beside the key, and replaces nothing")
    void isOneFile() throws StoreUnavailable, IOException {
        begin(20);
        Files.write(data.resolve("invitations.key"), new byte[32]);
        List<Integer> percents = new ArrayList<>();
        SqliteBackup.make(data, backup, percents::add);

        assertThat(percents).endsWith(100);
        assertThat(folder)
                .isDirectoryContaining("glob:**/backup.db")
                .isDirectoryContaining("glob:**/backup.db.key")
                .isDirectoryNotContaining("glob:**.part*")
                .isDirectoryNotContaining("glob:**-wal");
        for (Path file : List.of(backup, SqliteBackup.keyOf(backup))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        byte[] before = Files.readAllBytes(backup);
        assertRefused(Reason.OCCUPIED, () -> SqliteBackup.make(data, backup, _ -> {}));
        assertThat(backup).hasBinaryContent(before);
        assertRefused(
                Reason.EMPTY,
                () -> SqliteBackup.make(folder.resolve("no"), folder.resolve("b"), _ -> {}));
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    @DisplayName("STO84 A backup is put back into an empty folder, into a full one only when asked")
    void isPutBack() throws StoreUnavailable, IOException {
        begin(20);
        SqliteBackup.make(data, backup, _ -> {});
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, 21, 30);
            assertRefused(
                    Reason.IN_USE, () -> SqliteBackup.restore(backup, data, true, Losses.REFUSED));
        }
        assertRefused(
                Reason.OCCUPIED, () -> SqliteBackup.restore(backup, data, false, Losses.REFUSED));
        assertThat(kept()).isEqualTo(history(1, 30));

        SqliteBackup.restore(backup, data, true, Losses.REFUSED);

        assertThat(kept()).isEqualTo(history(1, 20));
    }

    @Test
    @DisplayName("STO84 What is no backup, or not all of one, is refused, and what was there stays")
    void refusesWhatIsNone() throws StoreUnavailable, IOException {
        begin(20);
        Files.writeString(backup, "Dit is geen database. ".repeat(1_000));
        assertRefused(
                Reason.DAMAGED, () -> SqliteBackup.restore(backup, data, true, Losses.REFUSED));
        assertRefused(
                Reason.EMPTY,
                () -> SqliteBackup.restore(folder.resolve("no"), data, true, Losses.REFUSED));
        Path taken = folder.resolve("taken.db");
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, 21, 30);
            Files.copy(data.resolve("sluitend.db"), taken);
        }
        assertRefused(
                Reason.INCOMPLETE, () -> SqliteBackup.restore(taken, data, true, Losses.REFUSED));
        assertThat(kept()).isEqualTo(history(1, 30));
        assertThat(data).isDirectoryNotContaining("glob:**.new*");

        SqliteBackup.restore(taken, data, true, Losses.ACCEPTED);

        assertThat(kept()).isEqualTo(history(1, 20));
    }

    @Test
    @DisplayName("STO110 What holds no workshops is no backup: it is refused, the folder untouched")
    void refusesWhatIsEmpty() throws StoreUnavailable, IOException, SQLException {
        begin(20);
        List<Path> nothing =
                List.of(
                        Files.createFile(folder.resolve("zero.db")),
                        Files.write(folder.resolve("one.db"), new byte[1]),
                        half(),
                        tables("bare.db"),
                        tables("recipes.db", "recipe"),
                        tables("migrated.db", "recipe", "flyway_schema_history"));
        Map<Path, byte[]> before = contents();
        for (Path file : nothing) {
            assertRefused(
                    Reason.DAMAGED, () -> SqliteBackup.restore(file, data, true, Losses.ACCEPTED));
            assertRefused(Reason.DAMAGED, () -> SqliteVerification.of(file, _ -> {}));
        }
        Path directory = Files.createDirectory(folder.resolve("directory"));
        assertRefused(
                Reason.EMPTY, () -> SqliteBackup.restore(directory, data, true, Losses.ACCEPTED));
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
        assertThat(kept()).isEqualTo(history(1, 20));
    }

    @Test
    @DisplayName("STO111 A backup that lies in the data folder is whole: the mark there is not its")
    void liesInTheFolder() throws StoreUnavailable, IOException {
        begin(20);
        Path inside = data.resolve("backup.db");
        SqliteBackup.make(data, inside, _ -> {});
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, 21, 30);
        }
        assertThat(SqliteVerification.of(inside, _ -> {}).events()).isEqualTo(20);

        SqliteBackup.restore(inside, data, true, Losses.REFUSED);

        assertThat(kept()).isEqualTo(history(1, 20));
    }

    @Test
    @DisplayName("STO112 A backup takes the place of no key, and leaves none when it fails")
    void leavesAKeyAlone() throws StoreUnavailable, IOException {
        begin(20);
        Files.write(data.resolve("invitations.key"), new byte[32]);
        Path key = Files.writeString(SqliteBackup.keyOf(backup), "van een ander");

        assertRefused(Reason.OCCUPIED, () -> SqliteBackup.make(data, backup, _ -> {}));

        assertThat(key).hasContent("van een ander");
        assertThat(backup).doesNotExist();
    }

    /// The first half of the first page of what would be a backup.
    private Path half() throws IOException {
        byte[] page = Files.readAllBytes(data.resolve("sluitend.db"));
        return Files.write(folder.resolve("half.db"), Arrays.copyOf(page, 2_048));
    }

    private Path tables(String name, String... tables) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(connection, "PRAGMA user_version = 7");
            for (String table : tables) {
                Sql.execute(connection, "CREATE TABLE %s (name TEXT)".formatted(table));
            }
        }
        return file;
    }

    private Map<Path, byte[]> contents() throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private void begin(int events) throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(data)) {
            fill(store, 1, events);
        }
    }

    private List<?> kept() throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(data)) {
            return store.log().read(WORKSHOP, 0);
        }
    }

    private static void fill(SqliteStore store, long first, long last) {
        assertThat(store.log().append(WORKSHOP, history(first, last))).succeedsWithin(PATIENCE);
    }

    private static void write(SqliteStore store, long first, AtomicBoolean enough) {
        for (long seq = first; !enough.get(); seq++) {
            store.log().append(WORKSHOP, List.of(recorded(seq))).toCompletableFuture().join();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private interface Deed {
        void run() throws StoreUnavailable, IOException;
    }

    private static void assertRefused(Reason reason, Deed deed) {
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
