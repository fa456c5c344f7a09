package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.PublishedMaps.CTBC_BY_THE_RULE;
import static nl.sluitend.finance.societal.PublishedMaps.CTBC_IMPACTS;
import static nl.sluitend.finance.societal.PublishedMaps.CTBC_RATE;
import static nl.sluitend.finance.societal.PublishedMaps.CTBC_STUDENTS;
import static nl.sluitend.finance.societal.PublishedMaps.CTBC_YEARS;
import static nl.sluitend.finance.societal.PublishedMaps.GREEN_BOOK;
import static nl.sluitend.finance.societal.PublishedMaps.LIVING_WELL;
import static nl.sluitend.finance.societal.PublishedMaps.WHEELS_TO_MEALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.Variation.AddPoints;
import nl.sluitend.finance.societal.Variation.AtRate;
import nl.sluitend.finance.societal.Variation.ChangeRelatively;
import nl.sluitend.finance.societal.Variation.Factor;
import nl.sluitend.finance.societal.Variation.LeaveOut;
import nl.sluitend.finance.societal.Variation.Scale;
import nl.sluitend.finance.societal.Variation.Scaled;
import nl.sluitend.finance.societal.Variation.Scope;
import nl.sluitend.finance.societal.Variation.Scope.Everything;
import nl.sluitend.finance.societal.Variation.SetTo;
import nl.sluitend.finance.societal.Worth.PerUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine against what others printed, each within the tolerance that its source allows.
class PublishedMapsTest {

    private static final Scope ALL = new Everything();
    private static final Scope FALLS = Scope.of("falls-a&e", "falls-inpatient", "falls-care");
    private static final Scope STUDENTS = new Scope.Named(CTBC_STUDENTS);

    @Test
    @DisplayName("FIN94 Wheels-to-Meals: impacts, years, present values and ratio to the penny")
    void wheelsToMeals() {
        SocietalLedger ledger = ledger(WHEELS_TO_MEALS, GREEN_BOOK);

        assertThat(ledger.outcomes().stream().map(PublishedMapsTest::impact))
                .zipSatisfy(
                        decimals("625.10 33010.60 48013.00 1539.00 451.62 0.00 175.50 -1306.25"),
                        close("0"));
        assertThat(values(ledger, SocietalYear::value))
                .zipSatisfy(decimals("82508.57 144.16 67.70 1121.93 1009.74"), close("0.005"));
        assertThat(values(ledger, SocietalYear::presentValue))
                .zipSatisfy(decimals("79718.43 134.58 61.06 977.70 850.17"), close("0.005"));
        assertClose(ledger.investment(), "42375", "0");
        assertClose(ledger.presentValue(), "81741.93", "0.005");
        assertClose(ledger.netPresentValue(), "39366.93", "0.005");
        assertClose(measured(ledger).ratio(), "1.9290", "0.00005");
        assertClose(measured(ledger).netRatio(), "0.93", "0.005");
        assertClose(((PaidBackAfter) measured(ledger).payback()).months(), "6.16", "0.005");
    }

