package nl.sluitend.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.shape.Breach;
import nl.sluitend.shape.generate.Unbounded;
import nl.sluitend.workshop.rules.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoundsTest {

    @Test
    @DisplayName("CAN50 everything that a command can carry has a bound")
    void bounded() {
        Unbounded.Search search = Unbounded.in(Command.class);

        assertThat(search.found()).isEmpty();
        assertThat(search.parts()).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "ID_EMPTY",
                "INPUT_YEAR_OUT_OF_RANGE",
                "HORIZON_OUT_OF_RANGE",
                "TOO_MANY_LINES"
            })
    @DisplayName("CAN51 what goes beyond a bound is refused by the name of the breach")
    void refused(Breach breach) {
        assertThat(Refusal.of(breach)).hasToString(breach.name());
    }
}
