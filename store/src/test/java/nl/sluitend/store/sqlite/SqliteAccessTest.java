package nl.sluitend.store.sqlite;

import static nl.sluitend.workshop.log.EventLogContract.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.sluitend.identity.Access;
import nl.sluitend.identity.AccessContract;
import nl.sluitend.identity.Invitation;
import nl.sluitend.identity.Session;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.WorkshopGone;
import nl.sluitend.workshop.rules.Role;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contract, kept by SQLite, and what it promises because access and the log are one file.
class SqliteAccessTest extends AccessContract {

    private final Path folder;
    private SqliteStore store;

    SqliteAccessTest(@TempDir Path folder) throws StoreUnavailable {
        this.folder = folder;
        store = SqliteStore.open(folder);
        for (WorkshopId workshop : List.of(HERE, THERE)) {
            done(store.log().append(workshop, history(1, 1)));
        }
    }

    @Override
    protected Access access() {
        return store.access();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("STO49 Access is as durable as the log: it is there when the store opens again")
    void survivesReopening() throws StoreUnavailable {
        done(access().admit(session(HERE, null), hash("token")));
        store.close();
        store = SqliteStore.open(folder);

        assertThat(access().findSession(hash("token"), NOW)).isEqualTo(session(HERE, null));
    }

    @Test
    @DisplayName("STO62 Who came in before it was kept after which event, came in at the very end")
    void knowsNothingOfBefore() throws IOException, SQLException, StoreUnavailable {
        Path old = Files.createDirectory(folder.resolve("of-version-1"));
        letInByVersion1(old.resolve("sluitend.db"), hash("token"));

        try (SqliteStore opened = SqliteStore.open(old)) {
            assertThat(opened.access().findSession(hash("token"), NOW))
                    .isEqualTo(
                            new Session(
                                    HERE, Role.WALL, null, Instant.EPOCH, LATER, Long.MAX_VALUE));
        }
    }

    private static void letInByVersion1(Path database, byte[] tokenHash) throws SQLException {
        String url = "jdbc:sqlite:" + database;
        Flyway.configure().dataSource(url, null, null).target("1").load().migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            Sql.update(
                    connection,
                    "INSERT INTO event VALUES (?, 1, 'operation', 0, '{}')",
                    HERE.value());
            Sql.update(
                    connection,
                    """
                    INSERT INTO session (token_hash, workshop_id, role, created_at, expires_at)
                    VALUES (?, ?, 'WALL', 0, ?)\
                    """,
                    tokenHash,
                    HERE.value(),
                    LATER);
        }
    }

    @Test
    @DisplayName("STO50 An erased workshop is gone whole, and others are not touched")
    void erases() throws IOException {
        for (WorkshopId workshop : List.of(HERE, THERE)) {
            done(store.log().append(workshop, history(2, 3)));
            done(access().admit(session(workshop, null), hash(workshop.value())));
        }
        done(access().issue(key("scherm", Role.WALL, null), hash("wall")));
        done(invite(new Invitation(HERE, "482731", LATER), "link"));
        assertThat(store.workshops()).containsExactly(HERE, THERE);

        done(store.erase(HERE));

        assertThat(store.workshops()).containsExactly(THERE);
        assertThat(store.log().read(HERE, 0)).isEmpty();
        assertThat(store.log().read(THERE, 0)).isEqualTo(history(1, 3));
        assertThat(access().findSession(hash(THERE.value()), NOW)).isNotNull();
        assertThat(access().openInvitations(NOW)).isEmpty();
        assertThat(access().findRoleKey(HERE, hash("wall"), NOW)).isNull();
        assertThat(access().findSession(hash(HERE.value()), NOW)).isNull();
        store.close();
        assertThat(bytesOnDisk()).contains(THERE.value()).doesNotContain(HERE.value());
    }

    @Test
    @DisplayName("STO113 Who comes in while a workshop is erased is refused, or erased with it")
    void leavesNobodyBehind() throws StoreUnavailable {
        List<CompletableFuture<?>> arrivals = new CopyOnWriteArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                int each = i;
                people.execute(() -> {
                    arrive(arrivals, each);
                    if (each == 20) {
                        done(store.erase(HERE));
                    }
                    arrive(arrivals, 1_000 + each);
                });
            }
        }
        arrive(arrivals, 2_000);
        assertThat(arrivals).allMatch(arrival -> !hasFailed(arrival) || isGone(arrival));
        assertThat(arrivals).last().satisfies(late -> assertThat(isGone(late)).isTrue());
        assertThat(access().openInvitations(NOW)).isEmpty();
        assertThat(SqliteVerification.of(folder, _ -> {}).findings())
                .noneMatch(finding -> HERE.value().equals(finding.workshop()));
        done(access().admit(session(THERE, null), hash("there")));
    }

    @Test
    @DisplayName("STO114 What an earlier version left of an erased workshop is found, and goes")
    void erasesWhatWasLeft() throws IOException, SQLException, StoreUnavailable {
        Path old = Files.createDirectory(folder.resolve("with-orphans"));
        letInByVersion1(old.resolve("sluitend.db"), hash("token"));
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + old.resolve("sluitend.db"))) {
            Sql.execute(connection, "DELETE FROM event");
        }
        assertThat(SqliteVerification.of(old, _ -> {}).findings())
                .containsExactly(
                        new SqliteVerification.Finding(
                                HERE.value(), "1 × session, without a workshop"));

        try (SqliteStore opened = SqliteStore.open(old)) {
            assertThat(opened.access().findSession(hash("token"), NOW)).isNull();
        }
        assertThat(SqliteVerification.of(old, _ -> {}).findings()).isEmpty();
    }

    private void arrive(List<CompletableFuture<?>> arrivals, int each) {
        String name = "arrival-" + each;
        arrivals.add(access().admit(session(HERE, null), hash(name)).toCompletableFuture());
        arrivals.add(access().issue(key(name, Role.WALL, null), hash(name)).toCompletableFuture());
        arrivals.add(
                access().invite(
                                new Invitation(HERE, "%06d".formatted(each), LATER),
                                hash(name),
                                NOW)
                        .toCompletableFuture());
    }

    private static boolean hasFailed(CompletableFuture<?> arrival) {
        return arrival.handle((_, why) -> why != null).join();
    }

    private static boolean isGone(CompletableFuture<?> arrival) {
        return arrival.handle((_, why) ->
                        why instanceof CompletionException end
                                && end.getCause() instanceof WorkshopGone)
                .join();
    }

    @Test
    @DisplayName("STO87 What was erased is gone from the write-ahead log when nobody reads from it")
    void leavesNoTraces() throws IOException, SQLException {
        done(store.erase(THERE));
        done(store.log().append(HERE, history(2, 400)));
        Path log = folder.resolve("sluitend.db-wal");
        String url = "jdbc:sqlite:" + folder.resolve("sluitend.db");
        try (Connection reader = DriverManager.getConnection(url)) {
            Sql.execute(reader, "BEGIN");
            Sql.select(reader, "SELECT * FROM event LIMIT 1", _ -> 1);
            done(store.erase(HERE));
            assertThat(read(log)).contains(HERE.value());
        }
        done(store.eraseTraces());

        assertThat(log).isEmptyFile();
        assertThat(read(folder.resolve("sluitend.db"))).doesNotContain(HERE.value(), "briefje");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private String bytesOnDisk() throws IOException {
        assertThat(folder.resolve("sluitend.db-wal")).doesNotExist();
        return read(folder.resolve("sluitend.db"));
    }
}
