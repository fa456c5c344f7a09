package nl.sluitend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.workshop.rules.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceKeyTest {

    @Test
    @DisplayName("SES50 the same device marks the same subject alike, and any other one otherwise")
    void marks() {
        Secret secret = Secret.random();
        Set<Mark> marks = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String note = "note-" + i;
            marks.add(DeviceKey.of(secret).of(note));
            assertThat(DeviceKey.of(secret).of(note)).isEqualTo(DeviceKey.of(secret).of(note));
            marks.add(DeviceKey.of(Secret.random()).of(note));
        }

        assertThat(marks).hasSize(2_000);
    }

    @Test
    @DisplayName("SES50 a key marks alike whoever asks it at the same moment")
    void marksForMany() {
        Secret secret = Secret.random();
        DeviceKey shared = DeviceKey.of(secret);

        long unlike =
                IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> "note-" + i)
                        .filter(note -> !shared.of(note).equals(DeviceKey.of(secret).of(note)))
                        .count();
        assertThat(unlike).isZero();
    }

    @Test
    @DisplayName("SES50 a key that is asked again marks as before, also what it forgot meanwhile")
    void marksAgain() {
        Secret secret = Secret.random();
        DeviceKey key = DeviceKey.of(secret);

        for (int i = 0; i < 2_000; i++) {
            String note = "note-" + i % 1_000;
            assertThat(key.of(note))
                    .isEqualTo(DeviceKey.of(secret).of(note))
                    .isEqualTo(key.of(note));
        }
    }

    @Test
    @DisplayName("SES50 a key tells nothing of itself")
    void tellsNothing() {
        Secret secret = Secret.random();

        assertThat(DeviceKey.of(secret)).hasToString("DeviceKey");
        assertThat(DeviceKey.of(secret).of("note-bus").value()).doesNotContain(secret.text());
    }
}
