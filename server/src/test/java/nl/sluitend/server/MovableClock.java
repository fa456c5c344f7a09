package nl.sluitend.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that is put forward or back by hand, and runs on from there.
final class MovableClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    void move(Duration further) {
        ahead.updateAndGet(further::plus);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
