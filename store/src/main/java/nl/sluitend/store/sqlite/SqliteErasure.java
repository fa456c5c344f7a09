package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import nl.sluitend.workshop.WorkshopId;

/// Erases a workshop of a data folder, whoever has it open. A Sluitend that runs is asked to do it,
/// because it has people in that workshop.
public final class SqliteErasure {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /// How an erasure ended.
    public enum ErasureOutcome {
        ERASED,
        UNKNOWN,
        /// The Sluitend that runs did not do it in time. It is no longer asked to.
        UNANSWERED
    }

    private SqliteErasure() {}

    public static ErasureOutcome of(WorkshopId workshop, Path folder, Duration patience)
            throws StoreUnavailable {
        Database database = Database.at(folder.resolve(SqliteStore.FILE));
        try (SqliteStore store = SqliteStore.open(folder)) {
            if (!store.workshops().contains(workshop)) {
                return ErasureOutcome.UNKNOWN;
            }
            store.erase(workshop).toCompletableFuture().join();
            return ErasureOutcome.ERASED;
        } catch (StoreUnavailable unavailable) {
            if (unavailable.reason() != Reason.IN_USE) {
                throw unavailable;
            }
        }
        NativeLibrary.load(folder);
        try (Connection connection = database.looking()) {
            return ask(connection, workshop, System.nanoTime() + patience.toNanos());
        } catch (SQLException failed) {
            throw database.unavailable(failed);
        }
    }

    private static ErasureOutcome ask(Connection connection, WorkshopId workshop, long until)
            throws SQLException {
        String id = workshop.value();
        if (!isThere(connection, "event", id)) {
            return ErasureOutcome.UNKNOWN;
        }
        Sql.update(connection, "INSERT OR IGNORE INTO erasure (workshop_id) VALUES (?)", id);
        while (isThere(connection, "erasure", id)) {
            if (System.nanoTime() > until) {
                Sql.update(connection, "DELETE FROM erasure WHERE workshop_id = ?", id);
                return ErasureOutcome.UNANSWERED;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return ErasureOutcome.ERASED;
    }

    private static boolean isThere(Connection connection, String table, String id)
            throws SQLException {
        return !Sql.select(
                        connection,
                        "SELECT 1 FROM %s WHERE workshop_id = ? LIMIT 1".formatted(table),
                        row -> true,
                        id)
                .isEmpty();
    }
}
