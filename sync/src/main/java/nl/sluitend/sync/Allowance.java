package nl.sluitend.sync;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.workshop.Limits;

/// How many operations one participant may still send: a bucket that holds a burst, such as the
/// notes of somebody who was offline, and fills again at the pace of quick hands.
final class Allowance {

    private final Limits limits;
    private double left;
    private Instant filledAt;

    Allowance(Limits limits, Instant now) {
        this.limits = limits;
        this.left = limits.operationsAtOnce();
        this.filledAt = now;
    }

    boolean take(Instant now) {
        double earned =
                Duration.between(filledAt, now).toNanos() * 1e-9 * limits.operationsPerSecond();
        if (earned > 0) {
            left = Math.min(limits.operationsAtOnce(), left + earned);
            filledAt = now;
        }
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
