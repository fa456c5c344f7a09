package nl.sluitend.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    @DisplayName("FIN1 money is exact: ten dimes are one euro")
    void isExact() {
        Money dime = Money.of("0.1");

        assertThat(Money.sum(Collections.nCopies(10, dime))).isEqualTo(Money.of(1));
        assertThat(dime.times(new BigDecimal("0.0000000001"))).hasToString("0.00000000001");
    }

    @Test
    @DisplayName("FIN1 the order and the grouping of a sum make no difference")
    void anyOrder() {
        new Draws("Sums in any order", 2_000)
                .each(random -> {
                    List<Money> terms =
                            new ArrayList<>(
                                    Stream.generate(() -> Draws.money(random))
                                            .limit(1 + random.nextInt(20))
                                            .toList());
                    Money sum = Money.sum(terms);
                    Collections.shuffle(terms, random);
                    int cut = random.nextInt(terms.size());
                    assertThat(
                                    Money.sum(terms.subList(0, cut))
                                            .plus(Money.sum(terms.subList(cut, terms.size()))))
                            .isEqualTo(sum);
                    assertThat(sum.minus(terms.getFirst()).plus(terms.getFirst())).isEqualTo(sum);
                });
    }

    @Test
    @DisplayName("FIN2 equal amounts are equal values, however they were written")
    void equalAmounts() {
        assertThat(Money.of("2.50")).isEqualTo(Money.of("2.5")).hasToString("2.5");
        assertThat(Money.of("1E+3")).isEqualTo(Money.of(1000)).hasToString("1000");
        assertThat(Money.of("0.00")).isEqualTo(Money.ZERO).hasSameHashCodeAs(Money.ZERO);
        assertThat(Money.of("-0.0").isNegative()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("FIN3 what is shown is rounded once, half up and away from zero")
    @CsvSource({"0.49,0", "0.5,1", "1.5,2", "2.5,3", "-0.5,-1", "-0.49,0", "12.4999,12"})
    void wholeEuros(String exact, String shown) {
        assertThat(Money.of(exact).toWholeEuros()).isEqualTo(Money.of(shown));
    }

    @Test
    @DisplayName("FIN2 amounts compare by what they are worth")
    void compares() {
        assertThat(Money.of("10").isMoreThan(Money.of("9.99"))).isTrue();
        assertThat(Money.of("2.50").isMoreThan(Money.of("2.5"))).isFalse();
        assertThat(Money.of("-3").abs()).isEqualTo(Money.of("3"));
        assertThat(Money.of("3").negated()).isLessThan(Money.ZERO);
    }
}
