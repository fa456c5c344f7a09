package nl.sluitend.sync;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;

/// The rate limit of a room: each participant has a bucket, however many devices they have; so have
/// the participants who share an address, and all of them together. The facilitator goes on when
/// those are empty. Who is no participant, the wall, can change nothing and has none.
final class RateLimit {

    enum Pacing {
        IN_TIME,
        /// This participant alone sends more than a person can.
        TOO_FAST,
        /// Too many do at once, from this address or in the room.
        TOGETHER_TOO_FAST
    }

    private final Limits limits;
    private final Map<ParticipantId, TokenBucket> buckets;
    private final Map<ParticipantId, TokenBucket> hellos;
    private final Map<String, TokenBucket> addresses;
    private final TokenBucket room;

    RateLimit(Limits limits) {
        this.limits = limits;
        this.buckets = remembering(limits.of(Limit.SENDERS_REMEMBERED));
        this.hellos = remembering(limits.of(Limit.SENDERS_REMEMBERED));
        this.addresses = remembering(limits.of(Limit.SENDERS_REMEMBERED));
        this.room =
                new TokenBucket(
                        limits.of(Limit.ROOM_OPERATIONS_AT_ONCE),
                        limits.of(Limit.ROOM_OPERATIONS_PER_SECOND),
                        Instant.EPOCH);
    }

    /// Those that were used longest ago are forgotten, and are full by then.
    private static <K> Map<K, TokenBucket> remembering(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, TokenBucket> eldest) {
                return size() > most;
            }
        };
    }

    /// Counts one operation, unless it is one too many.
    Pacing take(Client<?> client, Instant now) {
        Actor actor = client.actor();
        ParticipantId participant = actor.participant();
        if (participant == null) {
            return Pacing.IN_TIME;
        }
        boolean isInTime =
                buckets.computeIfAbsent(participant, _ -> TokenBucket.ofOne(limits, now)).take(now);
        if (!isInTime) {
            return Pacing.TOO_FAST;
        }
        return actor.role() == Role.FACILITATOR || takeTogether(client.address(), now)
                ? Pacing.IN_TIME
                : Pacing.TOGETHER_TOO_FAST;
    }

    /// Counts one hello, unless it is one too many. Screens are few and come in by their own link.
    boolean takeHello(Client<?> client, Instant now) {
        ParticipantId participant = client.actor().participant();
        return participant == null
                || hellos.computeIfAbsent(participant, _ -> ofHellos(now)).take(now);
    }

    private TokenBucket ofHellos(Instant now) {
        return new TokenBucket(
                limits.of(Limit.HELLOS_AT_ONCE), limits.of(Limit.HELLOS_PER_SECOND), now);
    }

    /// What the room has no place for costs its address nothing.
    private boolean takeTogether(String address, Instant now) {
        TokenBucket ofAddress = addresses.computeIfAbsent(address, _ -> ofAddress(now));
        return ofAddress.has(now) && room.take(now) && ofAddress.take(now);
    }

    private TokenBucket ofAddress(Instant now) {
        return new TokenBucket(
                limits.of(Limit.ADDRESS_OPERATIONS_AT_ONCE),
                limits.of(Limit.ADDRESS_OPERATIONS_PER_SECOND),
                now);
    }
}
