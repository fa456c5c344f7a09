package nl.sluitend.store.sqlite;

import java.util.concurrent.CountDownLatch;

/// Holds the writer in the middle of a transaction, so that what is offered meanwhile gathers.
final class BusyWriter implements AutoCloseable {

    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    BusyWriter(SqliteStore store) {
        store.writer()
                .carryOut(_ -> {
                    busy.countDown();
                    await(released);
                });
        await(busy);
    }

    @Override
    public void close() {
        released.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
