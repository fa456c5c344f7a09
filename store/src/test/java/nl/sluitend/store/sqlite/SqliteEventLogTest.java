package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.EventLogContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// The contract, kept by SQLite.
class SqliteEventLogTest extends EventLogContract {

    private final SqliteStore store;

    SqliteEventLogTest(@TempDir Path folder) throws StoreUnavailable {
        store = SqliteStore.open(folder);
    }

    @Override
    protected EventLog log() {
        return store.log();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
