package nl.sluitend.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    @DisplayName("FIN4 three thirds of a hundred are 34, 33 and 33: the first of equals is raised")
    void thirds() {
        Money third = Money.of("33.3334");

        assertThat(Apportionment.inWholeEuros(List.of(third, third, third)).parts())
                .containsExactly(Money.of(34), Money.of(33), Money.of(33));
    }

    @Test
    @DisplayName("FIN4 the euro that is missing goes to the part that lost most")
    void largestRemainder() {
        assertThat(
                        Apportionment.inWholeEuros(
                                List.of(Money.of("1.2"), Money.of("1.7"), Money.of("1.1"))))
                .isEqualTo(
                        new Apportionment(
                                Money.of(4), List.of(Money.of(1), Money.of(2), Money.of(1))));
    }

    @Test
    @DisplayName("FIN4 of nothing there is nothing to divide")
    void nothing() {
        assertThat(Apportionment.inWholeEuros(List.of()))
                .isEqualTo(new Apportionment(Money.ZERO, List.of()));
    }

    @Test
    @DisplayName("FIN4 whole parts add up to the total rounded once, each within one euro")
    void addsUp() {
        AtomicInteger raised = new AtomicInteger();
        new Draws("Apportionments", 20_000)
                .each(random -> {
                    List<Money> exact =
                            Stream.generate(() -> sign(Draws.money(random), random.nextInt()))
                                    .limit(random.nextInt(12))
                                    .toList();
                    Apportionment shown = Apportionment.inWholeEuros(exact);
                    assertThat(shown.total()).isEqualTo(Money.sum(exact).toWholeEuros());
                    assertThat(Money.sum(shown.parts())).isEqualTo(shown.total());
                    raised.addAndGet(closeTo(exact, shown.parts()));
                });
        assertThat(raised).hasValueGreaterThan(1_000);
    }

    @Test
    @DisplayName("FIN4 parts of a part add up to it, whichever way it was rounded")
    void addsUpInDepth() {
        AtomicInteger up = new AtomicInteger();
        AtomicInteger down = new AtomicInteger();
        new Draws("Parts of parts", 20_000)
                .each(random -> {
                    List<BigDecimal> exact =
                            Stream.generate(() -> Draws.money(random).amount())
                                    .limit(1 + random.nextInt(12))
                                    .toList();
                    BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                        BigDecimal total = sum.setScale(0, mode);
                        List<BigDecimal> parts = Apportionment.rounded(exact, total, 0);
                        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                                .isEqualByComparingTo(total);
                        closeTo(money(exact), money(parts));
                    }
                    BigDecimal remainder = sum.subtract(sum.setScale(0, RoundingMode.FLOOR));
                    (remainder.compareTo(new BigDecimal("0.5")) < 0 ? up : down).incrementAndGet();
                });
        assertThat(up).hasValueGreaterThan(1_000);
        assertThat(down).hasValueGreaterThan(1_000);
    }

    private static List<Money> money(List<BigDecimal> amounts) {
        return amounts.stream().map(Money::new).toList();
    }

    private static int closeTo(List<Money> exact, List<Money> parts) {
        int raised = 0;
        for (int i = 0; i < exact.size(); i++) {
            Money difference = parts.get(i).minus(exact.get(i));
            assertThat(difference.abs()).isLessThan(Money.of(1));
            assertThat(parts.get(i)).isEqualTo(parts.get(i).toWholeEuros());
            raised += difference.isMoreThan(Money.ZERO) ? 1 : 0;
        }
        return raised;
    }

    private static Money sign(Money money, int coin) {
        return coin % 2 == 0 ? money : money.negated();
    }
}
