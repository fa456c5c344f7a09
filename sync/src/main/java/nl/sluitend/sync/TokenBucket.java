package nl.sluitend.sync;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;

/// How many operations one participant may still send: a bucket that holds a burst, such as the
/// notes of somebody who was offline, and fills again at the pace of quick hands.
final class TokenBucket {

    private final Limits limits;
    private double left;
    private Instant filledAt;

    TokenBucket(Limits limits, Instant now) {
        this.limits = limits;
        this.left = limits.of(Limit.OPERATIONS_AT_ONCE);
        this.filledAt = now;
    }

    boolean take(Instant now) {
        double earned =
                Duration.between(filledAt, now).toNanos()
                        * 1e-9
                        * limits.of(Limit.OPERATIONS_PER_SECOND);
        // A clock that is set back has earned nothing, and takes nothing away.
        left = Math.min(limits.of(Limit.OPERATIONS_AT_ONCE), left + Math.max(0, earned));
        filledAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
