package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.identity.Access;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;

/// The data folder, opened: one file for all workshops, one writer, and readers that never wait for
/// it. The log and the door each read on their own, so that a long history holds up nobody at the
/// door.
public final class SqliteStore implements AutoCloseable {

    private static final String FILE = "sluitend.db";

    /// Seconds of work for the writer. When the disk stalls for longer, people hear it at once
    /// instead of waiting for what may never come.
    private static final int LONGEST_QUEUE = 10_000;

    private final FolderLock lock;
    private final Connection connection;
    private final Writer writer;
    private final Reader history;
    private final Reader door;
    private final EventLog log;
    private final Access access;

    private SqliteStore(FolderLock lock, Database database, int longestQueue)
            throws StoreUnavailable {
        this.lock = lock;
        this.connection = database.writing();
        this.writer = new Writer(connection, longestQueue);
        this.history = new Reader(database.reading());
        this.door = new Reader(database.reading());
        this.log = new SqliteEventLog(writer, history);
        this.access = new SqliteAccess(writer, door);
    }

    /// Makes the folder, and what belongs in it, when they are not there yet.
    public static SqliteStore open(Path folder) throws StoreUnavailable {
        return open(folder, LONGEST_QUEUE);
    }

    static SqliteStore open(Path folder, int longestQueue) throws StoreUnavailable {
        Path file = folder.resolve(FILE);
        CreatedFiles created = CreatedFiles.before(folder.resolve(FolderLock.FILE), file);
        FolderLock lock = FolderLock.take(folder);
        try {
            return new SqliteStore(lock, Database.open(file), longestQueue);
        } catch (StoreUnavailable unavailable) {
            created.erase();
            lock.close();
            throw unavailable;
        }
    }

    public EventLog log() {
        return log;
    }

    public Access access() {
        return access;
    }

    /// Every workshop that has a history.
    public List<WorkshopId> workshops() {
        return history.all(
                "SELECT workshop_id FROM event WHERE seq = 1 ORDER BY workshop_id",
                row -> new WorkshopId(row.getString("workshop_id")));
    }

    /// Erases a workshop whole: what happened in it and who could come in.
    public CompletionStage<Void> erase(WorkshopId workshop) {
        return writer.carryOut(connection -> {
            for (String table : List.of("event", "role_key", "invitation", "session")) {
                Sql.update(
                        connection,
                        "DELETE FROM %s WHERE workshop_id = ?".formatted(table),
                        workshop.value());
            }
        });
    }

    /// How often the disk was waited for, to see the group commit at work.
    public long commits() {
        return writer.commits();
    }

    /// Keeps all that was taken, then lets go of the folder.
    @Override
    public void close() {
        writer.close();
        try (lock;
                connection;
                history;
                door) {
            // Closed in reverse order, the folder last.
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    Writer writer() {
        return writer;
    }
}
