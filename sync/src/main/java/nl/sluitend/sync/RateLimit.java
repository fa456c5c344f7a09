package nl.sluitend.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;

/// The rate limit of a room: each participant has a bucket, however many devices they have. Who is
/// no participant, the wall, can change nothing and has none.
final class RateLimit {

    private final Limits limits;
    private final Map<ParticipantId, TokenBucket> buckets = new HashMap<>();

    RateLimit(Limits limits) {
        this.limits = limits;
    }

    /// Counts one operation, or answers false when it is one too many.
    boolean take(Actor actor, Instant now) {
        ParticipantId participant = actor.participant();
        return participant == null
                || buckets.computeIfAbsent(participant, _ -> new TokenBucket(limits, now))
                        .take(now);
    }
}