    private static Stream<Arguments> wheelsToMealsVariants() {
        return Stream.of(
                Arguments.of(
                        Variant.of("2,25 %", new AtRate(decimal("0.0225"))), "82824.01", "1.9545"),
                Arguments.of(Variant.of("0 %", new AtRate(BigDecimal.ZERO)), "84852.10", "2.0024"),
                Arguments.of(
                        Variant.of("falls", new SetTo(Factor.ATTRIBUTION, decimal("0.25"), FALLS)),
                        "65134.01",
                        "1.5371"),
                Arguments.of(
                        Variant.of("moved", new SetTo(Factor.DISPLACEMENT, decimal("0.1"), ALL)),
                        "73567.74",
                        "1.7361"),
                Arguments.of(
                        Variant.of("half", new Scale(Scaled.QUANTITY, decimal("0.5"), ALL)),
                        "40870.97",
                        "0.9645"),
                Arguments.of(
                        Variant.of("without care", new LeaveOut(List.of("falls-care"))),
                        "35352.56",
                        "0.8343"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("FIN94 Wheels-to-Meals: what its ratio hangs on")
    @MethodSource("wheelsToMealsVariants")
    void wheelsToMealsVariant(Variant variant, String presentValue, String ratio) {
        SocietalLedger ledger = ledger(variant, WHEELS_TO_MEALS, GREEN_BOOK);

        assertClose(ledger.presentValue(), presentValue, "0.005");
        assertClose(measured(ledger).ratio(), ratio, "0.00005");
    }

    @Test
    @DisplayName("FIN94 Living Well Taking Control: present values within 0.02, ratio 5.80")
    void livingWell() {
        SocietalLedger ledger = ledger(LIVING_WELL, GREEN_BOOK);

        assertClose(ledger.years().getFirst().value(), "311696.01", "0");
        assertThat(values(ledger, SocietalYear::presentValue))
                .zipSatisfy(decimals("301155.56 226957.81 171040.67"), close("0.02"));
        assertClose(ledger.presentValue(), "699154.05", "0.02");
        assertClose(ledger.netPresentValue(), "578645.30", "0.02");
        assertClose(measured(ledger).ratio(), "5.80", "0.005");
        assertClose(measured(ledger).netRatio(), "4.80", "0.005");
    }

    private static Stream<Arguments> livingWellVariants() {
        return Stream.of(
                Arguments.of(
                        Variant.of("50 %", new SetTo(Factor.DROP_OFF, decimal("0.5"), ALL)),
                        "4.29"),
                Arguments.of(Variant.of("without f", new LeaveOut(List.of("f"))), "3.24"),
                Arguments.of(Variant.of("without o", new LeaveOut(List.of("o"))), "4.73"),
                Arguments.of(Variant.of("without GPs", new LeaveOut(List.of("l", "m"))), "5.26"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("FIN94 Living Well Taking Control: the sensitivities that can be reproduced")
    @MethodSource("livingWellVariants")
    void livingWellVariant(Variant variant, String ratio) {
        assertClose(measured(ledger(variant, LIVING_WELL, GREEN_BOOK)).ratio(), ratio, "0.005");
    }

    @Test
    @DisplayName("FIN94 CTBC Arts: from the printed years the printed sums and ratio follow")
    void ctbcYears() {
        SocietalLedger ledger = ledger(CTBC_YEARS, CTBC_RATE);

        assertThat(values(ledger, SocietalYear::value))
                .zipSatisfy(decimals("1154627.47 741617.57 64376.32"), close("0.02"));
        assertThat(values(ledger, SocietalYear::presentValue))
                .zipSatisfy(decimals("1142664 726329 62396"), close("0.5"));
        assertClose(ledger.presentValue(), "1931388.28", "0.01");
        assertClose(ledger.netPresentValue(), "1469054.9", "0.06");
        assertClose(measured(ledger).ratio(), "4.1775", "0.00005");
    }

    @Test
    @DisplayName(
            "FIN95 CTBC Arts: its impacts give 4.1290, not the printed 4.18 with its anomalies")
    void ctbcImpacts() {
        assertClose(measured(ledger(CTBC_IMPACTS, CTBC_RATE)).ratio(), "4.1290", "0.00005");
    }

    @Test
    @DisplayName("FIN95 CTBC Arts: the rows that follow the rule have exactly the printed years")
    void ctbcRows() {
        List<OutcomeValue> computed = ledger(CTBC_IMPACTS, CTBC_RATE).outcomes();
        List<OutcomeValue> printed = ledger(CTBC_YEARS, CTBC_RATE).outcomes();

        for (int i = 0; i < computed.size(); i++) {
            List<BigDecimal> years = years(computed.get(i));
            if (CTBC_BY_THE_RULE.contains(computed.get(i).outcome().id())) {
                assertThat(years)
                        .zipSatisfy(years(printed.get(i)).subList(0, years.size()), close("0.006"));
            }
        }
        assertThat(years(find(computed, "positive"))).hasSize(2);
        assertThat(years(find(printed, "positive"))).hasSize(3);
        assertThat(years(find(computed, "career")).get(1)).isEqualByComparingTo("7314.1535");
    }

    private static Stream<Arguments> ctbcVariants() {
        return Stream.of(
                ctbc(new SetTo(Factor.DISPLACEMENT, decimal("0.1"), ALL), "3.76"),
                ctbc(new SetTo(Factor.ATTRIBUTION, decimal("0.1"), ALL), "5.81"),
                ctbc(new SetTo(Factor.DEADWEIGHT, decimal("0.1"), ALL), "6.28"),
                ctbc(new AddPoints(Factor.ATTRIBUTION, decimal("0.1"), ALL), "3.53"),
                ctbc(new AddPoints(Factor.DEADWEIGHT, decimal("0.1"), ALL), "3.48"),
                ctbc(new ChangeRelatively(Factor.ATTRIBUTION, decimal("0.1"), ALL), "3.95"),
                ctbc(new ChangeRelatively(Factor.DEADWEIGHT, decimal("0.1"), ALL), "3.90"),
                ctbc(new SetTo(Factor.DURATION, decimal("3"), STUDENTS), "4.59"),
                ctbc(new SetTo(Factor.DURATION, decimal("1"), STUDENTS), "3.29"),
                ctbc(new SetTo(Factor.DROP_OFF, decimal("0.1"), STUDENTS), "4.29"),
                ctbc(new Scale(Scaled.RESULT, decimal("1.1"), ALL), "4.60"),
                ctbc(new Scale(Scaled.RESULT, decimal("0.9"), ALL), "3.76"));
    }

    private static Arguments ctbc(Variation variation, String ratio) {
        return Arguments.of(new Variant("", List.of(variation)), ratio);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("FIN94 CTBC Arts: its sensitivities, in which “+10 %” means points")
    @MethodSource("ctbcVariants")
    void ctbcVariant(Variant variant, String ratio) {
        assertClose(measured(ledger(variant, CTBC_YEARS, CTBC_RATE)).ratio(), ratio, "0.005");
    }

    /// A short example from a public repository, whose first year is not discounted.
    @Test
    @DisplayName("FIN94 employment: 60 × 8,500, two years, the first in full, gives 1.44")
    void employment() {
        Outcome work =
                Outcome.of(
                        "work",
                        "people",
                        Benefit.SOCIAL_VALUE,
                        PerUnit.of(Estimate.of(60), Estimate.of(8500)),
                        Filters.of("0.4", "0", "0.3"),
                        Estimate.of("0.3"),
                        Estimate.of(2));
        Input input = Input.of("grant", "grant", "city", Estimate.of(250000));
        SocietalLedger ledger =
                ledger(
                        new ImpactMap(List.of(input), List.of(work)),
                        Discount.of("0.035", Timing.FIRST_YEAR_IN_FULL));

        assertThat(values(ledger, SocietalYear::value))
                .zipSatisfy(decimals("214200 149940"), close("0"));
        assertThat(values(ledger, SocietalYear::presentValue))
                .zipSatisfy(decimals("214200 144870"), close("0.5"));
        assertClose(ledger.presentValue(), "359070", "0.5");
        assertClose(measured(ledger).ratio(), "1.44", "0.005");
    }

    private static SocietalLedger ledger(ImpactMap map, Discount discount) {
        return SocietalLedger.of(map, discount, ImpactMap.YEAR_ONE);
    }

    private static SocietalLedger ledger(Variant variant, ImpactMap map, Discount discount) {
        return variant.ledger(map, discount, ImpactMap.YEAR_ONE);
    }

    private static Measured measured(SocietalLedger ledger) {
        return (Measured) ledger.socialReturn();
    }

    private static OutcomeValue find(List<OutcomeValue> values, String id) {
        return values.stream().filter(v -> v.outcome().id().equals(id)).findFirst().orElseThrow();
    }

    private static BigDecimal impact(OutcomeValue value) {
        return ((Valued) value).impact().value();
    }

    private static List<BigDecimal> years(OutcomeValue value) {
        return ((Valued) value).years().stream().map(Figure::value).toList();
    }

    private static List<BigDecimal> values(
            SocietalLedger ledger, Function<SocietalYear, Figure> part) {
        return ledger.years().stream().map(year -> part.apply(year).value()).toList();
    }

    private static List<BigDecimal> decimals(String spaced) {
        return Stream.of(spaced.split(" ")).map(BigDecimal::new).toList();
    }

    private static BigDecimal decimal(String decimal) {
        return new BigDecimal(decimal);
    }

    private static BiConsumer<BigDecimal, BigDecimal> close(String tolerance) {
        return (actual, expected) ->
                assertThat(actual).isCloseTo(expected, within(decimal(tolerance)));
    }

    private static void assertClose(Figure figure, String expected, String tolerance) {
        assertThat(figure.value()).isCloseTo(decimal(expected), within(decimal(tolerance)));
        assertThat(figure.evaluated()).isEqualTo(figure.value());
    }
}
