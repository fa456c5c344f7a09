package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RateLimit.Pacing;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final RateLimit rate =
            new RateLimit(
                    Limits.STANDARD
                            .with(Limit.SENDERS_REMEMBERED, 2)
                            .with(Limit.OPERATIONS_AT_ONCE, 1));

    @Test
    @DisplayName(
            "SES125 Of more than `sendersRemembered` who send, who sent longest ago is forgotten")
    void forgetsWhoSentLongestAgo() {
        assertThat(send("anna")).isEqualTo(Pacing.IN_TIME);
        assertThat(send("bert")).isEqualTo(Pacing.IN_TIME);
        assertThat(send("anna")).isEqualTo(Pacing.TOO_FAST);
        assertThat(send("carla")).isEqualTo(Pacing.IN_TIME);
        assertThat(send("anna")).isEqualTo(Pacing.TOO_FAST);
        assertThat(send("bert")).isEqualTo(Pacing.IN_TIME);
    }

    private Pacing send(String name) {
        Actor actor = Actor.unmarked(Role.PARTICIPANT, new ParticipantId("participant-" + name));
        return rate.take(new Client<>(actor, 0, "here", Connection.toNobody()), NOON);
    }
}
