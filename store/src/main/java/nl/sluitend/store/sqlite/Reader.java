package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A connection that only reads. It sees all that is committed, and never waits for the writer.
final class Reader implements AutoCloseable {

    private final Connection connection;

    Reader(Connection connection) {
        this.connection = connection;
    }

    synchronized <T> List<T> all(String sql, Sql.Row<T> row, @Nullable Object... parameters) {
        try {
            return Sql.select(connection, sql, row, parameters);
        } catch (SQLException unreadable) {
            throw new StoreFailure(unreadable);
        }
    }

    <T> @Nullable T first(String sql, Sql.Row<T> row, @Nullable Object... parameters) {
        List<T> rows = all(sql, row, parameters);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
