package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/// The write-ahead log, in which every change stands before it is in the database file itself.
final class Wal {

    /// While we wait for a reader, such as a backup, nothing is written.
    private static final int SHORT = 100;

    private Wal() {}

    /// Brings all that is in it into the database, and leaves nothing of it. Is false when somebody
    /// was reading from it: then it is to be tried again.
    static boolean empty(Connection connection) throws SQLException {
        Sql.execute(connection, "PRAGMA busy_timeout = " + SHORT);
        try {
            return truncate(connection);
        } finally {
            Sql.execute(connection, "PRAGMA busy_timeout = " + Database.BUSY_MILLISECONDS);
        }
    }

    private static boolean truncate(Connection connection) throws SQLException {
        return Sql.select(
                        connection,
                        "PRAGMA wal_checkpoint(TRUNCATE)",
                        row -> row.getInt("busy") == 0)
                .getFirst();
    }
}
