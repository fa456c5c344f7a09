package nl.sluitend.finance.uncertainty;

import static nl.sluitend.finance.uncertainty.UncertainFigures.number;
import static nl.sluitend.finance.uncertainty.UncertainFigures.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloTest {

    private static final Figure TASK = range("task", "5", "8", "14");

    @Test
    @DisplayName("FIN104 the draws of a range have the mean and deviation of its distribution")
    void moments() {
        Distribution draws = draw(TASK, 100_000, 7);

        assertThat(draws.draws()).isEqualTo(100_000);
        assertThat(draws.mean()).isCloseTo(8.5, within(0.02));
        assertThat(draws.deviation()).isCloseTo(1.658, within(0.02));
        assertThat(draws.quantile(0)).isGreaterThanOrEqualTo(5);
        assertThat(draws.quantile(1)).isLessThanOrEqualTo(14);
    }

    @Test
    @DisplayName("FIN104 ranges are drawn apart: their variances add up")
    void apart() {
        Figure sum = Figure.sum(Concept.AMOUNT, TASK, range("other", "5", "8", "14"));

        assertThat(draw(sum, 100_000, 7).deviation()).isCloseTo(1.658 * Math.sqrt(2), within(0.03));
    }

    @ParameterizedTest
    @DisplayName("FIN105 the same seed gives the same draws, however many are asked for")
    @ValueSource(ints = {1, 2, 511, 512, 513, 2_000})
    void seed(int draws) {
        double[] first = new double[] {draw(TASK, draws, 3).mean(), draw(TASK, draws, 3).mean()};

        assertThat(first[0]).isEqualTo(first[1]).isNotEqualTo(draw(TASK, draws, 4).mean());
        assertThat(draw(TASK, draws, 3).draws()).isEqualTo(draws);
    }

    @Test
    @DisplayName(
            "FIN105 the draws of a result do not hang on what else is drawn, or in which order")
    void company() {
        Figure other = range("other", "5", "8", "14");
        Figure product = Figure.product(Concept.AMOUNT, other, TASK);

        List<Distribution> both = MonteCarlo.of(List.of(product, TASK), 2_000, 3);
        assertThat(both.getLast().mean()).isEqualTo(draw(TASK, 2_000, 3).mean());
        assertThat(both.getFirst().mean()).isEqualTo(draw(product, 2_000, 3).mean());
        assertThat(draw(other, 2_000, 3).mean()).isNotEqualTo(draw(TASK, 2_000, 3).mean());
    }

    @Test
    @DisplayName("FIN105 the draws are the same on every machine")
    void everyMachine() {
        assertThat(draw(TASK, 2_000, 3).mean()).isCloseTo(8.469_920_555, within(1e-9));
    }

    @Test
    @DisplayName("FIN104 what has no range turns out as it stands")
    void certain() {
        Distribution draws = draw(number("42"), 100, 1);

        assertThat(draws.quantile(0)).isEqualTo(42);
        assertThat(draws.quantile(1)).isEqualTo(42);
        assertThat(draws.deviation()).isZero();
    }

    @Test
    @DisplayName("FIN106 quantiles lie between neighbouring draws, and a share above is strict")
    void distribution() {
        Distribution draws = new Distribution(new double[] {3, 1, 2, 5, 4});

        assertThat(draws.quantile(0)).isEqualTo(1);
        assertThat(draws.quantile(0.1)).isCloseTo(1.4, within(1e-12));
        assertThat(draws.quantile(0.5)).isEqualTo(3);
        assertThat(draws.quantile(1)).isEqualTo(5);
        assertThat(draws.mean()).isEqualTo(3);
        assertThat(draws.deviation()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(draws.shareAbove(0)).isEqualTo(1);
        assertThat(draws.shareAbove(2)).isEqualTo(0.6);
        assertThat(draws.shareAbove(2.5)).isEqualTo(0.6);
        assertThat(draws.shareAbove(5)).isZero();
    }

    private static Distribution draw(Figure figure, int draws, long seed) {
        return MonteCarlo.of(List.of(figure), draws, seed).getFirst();
    }
}
