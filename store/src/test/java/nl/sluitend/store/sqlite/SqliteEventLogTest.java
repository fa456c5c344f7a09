package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.EventLogContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// The contract, kept by SQLite. The other machine is a second writer on the same file, which the
/// lock on the folder keeps out of any real installation.
class SqliteEventLogTest extends EventLogContract {

    private final SqliteStore store;
    private final Connection connection;
    private final Writer writer;
    private final Reader reader;

    SqliteEventLogTest(@TempDir Path folder, @TempDir Path other)
            throws StoreUnavailable, IOException {
        store = SqliteStore.open(folder);
        Path file = folder.resolve("sluitend.db");
        Database database = Database.open(file, Losses.REFUSED);
        connection = database.writing();
        writer =
                new Writer(
                        connection,
                        100,
                        new Ground(file, FolderLock.take(other), HighWaterMark.set(file, 0)));
        reader = new Reader(database.reading());
    }

    @Override
    protected EventLog log() {
        return store.log();
    }

    @Override
    protected EventLog another() {
        return new SqliteEventLog(writer, reader);
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
        reader.close();
        connection.close();
        store.close();
    }
}
