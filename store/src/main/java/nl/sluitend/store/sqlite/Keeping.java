package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.sluitend.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/// What the database says of itself: how many changes were ever kept in it, and whether a Sluitend
/// has it open. Together with the [HighWaterMark] beside it that tells a database which was copied
/// without its write-ahead log, or lost it, from one that is whole.
record Keeping(long changes, boolean isOpen) {

    /// Of a database that there is not, or that an earlier version has made.
    private static final Keeping NOTHING = new Keeping(0, false);

    static Keeping in(Connection connection) throws SQLException {
        if (Sql.select(
                        connection,
                        "SELECT 1 FROM sqlite_schema WHERE name = 'keeping'",
                        row -> row.getLong(1))
                .isEmpty()) {
            return NOTHING;
        }
        List<Keeping> found =
                Sql.select(
                        connection,
                        "SELECT changes, is_open FROM keeping",
                        row -> new Keeping(row.getLong("changes"), row.getBoolean("is_open")));
        return found.isEmpty() ? NOTHING : found.getFirst();
    }

    /// How many there are with those, inside the transaction that keeps them.
    static long add(Connection connection, int changes) throws SQLException {
        return Sql.select(
                        connection,
                        "UPDATE keeping SET changes = changes + ? RETURNING changes",
                        row -> row.getLong("changes"),
                        changes)
                .getFirst();
    }

    static void open(Connection connection, boolean isOpen) throws SQLException {
        Sql.update(connection, "UPDATE keeping SET is_open = ?", isOpen ? 1 : 0);
    }

    /// The mark is read first, because a Sluitend that runs goes on.
    static void requireWhole(Path database, Connection connection)
            throws SQLException, StoreUnavailable {
        Long mark = HighWaterMark.of(database);
        in(connection).reach(mark, database);
    }

    /// That there is no database is a loss as well, when something was kept here before.
    static void requireNothingKept(Path database) throws StoreUnavailable {
        NOTHING.reach(HighWaterMark.of(database), database);
    }

    private void reach(@Nullable Long mark, Path database) throws StoreUnavailable {
        if (mark == null ? isOpen : mark > changes) {
            long missing = mark == null ? 0 : mark - changes;
            throw StoreUnavailable.incomplete(
                    "%s has lost at least %d changes.".formatted(database, missing), missing);
        }
    }
}
