package nl.sluitend.store.sqlite;

import static nl.sluitend.store.StoreUnavailable.Reason.DAMAGED;
import static nl.sluitend.store.StoreUnavailable.Reason.FOLDER_UNUSABLE;
import static nl.sluitend.store.StoreUnavailable.Reason.IN_USE;
import static nl.sluitend.store.StoreUnavailable.Reason.NEWER;
import static nl.sluitend.workshop.log.EventLogContract.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import nl.sluitend.workshop.WorkshopId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");

    private final Path folder;
    private final Path file;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("sluitend.db");
    }

    @Test
    @DisplayName("STO30 A folder that is not there yet is made")
    void makesTheFolder() throws StoreUnavailable {
        Path deep = folder.resolve("not/there yet");

        SqliteStore.open(deep).close();

        assertThat(deep.resolve("sluitend.db")).isNotEmptyFile();
    }

    @Test
    @DisplayName("STO30 What was kept is there again")
    void reopens() throws StoreUnavailable {
        fill(folder, 20);

        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(store.log().read(WORKSHOP, 0)).isEqualTo(history(1, 20));
        }
    }

    @Test
    @DisplayName("STO31 A commit waits for the disk, and what is erased is overwritten")
    void isDurable() throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(pragma(store, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(store, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(store, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(store, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(store, "secure_delete")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("STO32 What is no folder, or cannot be written in, is refused")
    void refusesWhatIsNoFolder() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Beste begeleider");
        assertUnavailable(letter, FOLDER_UNUSABLE);
        assertUnavailable(letter.resolve("below"), FOLDER_UNUSABLE);
        assertThat(letter).hasContent("Beste begeleider");

        Files.createDirectory(folder.resolve("sluitend.lock"));
        assertUnavailable(folder, FOLDER_UNUSABLE);
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("STO33 A file that is no database is refused and left alone")
    void refusesNoDatabase() throws IOException {
        Files.writeString(file, "Dit is geen database. ".repeat(1_000));

        assertRefusedUntouched(DAMAGED);
    }

    @Test
    @DisplayName("STO33 A damaged database is refused and left alone")
    void refusesADamagedDatabase() throws IOException, StoreUnavailable {
        fill(folder, 2_000);
        overwrite(Files.size(file) / 2, 3 * 4096);

        assertRefusedUntouched(DAMAGED);
    }

    @Test
    @DisplayName("STO33 A database that was cut short is refused and left alone")
    void refusesATruncatedDatabase() throws IOException, StoreUnavailable {
        fill(folder, 2_000);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertRefusedUntouched(DAMAGED);
    }

    @Test
    @DisplayName("STO33 The database of another program is refused and left alone")
    void refusesAnotherProgramsDatabase() throws IOException, SQLException {
        execute("CREATE TABLE recipe (name TEXT)");

        assertRefusedUntouched(DAMAGED);
    }

    @Test
    @DisplayName("STO34 The database of a newer version is refused and left alone")
    void refusesANewerDatabase() throws IOException, SQLException, StoreUnavailable {
        fill(folder, 20);
        execute(
                """
                INSERT INTO flyway_schema_history
                SELECT 9999, '9999', 'later', type, 'V9999__later.sql', checksum,
                    installed_by, installed_on, execution_time, success
                FROM flyway_schema_history WHERE installed_rank = 1\
                """);

        assertRefusedUntouched(NEWER);
    }

    @Test
    @DisplayName("STO35 A folder is open once; closing lets go of it")
    void isOpenOnce() throws StoreUnavailable {
        try (SqliteStore _ = SqliteStore.open(folder)) {
            assertUnavailable(folder, IN_USE);
        }
        SqliteStore.open(folder).close();
    }

    @Test
    @DisplayName("STO35 A refusal lets go of the folder as well")
    void letsGoAfterARefusal() throws IOException, StoreUnavailable {
        Files.writeString(file, "Dit is geen database.");
        assertUnavailable(folder, DAMAGED);
        Files.delete(file);

        SqliteStore.open(folder).close();
    }

    @Test
    @DisplayName("STO86 The library of SQLite lies in the folder once, however often it is opened")
    void keepsTheLibrary() throws IOException, StoreUnavailable {
        for (int i = 0; i < 3; i++) {
            SqliteStore.open(folder).close();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("native"))) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().isNotNull();
        }
    }

    @Test
    @DisplayName("STO88 A lock file that was removed is made again, and keeps others out")
    void renewsItsLock() throws IOException, StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Files.delete(folder.resolve("sluitend.lock"));
            store.probe().toCompletableFuture().join();
            assertUnavailable(folder, IN_USE);
        }
        SqliteStore.open(folder).close();
    }

    @Test
    @DisplayName(
            "STO117 That the folder was lost, or the database is gone, is seen without a write")
    void doubts() throws IOException, StoreUnavailable {
        try (SqliteStore first = SqliteStore.open(folder)) {
            assertThat(first.isInDoubt()).isFalse();
            Files.move(file, folder.resolve("elsewhere"));
            assertThat(first.isInDoubt()).isTrue();
            Files.move(folder.resolve("elsewhere"), file);
            assertThat(first.isInDoubt()).isFalse();
            Files.delete(folder.resolve("sluitend.lock"));
            try (SqliteStore _ = SqliteStore.open(folder)) {
                assertThat(first.isInDoubt()).isTrue();
                assertThat(first.keeps()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("STO116 Of two in one folder the one whose lock was taken away keeps nothing more")
    void losesTheFolderToWhoHasTheLock() throws IOException, StoreUnavailable {
        try (SqliteStore second = overtake()) {
            WorkshopId other = new WorkshopId("another-workshop");
            second.log().append(other, history(1, 1)).toCompletableFuture().join();
            assertThat(second.keeps()).isTrue();
            assertThat(second.log().read(WORKSHOP, 0)).hasSize(1);
        }
        SqliteStore.open(folder).close();
    }

    /// Takes the folder of another, who keeps something before and cannot any more, and is closed.
    private SqliteStore overtake() throws IOException, StoreUnavailable {
        try (SqliteStore first = SqliteStore.open(folder)) {
            first.log().append(WORKSHOP, history(1, 1)).toCompletableFuture().join();
            Files.delete(folder.resolve("sluitend.lock"));
            SqliteStore second = SqliteStore.open(folder);
            assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> append(first, 2));
            assertThat(first.keeps()).isFalse();
            return second;
        }
    }

    private static void append(SqliteStore store, long seq) {
        store.log().append(WORKSHOP, history(seq, seq)).toCompletableFuture().join();
    }

    private void assertRefusedUntouched(Reason reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Path> filesBefore = files();

        assertUnavailable(folder, reason);

        assertThat(file).hasBinaryContent(before);
        assertThat(files()).isEqualTo(filesBefore);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void assertUnavailable(Path folder, Reason reason) {
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> SqliteStore.open(folder))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .withMessageContaining(folder.toString());
    }

    private static void fill(Path folder, int events) throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(store.log().append(WORKSHOP, history(1, events)))
                    .succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private static String pragma(SqliteStore store, String name) {
        return store.writer()
                .write(connection ->
                        Sql.select(connection, "PRAGMA " + name, row -> row.getString(1)))
                .toCompletableFuture()
                .join()
                .getFirst();
    }

    private void overwrite(long at, int bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(bytes), at / 4096 * 4096);
        }
    }

    /// As another program would.
    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(connection, sql);
        }
    }
}
