package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.log.NotKept;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/// One change on its way to the disk, and what its sender is told once the transaction has ended.
final class Change<T> {

    /// What is to be done, inside a transaction that it neither begins nor ends.
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /// Looks why work was refused, and has something to tell instead, or null.
    interface Look<T> {
        @Nullable T in(Connection connection) throws SQLException;
    }

    /// Work that has nothing to tell.
    interface Task {
        void in(Connection connection) throws SQLException;
    }

    private final Work<T> work;
    private final Look<T> otherwise;
    private final CompletableFuture<T> stage = new CompletableFuture<>();
    private Runnable news = () -> {};

    Change(Work<T> work, Look<T> otherwise) {
        this.work = work;
        this.otherwise = otherwise;
    }

    CompletionStage<T> stage() {
        return stage.minimalCompletionStage();
    }

    /// Does the work, or leaves no trace of it when it is refused. Throws when the database fails.
    void make(Connection connection) throws SQLException {
        Sql.execute(connection, "SAVEPOINT change");
        try {
            T result = work.in(connection);
            news = () -> stage.complete(result);
        } catch (SQLException | RuntimeException refused) {
            if (isFailureOfTheDatabase(refused)) {
                throw refused;
            }
            Sql.execute(connection, "ROLLBACK TO change");
            news = refusal(connection, refused);
        }
        Sql.execute(connection, "RELEASE change");
    }

    private Runnable refusal(Connection connection, Exception refused) throws SQLException {
        T instead = otherwise.in(connection);
        return instead == null
                ? () -> fail("It was refused.", refused)
                : () -> stage.complete(instead);
    }

    void settle() {
        news.run();
    }

    void fail(String why, @Nullable Throwable cause) {
        stage.completeExceptionally(new NotKept(why, cause));
    }

    private static boolean isFailureOfTheDatabase(Exception refused) {
        return refused instanceof SQLException exception
                && exception.getErrorCode() != SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }
}
