package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    @DisplayName("SRV16 A clock that is set back takes nothing from what may be sent, nor gives")
    void clocksMayGoBack() {
        TokenBucket bucket = TokenBucket.ofOne(Limits.STANDARD, NOON);
        for (int i = 0; i < Limits.STANDARD.of(Limit.OPERATIONS_AT_ONCE); i++) {
            assertThat(bucket.take(NOON)).isTrue();
        }
        Instant back = NOON.minus(Duration.ofHours(1));
        assertThat(bucket.take(back)).isFalse();
        assertThat(bucket.take(back.plusSeconds(1))).isTrue();
        assertThat(bucket.take(Instant.EPOCH)).isTrue();
    }
}
