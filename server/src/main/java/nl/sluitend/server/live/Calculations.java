package nl.sluitend.server.live;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;

/// Where figures are calculated, away from the loops.
final class Calculations implements Executor, AutoCloseable {

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

    /// Waits for the calculations that are under way: each still has its loop to go back to.
    @Override
    public void close() {
        pool.close();
    }
}
