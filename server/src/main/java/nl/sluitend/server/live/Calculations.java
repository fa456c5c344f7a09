package nl.sluitend.server.live;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Where figures are calculated, away from the loops.
final class Calculations implements Executor, AutoCloseable {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ForkJoinPool pool = new ForkJoinPool();

    @Override
    public void execute(Runnable calculation) {
        try {
            pool.execute(calculation);
        } catch (RejectedExecutionException closed) {
            // Everybody has been sent away, so that nobody is left to be told a figure.
            return;
        }
    }

    /// Waits a moment for the calculations that are under way: each still has its loop to go back
    /// to. Nothing is lost with one that takes longer.
    @Override
    public void close() {
        pool.shutdown();
        if (!pool.awaitQuiescence(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
            pool.shutdownNow();
        }
    }
}
