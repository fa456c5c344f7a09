package nl.sluitend.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    @DisplayName("A value is computed when it is first asked for, and never again")
    void once() {
        Once<Integer> once = new Once<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("That there is nothing is kept as well")
    void nothing() {
        Once<@Nullable String> once = new Once<>(this::nothingAtAll);

        assertThat(once.get()).isNull();
        assertThat(once.get()).isNull();
        assertThat(asked).hasValue(1);
    }

    private @Nullable String nothingAtAll() {
        asked.incrementAndGet();
        return null;
    }
}
