package nl.sluitend.finance.budget;

import static nl.sluitend.finance.budget.Depreciation.ANNUITY;
import static nl.sluitend.finance.budget.Depreciation.LINEAR;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With the figures of an investment of 100,000 for ten years at 2 %.
class CapitalChargeTest {

    private static final Horizon TWELVE_YEARS = new Horizon(Year.of(2027), 12);
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    @Test
    @DisplayName("FIN20 linear: equal depreciation, and interest over what is left")
    void linear() {
        List<BigDecimal> charges = charges("0", "0.02", LINEAR);

        assertThat(charges)
                .startsWith(number("12000"), number("11800"), number("11600"))
                .endsWith(number("10200"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(charges.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo("111000");
    }

    @Test
    @DisplayName("FIN20 linear until the residual value is left, with interest over that too")
    void linearWithResidual() {
        assertThat(charges("10000", "0.02", LINEAR))
                .startsWith(number("11000"), number("10820"))
                .endsWith(number("9380"), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @ParameterizedTest
    @DisplayName("FIN21 annuity: ten equal charges of (V − R / (1 + i)^N) / a")
    @CsvSource({"0.02, 0, 11132.65", "0.025, 0, 11425.88", "0.025, 10000, 10533.29"})
    void annuity(String interest, String residual, String charge) {
        List<BigDecimal> charges = charges(residual, interest, ANNUITY);

        assertThat(charges.subList(0, 10)).containsOnly(charges.getFirst());
        assertThat(charges.getFirst()).isCloseTo(number(charge), within(HALF_A_CENT));
        assertThat(charges.subList(10, 12)).containsOnly(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @DisplayName("FIN21 the annuity factor is (1 − (1 + i)^−N) / i")
    @CsvSource({"0.02, 8.982585", "0.025, 8.752064"})
    void annuityFactor(String interest, String factor) {
        Figure charge = lines(investment("0", interest, ANNUITY)).getFirst();

        assertThat(charge.terms().get(1).concept()).isEqualTo(Concept.ANNUITY_FACTOR);
        assertThat(charge.terms().get(1).value())
                .isCloseTo(number(factor), within(number("0.0000005")));
        assertThat(charge.evaluated()).isEqualTo(charge.value());
    }

    @Test
    @DisplayName("FIN21 an annuity without interest is nothing but equal depreciation")
    void withoutInterest() {
        assertThat(charges("10000", "0", ANNUITY))
                .isEqualTo(charges("10000", "0", LINEAR))
                .startsWith(number("9000"), number("9000"));
    }

    @Test
    @DisplayName("FIN22 charges begin in the line's first year and end with the useful life")
    void usefulLife() {
        BudgetLine later =
                during(
                        new Structural(Year.of(2030), null),
                        cost("i", investment("0", "0.02", LINEAR)));
        BudgetLine earlier =
                during(
                        new Structural(Year.of(2019), null),
                        cost("i", investment("0", "0.02", LINEAR)));

        assertThat(costs(later))
                .startsWith(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, number("12000"));
        assertThat(costs(earlier)).startsWith(number("10400"), number("10200"), BigDecimal.ZERO);
        assertThat(years(budget(later, earlier)))
                .allSatisfy(year -> assertThat(year.unknown()).isEmpty());
    }

    @Test
    @DisplayName(
            "FIN22 once bought it is charged until its life is over, said to be one-off or not")
    void saidToBeOnce() {
        Investment building =
                new Investment(
                        Estimate.of(400_000),
                        40,
                        Money.ZERO,
                        Depreciation.LINEAR,
                        new BigDecimal("0.02"));
        Year bought = Year.of(2028);

        for (Recurrence said :
                List.of(
                        Incidental.in(bought),
                        new Incidental(bought, Year.of(2029)),
                        new Structural(bought, bought))) {
            Budget budget = budget(during(said, cost("building", building)));
            assertThat(BudgetLedger.of(budget).years())
                    .extracting(year -> year.costs().structural().toString())
                    .containsExactly("0", "18000", "17800", "17600");
        }
    }

    @Test
    @DisplayName("FIN22 an investment whose price is unknown is unknown")
    void unknown() {
        Investment investment =
                new Investment(new Estimate.Missing(), 10, Money.ZERO, LINEAR, BigDecimal.ZERO);

        assertThat(years(budget(cost("i", investment))).getFirst().unknown()).containsExactly("i");
    }

    private static Investment investment(String residual, String interest, Depreciation method) {
        return new Investment(
                Estimate.of(100_000), 10, Money.of(residual), method, new BigDecimal(interest));
    }

    private static List<BigDecimal> charges(String residual, String interest, Depreciation method) {
        return costs(cost("i", investment(residual, interest, method)));
    }

    private static List<BigDecimal> costs(BudgetLine line) {
        return years(budget(TWELVE_YEARS, line)).stream()
                .map(year -> year.costs().value())
                .toList();
    }

    private static List<Figure> lines(Investment investment) {
        return years(budget(cost("i", investment))).getFirst().structuralCosts().terms();
    }

    private static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }
}
