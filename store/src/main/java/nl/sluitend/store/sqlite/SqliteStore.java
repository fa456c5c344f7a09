package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.sluitend.identity.Access;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
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

    /// The tables of who may come into a workshop.
    static final List<String> OF_PEOPLE = List.of("role_key", "invitation", "session");

    private static final List<String> WITH_WORKSHOPS =
            Stream.concat(Stream.of("event", "erasure"), OF_PEOPLE.stream()).toList();

    private final Path folder;
    private final FolderLock lock;
    private final HighWaterMark mark;
    private final Ground ground;
    private final Connection connection;
    private final Writer writer;
    private final Reader history;
    private final Reader door;
    private final EventLog log;
    private final Access access;
    private volatile boolean leavesTraces;

    private SqliteStore(FolderLock lock, Path folder, Database database, int longestQueue)
            throws StoreUnavailable, SQLException, IOException {
        Path file = folder.resolve(FILE);
        this.folder = folder;
        this.lock = lock;
        this.connection = database.writing();
        this.mark = HighWaterMark.set(file, Keeping.in(connection).changes());
        Keeping.open(connection, true);
        Wal.empty(connection);
        this.ground = new Ground(file, lock, mark);
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
        return open(folder, losses, Limits.STANDARD.of(Limit.WRITES_QUEUED));
    }

    static SqliteStore open(Path folder, Losses losses, int longestQueue) throws StoreUnavailable {
        Path file = folder.toAbsolutePath().resolve(FILE);
        CreatedFiles created = CreatedFiles.before(folder, file);
        FolderLock lock = FolderLock.take(folder);
        try {
            NativeLibrary.load(folder);
            Database database = Database.open(file, losses);
            return connect(lock, folder, database, longestQueue);
        } catch (StoreUnavailable unavailable) {
            created.erase();
            lock.close();
            throw unavailable;
        }
    }

    private static SqliteStore connect(
            FolderLock lock, Path folder, Database database, int longestQueue)
            throws StoreUnavailable {
        try {
            return new SqliteStore(lock, folder, database, longestQueue);
        } catch (SQLException unusable) {
            throw database.unavailable(unusable);
        } catch (IOException unusable) {
            throw new StoreUnavailable(
                    Disk.unlessFull(folder, Reason.FOLDER_UNUSABLE),
                    "%s cannot be written.".formatted(folder),
                    unusable);
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

    /// Erases a workshop whole: what happened in it and who could come in. What the write-ahead log
    /// still has of it goes as soon as nobody reads from that.
    public CompletionStage<Void> erase(WorkshopId workshop) {
        return writer.carryOut(
                        connection -> {
                            for (String table : WITH_WORKSHOPS) {
                                Sql.update(
                                        connection,
                                        "DELETE FROM %s WHERE workshop_id = ?".formatted(table),
                                        workshop.value());
                            }
                            leavesTraces = true;
                        })
                .thenCompose(_ -> eraseTraces());
    }

    /// What was erased and is still in the write-ahead log, when anything is.
    public CompletionStage<Void> eraseTraces() {
        return leavesTraces
                ? writer.between(Wal::empty).thenAccept(empty -> leavesTraces = !empty)
                : CompletableFuture.completedStage(null);
    }

    /// Workshops that another process asks to have erased, as [SqliteErasure] does.
    public List<WorkshopId> askedToErase() {
        return history.all(
                "SELECT workshop_id FROM erasure",
                row -> new WorkshopId(row.getString("workshop_id")));
    }

    /// Workshops in which nothing has happened since. What happens to notes is recorded as of their
    /// day at the earliest, so a moment within a day counts as the beginning of it.
    public List<WorkshopId> silentSince(Instant moment) {
        return history.all(
                """
                SELECT workshop_id FROM event AS first WHERE seq = 1 AND ? >
                    (SELECT at FROM event WHERE workshop_id = first.workshop_id
                    ORDER BY seq DESC LIMIT 1)\
                """,
                row -> new WorkshopId(row.getString("workshop_id")),
                moment.truncatedTo(ChronoUnit.DAYS));
    }

    /// Whether it is to be doubted that anything can be kept, which costs no write. Sees to it that
    /// the lock is there to be found by another Sluitend.
    public boolean isInDoubt() {
        return !ground.looksFirm();
    }

    /// Finds out whether anything can be kept, when nobody tries.
    public CompletionStage<Void> probe() {
        return writer.carryOut(_ -> {});
    }

    /// What is kept, in bytes. What was erased leaves room for others and does not count.
    public long bytes() {
        return history.all(
                        """
                        SELECT (page_count - freelist_count) * page_size AS bytes
                        FROM pragma_page_count, pragma_freelist_count, pragma_page_size\
                        """,
                        row -> row.getLong("bytes"))
                .getFirst();
    }

    /// What the disk has left, in bytes.
    public long bytesLeft() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException gone) {
            return 0;
        }
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

    /// A database that says that it is open although nobody has it open is whole by its mark. Of
    /// one that another Sluitend has open we say nothing.
    private void sayClosed() {
        try {
            if (lock.renew()) {
                Keeping.open(connection, false);
            }
        } catch (SQLException staysOpen) {
            // The disk fails, which the log tells already, or it was closed before.
        }
    }

    Writer writer() {
        return writer;
    }
}
