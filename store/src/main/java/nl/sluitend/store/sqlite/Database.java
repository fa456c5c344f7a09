package nl.sluitend.store.sqlite;

import static nl.sluitend.store.StoreUnavailable.Reason.DAMAGED;
import static nl.sluitend.store.StoreUnavailable.Reason.DISK_FAILS;
import static nl.sluitend.store.StoreUnavailable.Reason.DISK_FULL;
import static nl.sluitend.store.StoreUnavailable.Reason.FOLDER_UNUSABLE;
import static nl.sluitend.store.StoreUnavailable.Reason.IN_USE;
import static nl.sluitend.store.StoreUnavailable.Reason.NEWER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/// The database file: found fit, brought up to date, and only then connected to.
final class Database {

    /// Only a person with the file open in another tool can make us wait.
    static final int BUSY_MILLISECONDS = 5_000;

    /// Holds where the histories that are being written end. With less, each append reads the disk.
    private static final int CACHE_KIBIBYTES = 32 * 1024;

    private static final String HISTORY = "flyway_schema_history";

    /// What the first version made already, beside the history of the tables.
    private static final String EVENTS = "event";

    private final Path file;
    private final boolean mayBegin;
    private final boolean isAlone;

    private Database(Path file, boolean mayBegin, boolean isAlone) {
        this.file = file;
        this.mayBegin = mayBegin;
        this.isAlone = isAlone;
    }

    /// Until the last check has passed the file is only read.
    static Database open(Path file, Losses losses) throws StoreUnavailable {
        Database database = new Database(file, true, false);
        database.inspect(losses);
        try {
            for (String ending : List.of("-wal", "-shm")) {
                if (Files.exists(CreatedFiles.beside(file, ending))) {
                    PrivateFile.secure(CreatedFiles.beside(file, ending));
                }
            }
            PrivateFile.secure(file);
            flyway(database.source(durable())).migrate();
            return database;
        } catch (FlywayException unusable) {
            throw database.unavailable(unusable);
        } catch (IOException unusable) {
            throw database.unavailable(Disk.unlessFull(file, FOLDER_UNUSABLE), unusable);
        }
    }

    /// A database that is only looked at or copied, whoever has it open.
    static Database at(Path file) throws StoreUnavailable {
        boolean isOpen = Files.exists(CreatedFiles.beside(file, "-shm"));
        return at(file, !isOpen && Disk.isFull(file));
    }

    /// Who is alone needs no file to share with others, for which a full disk has no room.
    static Database at(Path file, boolean isAlone) throws StoreUnavailable {
        Database database = new Database(file, false, isAlone);
        if (!Files.isRegularFile(file)) {
            throw database.unavailable(Reason.EMPTY, null);
        }
        return database;
    }

    Connection writing() throws StoreUnavailable {
        return connect(durable());
    }

    Connection reading() throws StoreUnavailable {
        return connect(readOnly());
    }

    /// Sees all that is committed, as a reader, and leaves nothing behind that a reader would.
    Connection looking() throws StoreUnavailable {
        return connect(looker());
    }

    private Connection connect(SQLiteConfig config) throws StoreUnavailable {
        try {
            return source(config).getConnection();
        } catch (SQLException unusable) {
            throw unavailable(unusable);
        }
    }

    /// Whether the file may be opened. Only reads it.
    void inspect(Losses losses) throws StoreUnavailable {
        try {
            if (Files.exists(file)) {
                inspectFile(losses);
            } else if (losses == Losses.REFUSED) {
                Keeping.requireNothingKept(file);
            }
        } catch (SQLException | FlywayException unusable) {
            throw unavailable(unusable);
        }
    }

    private void inspectFile(Losses losses) throws SQLException, StoreUnavailable {
        try (Connection connection = connect(inspecting())) {
            if (!isWhole(connection) || !isOurs(connection)) {
                throw unavailable(DAMAGED, null);
            }
            if (losses == Losses.REFUSED) {
                Keeping.requireWhole(file, connection);
            }
        }
        if (isNewer()) {
            throw unavailable(NEWER, null);
        }
    }

    private static boolean isWhole(Connection connection) throws SQLException {
        return Sql.select(connection, "PRAGMA quick_check", row -> row.getString(1))
                .equals(List.of("ok"));
    }

    /// One that is to be served and is empty is ours as well: we stopped before the first table was
    /// made. As a backup it is nothing.
    private boolean isOurs(Connection connection) throws SQLException {
        List<String> tables =
                Sql.select(
                        connection,
                        "SELECT name FROM sqlite_schema WHERE type = 'table'",
                        row -> row.getString(1));
        return tables.containsAll(List.of(HISTORY, EVENTS))
                || (mayBegin && List.of(HISTORY).containsAll(tables));
    }

    private boolean isNewer() {
        return Arrays.stream(flyway(source(inspecting())).info().applied())
                .anyMatch(migration -> !migration.getState().isResolved());
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .table(HISTORY)
                .locations("classpath:db/migration")
                .load();
    }

    /// With FULL a commit returns only after the disk has confirmed it. What is erased is
    /// overwritten.
    private static SQLiteConfig durable() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        return config;
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        return config;
    }

    private SQLiteConfig inspecting() {
        return isAlone ? looker() : readOnly();
    }

    private SQLiteConfig looker() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setLockingMode(isAlone ? LockingMode.EXCLUSIVE : LockingMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        return config;
    }

    StoreUnavailable unavailable(Throwable failure) {
        Reason reason = reason(failure);
        return unavailable(
                reason == DISK_FAILS || reason == FOLDER_UNUSABLE
                        ? Disk.unlessFull(file, reason)
                        : reason,
                failure);
    }

    private StoreUnavailable unavailable(Reason reason, @Nullable Throwable cause) {
        return new StoreUnavailable(reason, "%s: %s".formatted(file, reason), cause);
    }

    private static Reason reason(Throwable failure) {
        if (failure instanceof SQLException exception) {
            return reason(SQLiteErrorCode.getErrorCode(exception.getErrorCode()));
        }
        return failure.getCause() == null ? DAMAGED : reason(failure.getCause());
    }

    private static Reason reason(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> IN_USE;
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY -> FOLDER_UNUSABLE;
            case SQLITE_FULL -> DISK_FULL;
            // Our own words are right, so that a table is missing.
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> DAMAGED;
            default -> DISK_FAILS;
        };
    }
}
