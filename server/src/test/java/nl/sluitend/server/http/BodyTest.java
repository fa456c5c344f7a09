package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    @DisplayName("SRV56 a large body may bring nothing for three seconds, and then so much each")
    void keepsUp() {
        assertThat(Body.isTooSlow(0, 3)).isFalse();
        assertThat(Body.isTooSlow(0, 4)).isTrue();
        assertThat(Body.isTooSlow(Body.BYTES_EACH_SECOND - 1, 4)).isTrue();
        assertThat(Body.isTooSlow(Body.BYTES_EACH_SECOND, 4)).isFalse();
        assertThat(Body.isTooSlow(10 * Body.BYTES_EACH_SECOND - 1, 13)).isTrue();
        assertThat(Body.isTooSlow(10 * Body.BYTES_EACH_SECOND, 13)).isFalse();
    }
}
