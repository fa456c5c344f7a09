package nl.sluitend.finance.results;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.uncertainty.Sampling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private static final Figure ZERO = Figure.given(Concept.INPUT, BigDecimal.ZERO);

    @Test
    @DisplayName("CAL21 The chance is of a year not short, a ratio above one, a value above zero")
    void chance() {
        assertThat(drawn(Concept.RESULT, "-1", "0", "1").chance()).isCloseTo(0.5, within(0.05));
        assertThat(drawn(Concept.RESULT, "-0.004", "-0.002", "0").chance()).isEqualTo(1);
        assertThat(drawn(Concept.SOCIAL_RETURN, "0", "1", "2").chance())
                .isCloseTo(0.5, within(0.05));
        assertThat(drawn(Concept.NET_PRESENT_VALUE, "-1", "0", "1").chance())
                .isCloseTo(0.5, within(0.05));
    }

    @Test
    @DisplayName(
            "CAL11 What has no range does not vary, and what may be divided by nothing has no end")
    void ends() {
        Drawn certain = drawn(Concept.RESULT, "1", "1", "1");
        assertThat(certain.varies()).isFalse();
        assertThat(certain.isFinite()).isTrue();
        Figure greatest =
                Figure.of(
                        Concept.INPUTS,
                        Operation.GREATEST,
                        List.of(ZERO, ranged(Concept.INPUT, "-1", "1", "2")));
        Figure ratio =
                Figure.quotient(
                        Concept.SOCIAL_RETURN,
                        Figure.given(Concept.IMPACT, BigDecimal.TEN),
                        greatest);
        assertThat(of(ratio).isFinite()).isFalse();
        assertThat(drawn(Concept.RESULT, "0", "1", "2").varies()).isTrue();
    }

    private static Drawn drawn(Concept concept, String low, String likely, String high) {
        return of(ranged(concept, low, likely, high));
    }

    private static Drawn of(Figure figure) {
        return Drawn.of(List.of(figure), new Sampling(2_000, 1), Grain.CENTS).getFirst();
    }

    private static Figure ranged(Concept concept, String low, String likely, String high) {
        return requireNonNull(Figure.estimated(concept, Estimate.between(low, likely, high)));
    }
}
