package nl.sluitend.sync;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;

/// How many operations one participant, or some together, may still send: a bucket that holds a
/// burst, such as the notes of somebody who was offline, and fills again at the pace of quick
/// hands.
final class TokenBucket {

    private final int atOnce;
    private final int perSecond;
    private double left;
    private Instant filledAt;

    TokenBucket(int atOnce, int perSecond, Instant now) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.left = atOnce;
        this.filledAt = now;
    }

    /// Of one participant, or of one device.
    static TokenBucket ofOne(Limits limits, Instant now) {
        return new TokenBucket(
                limits.of(Limit.OPERATIONS_AT_ONCE), limits.of(Limit.OPERATIONS_PER_SECOND), now);
    }

    boolean take(Instant now) {
        boolean has = has(now);
        left -= has ? 1 : 0;
        return has;
    }

    /// Whether one may be taken.
    boolean has(Instant now) {
        double earned = Duration.between(filledAt, now).toMillis() * 1e-3 * perSecond;
        // A clock that is set back has earned nothing, and takes nothing away.
        left = Math.min(atOnce, left + Math.max(0, earned));
        filledAt = now;
        return left >= 1;
    }
}
