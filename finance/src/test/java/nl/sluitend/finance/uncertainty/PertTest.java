package nl.sluitend.finance.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PertTest {

    private static final List<UncertainQuantity> TASKS =
            List.of(
                    quantity("2", "3", "5"),
                    quantity("5", "8", "14"),
                    quantity("3", "4", "6"),
                    quantity("1", "2", "3"));

    /// TV-13: the means and deviations are printed to two decimals.
    @Test
    @DisplayName("FIN100 a range has the mean and the deviation that PERT gives it")
    void vector() {
        assertThat(TASKS.get(1).mean()).isEqualByComparingTo("8.5");
        assertThat(TASKS.get(1).deviation()).isEqualByComparingTo("1.5");
        assertThat(rounded(TASKS.stream().map(UncertainQuantity::mean))).isEqualTo("17.83");
        double variance =
                TASKS.stream()
                        .mapToDouble(task -> Math.pow(task.deviation().doubleValue(), 2))
                        .sum();
        assertThat(Math.sqrt(variance)).isCloseTo(1.69, within(0.005));
    }

    /// Of a beta distribution over 0…1 with α + β = 6: mean α / 6, variance α β / 252.
    @ParameterizedTest
    @DisplayName("FIN101 the quantiles are those of the beta distribution of PERT")
    @CsvSource({"0", "0.1", "0.25", "0.3333", "0.5", "0.6042", "0.75", "0.99", "1"})
    void moments(String likely) {
        double place = Double.parseDouble(likely);
        double alpha = 1 + 4 * place;
        double[] quantiles = Pert.quantiles(quantity("0", likely, "1"));
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < Pert.CELLS; i++) {
            double from = quantiles[i];
            double to = quantiles[i + 1];
            assertThat(to).isGreaterThan(from);
            mean += (from + to) / 2 / Pert.CELLS;
            squares += (from * from + from * to + to * to) / 3 / Pert.CELLS;
        }
        assertThat(mean).isCloseTo(alpha / 6, within(0.0005));
        assertThat(Math.sqrt(squares - mean * mean))
                .isCloseTo(Math.sqrt(alpha * (6 - alpha) / 252), within(0.001));
        assertThat(quantiles[0]).isZero();
        assertThat(quantiles[Pert.CELLS]).isEqualTo(1);
    }

    /// For t = 0 the distribution function is 1 − (1 − x)^5, for t = 1 it is x^5.
    @Test
    @DisplayName(
            "FIN101 where the distribution function is known in full, the quantiles are its own")
    void edges() {
        double[] falling = Pert.quantiles(quantity("0", "0", "1"));
        double[] rising = Pert.quantiles(quantity("0", "1", "1"));
        for (int i = 0; i <= Pert.CELLS; i++) {
            double part = (double) i / Pert.CELLS;
            assertThat(falling[i]).isCloseTo(1 - Math.pow(1 - part, 0.2), within(1e-6));
            assertThat(rising[i]).isCloseTo(Math.pow(part, 0.2), within(1e-6));
        }
    }

    @Test
    @DisplayName(
            "FIN101 quantiles move and stretch with the range, and one of no width is one value")
    void scaled() {
        double[] unit = Pert.quantiles(quantity("0", "0.25", "1"));
        double[] wide = Pert.quantiles(quantity("-10", "0", "30"));
        for (int i = 0; i <= Pert.CELLS; i++) {
            assertThat(wide[i]).isCloseTo(-10 + 40 * unit[i], within(1e-9));
        }
        assertThat(Pert.quantiles(quantity("7", "7", "7"))).containsOnly(7);
    }

    private static String rounded(Stream<BigDecimal> terms) {
        return terms.reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP)
                .toString();
    }

    static UncertainQuantity quantity(String low, String likely, String high) {
        Range range = new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
        return new UncertainQuantity("id", "name", Concept.QUANTITY, range);
    }
}
