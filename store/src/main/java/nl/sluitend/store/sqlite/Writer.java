package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// The only one who writes to the database: one thread, one connection.
///
/// A commit waits for the disk, and that costs the same for one change as for a thousand. So while
/// the disk is busy the next changes gather, those of all workshops together, and go into one
/// transaction. Each change has a savepoint in it: one that the database refuses is taken out and
/// leaves the others alone. When the disk fails, all of them have failed.
final class Writer implements AutoCloseable {

    private final Connection connection;
    private final int longestQueue;
    private final Ground ground;
    private final AtomicLong commits = new AtomicLong();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store-writer").factory());

    private List<Change<?>> gathered = new ArrayList<>();
    private boolean closing;

    Writer(Connection connection, int longestQueue, Ground ground) {
        this.connection = connection;
        this.longestQueue = longestQueue;
        this.ground = ground;
    }

    /// Completes when the change is on disk for good, or with
    /// [nl.sluitend.workshop.log.NotKept] when it never will be.
    <T> CompletionStage<T> write(Change.Work<T> work) {
        return write(work, _ -> null);
    }

    /// When the database refuses the work, completes with what `otherwise` has to tell, if it has.
    <T> CompletionStage<T> write(Change.Work<T> work, Change.Look<T> otherwise) {
        Change<T> change = new Change<>(work, otherwise);
        if (!gather(change)) {
            change.fail("The store is closing, or more is waiting than it bears.", null);
        }
        return change.stage();
    }

    CompletionStage<Void> carryOut(Change.Task task) {
        Change.Work<Boolean> work =
                connection -> {
                    task.in(connection);
                    return true;
                };
        return write(work).thenAccept(_ -> {});
    }

    /// Does something between two transactions that cannot be done inside one.
    <T> CompletionStage<T> between(Change.Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.in(connection);
                    } catch (SQLException failed) {
                        throw new StoreFailure(failed);
                    }
                },
                thread);
    }

    /// How many transactions were committed. Far fewer than changes when it is busy.
    long commits() {
        return commits.get();
    }

    /// Keeps what has gathered, then ends.
    @Override
    public void close() {
        stopGathering();
        thread.close();
        // An interrupted close drops the last commit; nobody may be left waiting for it.
        takeGathered().forEach(change -> change.fail("The store was closed in a hurry.", null));
    }

    private synchronized boolean gather(Change<?> change) {
        if (closing || gathered.size() >= longestQueue) {
            return false;
        }
        gathered.add(change);
        if (gathered.size() == 1) {
            thread.execute(() -> commit(takeGathered()));
        }
        return true;
    }

    private synchronized List<Change<?>> takeGathered() {
        List<Change<?>> taken = gathered;
        gathered = new ArrayList<>();
        return taken;
    }

    private synchronized void stopGathering() {
        closing = true;
    }

    private void commit(List<Change<?>> batch) {
        try {
            ground.requireInPlace();
            Sql.execute(connection, "BEGIN IMMEDIATE");
            for (Change<?> change : batch) {
                change.make(connection);
            }
            long changes = Keeping.add(connection, batch.size());
            Sql.execute(connection, "COMMIT");
            ground.kept(changes);
        } catch (SQLException | RuntimeException | Error lost) {
            rollBack(lost);
            ground.failed(lost);
            batch.forEach(change -> change.fail("The database could not be written.", lost));
            return;
        }
        commits.incrementAndGet();
        batch.forEach(Change::settle);
    }

    /// A full disk has SQLite roll back by itself, so that there may be nothing left to do.
    private void rollBack(Throwable lost) {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException nothingToDo) {
            lost.addSuppressed(nothingToDo);
        }
    }
}
