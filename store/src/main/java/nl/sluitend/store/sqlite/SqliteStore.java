package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.identity.Access;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;

/// The data folder, opened: one file for all workshops, one writer, and readers that never wait for
/// it. The log and the door each read on their own, so that a long history holds up nobody at the
/// door.
public final class SqliteStore implements AutoCloseable {

    static final String FILE = "sluitend.db";

    /// Seconds of work for the writer. When the disk stalls for longer, people hear it at once
    /// instead of waiting for what may never come.
    private static final int LONGEST_QUEUE = 10_000;

    private final FolderLock lock;
    private final HighWaterMark mark;
    private final Ground ground;
    private final Connection connection;
    private final Writer writer;
    private final Reader history;
    private final Reader door;
    private final EventLog log;
    private final Access access;

    private SqliteStore(FolderLock lock, Path file, Database database, int longestQueue)
            throws StoreUnavailable, SQLException, IOException {
        this.lock = lock;
        this.connection = database.writing();
        this.mark = HighWaterMark.set(file, Keeping.in(connection).changes());
        Keeping.open(connection, true);
        Wal.empty(connection);
        this.ground = new Ground(file, mark);
        this.writer = new Writer(connection, longestQueue, ground);
        this.history = new Reader(database.reading());
        this.door = new Reader(database.reading());
        this.log = new SqliteEventLog(writer, history);
        this.access = new SqliteAccess(writer, door);
    }

    /// Makes the folder, and what belongs in it, when they are not there yet.
    public static SqliteStore open(Path folder) throws StoreUnavailable {
        return open(folder, Losses.REFUSED);
    }

    public static SqliteStore open(Path folder, Losses losses) throws StoreUnavailable {
        return open(folder, losses, LONGEST_QUEUE);
    }

    static SqliteStore open(Path folder, Losses losses, int longestQueue) throws StoreUnavailable {
        Path file = folder.toAbsolutePath().resolve(FILE);
        CreatedFiles created = CreatedFiles.before(folder, file);
        FolderLock lock = FolderLock.take(folder);
        try {
            NativeLibrary.load(folder);
            Database database = Database.open(file, losses);
            return connect(lock, file, database, longestQueue);
        } catch (StoreUnavailable unavailable) {
            created.erase();
            lock.close();
            throw unavailable;
        }
    }

    private static SqliteStore connect(
            FolderLock lock, Path file, Database database, int longestQueue)
            throws StoreUnavailable {
        try {
            return new SqliteStore(lock, file, database, longestQueue);
        } catch (SQLException unusable) {
            throw database.unavailable(unusable);
        } catch (IOException unusable) {
            throw new StoreUnavailable(
                    Reason.FOLDER_UNUSABLE, "%s cannot be written.".formatted(file), unusable);
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

    /// Whether the last that was to be kept was kept.
    public boolean keeps() {
        return ground.holds();
    }

    /// Keeps all that was taken, then lets go of the folder.
    @Override
    public void close() {
        writer.close();
        sayClosed();
        try (lock;
                mark;
                connection;
                history;
                door) {
            // Closed in reverse order, the folder last.
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /// A database that says that it is open although nobody has it open is whole by its mark.
    private void sayClosed() {
        try {
            Keeping.open(connection, false);
        } catch (SQLException staysOpen) {
            // The disk fails, which the log tells already, or it was closed before.
        }
    }

    Writer writer() {
        return writer;
    }
}
