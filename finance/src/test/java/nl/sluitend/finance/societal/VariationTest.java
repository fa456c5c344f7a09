package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.SmallMaps.OPEN;
import static nl.sluitend.finance.societal.SmallMaps.decimal;
import static nl.sluitend.finance.societal.SmallMaps.input;
import static nl.sluitend.finance.societal.SmallMaps.net;
import static nl.sluitend.finance.societal.SmallMaps.one;
import static nl.sluitend.finance.societal.SmallMaps.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
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
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VariationTest {

    private static final Scope ALL = new Everything();
    private static final Filters HALF = Filters.of("0.5", "0.5", "0.5");
    private static final Outcome MEALS =
            net("meals", "100", "0.5", "2")
                    .with(PerUnit.of(Estimate.of(10), Estimate.of(20)))
                    .with(HALF);

    @ParameterizedTest
    @DisplayName("FIN81 a factor is set, raised by points or changed relatively, within its bounds")
    @CsvSource({
        "0.4, 0.4, 0.2, 0.7, 0.6",
        "0, 0, 0.5, 1, 0.75",
        "1, 1, 0.7, 1, 0.85",
        "1.5, 1, 1.5, 1, 1",
        "-0.1, 0, -0.6, 0, 0.2"
    })
    void shares(String setTo, String set, String change, String raised, String grown) {
        for (Factor factor : List.of(Factor.DEADWEIGHT, Factor.DROP_OFF)) {
            assertThat(get(factor, new SetTo(factor, decimal(setTo), ALL)))
                    .isEqualTo(Estimate.of(set));
            assertThat(get(factor, new AddPoints(factor, decimal(change), ALL)))
                    .isEqualTo(Estimate.of(raised));
            assertThat(get(factor, new ChangeRelatively(factor, decimal(change), ALL)))
                    .isEqualTo(Estimate.of(grown));
        }
    }

    @Test
    @DisplayName("FIN81 a duration may exceed a year, and never falls below nothing")
    void duration() {
        assertThat(get(Factor.DURATION, new AddPoints(Factor.DURATION, decimal("1.5"), ALL)))
                .isEqualTo(Estimate.of("3.5"));
        assertThat(get(Factor.DURATION, new AddPoints(Factor.DURATION, decimal("-3"), ALL)))
                .isEqualTo(Estimate.of(0));
        assertThat(get(Factor.DURATION, new ChangeRelatively(Factor.DURATION, decimal("0.1"), ALL)))
                .isEqualTo(Estimate.of("2.2"));
    }

    @ParameterizedTest
    @DisplayName("FIN81 a change concerns its own factor and the named outcomes alone")
    @EnumSource(Factor.class)
    void scope(Factor factor) {
        Outcome other = net("other", "1", "0.5", "2").with(HALF);
        ImpactMap map = new ImpactMap(List.of(), List.of(MEALS, other));
        ImpactMap varied = new SetTo(factor, decimal("0.25"), Scope.of("meals")).of(map);

        assertThat(varied.outcomes().get(1)).isEqualTo(other);
        for (Factor each : Factor.values()) {
            Estimate before = get(each, MEALS);
            assertThat(get(each, varied.outcomes().getFirst()))
                    .isEqualTo(each == factor ? Estimate.of("0.25") : before);
        }
    }

    @Test
    @DisplayName("FIN81 every value of a range is changed")
    void ranges() {
        Outcome ranged = MEALS.withDropOff(Estimate.between("0.1", "0.2", "0.95"));

        assertThat(only(new AddPoints(Factor.DROP_OFF, decimal("0.1"), ALL), ranged).dropOff())
                .isEqualTo(Estimate.between("0.2", "0.3", "1"));
        assertThat(Estimate.between("1", "2", "4").map(value -> value.negate()))
                .isEqualTo(Estimate.between("-4", "-2", "-1"));
    }

    @ParameterizedTest
    @DisplayName(
            "FIN82 a printed impact follows a new filter by what it leaves now and left before")
    @EnumSource(names = {"DEADWEIGHT", "DISPLACEMENT", "ATTRIBUTION"})
    void printedImpact(Factor factor) {
        Variation most = new SetTo(factor, decimal("0.75"), ALL);
        Outcome impact = MEALS.with(new Net(Estimate.between("8", "10", "12")));

        assertThat(only(most, impact).worth()).isEqualTo(new Net(Estimate.between("4", "5", "6")));
        assertThat(only(most, MEALS.with(printed("10", "8"))).worth()).isEqualTo(printed("5", "4"));
        assertThat(only(most, MEALS).worth()).isEqualTo(MEALS.worth());
    }

    @Test
    @DisplayName(
            "FIN82 of a printed impact whose filter is unknown, or left nothing, nothing is known")
    void unknownFilter() {
        Variation most = new SetTo(Factor.DEADWEIGHT, decimal("0.75"), ALL);
        Outcome unfiltered = MEALS.with(new Net(one())).with(Filters.UNKNOWN);
        Outcome nothing = MEALS.with(new Net(one())).with(Filters.of("1", "0", "0"));
        Outcome others = MEALS.with(new Net(one())).with(new Filters(Estimate.of(0), OPEN, OPEN));

        assertThat(only(most, unfiltered).worth()).isEqualTo(new Net(OPEN));
        assertThat(only(most, unfiltered.with(printed("1", "2"))).worth())
                .isEqualTo(new Yearly(List.of(OPEN, OPEN)));
        assertThat(only(most, nothing).worth()).isEqualTo(new Net(OPEN));
        assertThat(only(most, others).worth()).isEqualTo(new Net(Estimate.of("0.25")));
        assertThat(only(new SetTo(Factor.DEADWEIGHT, decimal("1"), ALL), nothing))
                .isEqualTo(nothing);
        assertThat(only(new AddPoints(Factor.DEADWEIGHT, decimal("0.1"), ALL), unfiltered).worth())
                .isEqualTo(new Net(OPEN));
    }

    @ParameterizedTest
    @DisplayName(
            "FIN83 with another duration or drop-off printed years follow from the first of them")
    @EnumSource(names = {"DROP_OFF", "DURATION"})
    void projected(Factor factor) {
        Variation one = new SetTo(factor, decimal("1"), ALL);

        assertThat(only(one, MEALS.with(printed("10", "9"))).worth())
                .isEqualTo(new Net(Estimate.of(10)));
        assertThat(only(one, MEALS.with(printed())).worth()).isEqualTo(printed());
    }

    @Test
    @DisplayName("FIN97 quantity, proxy, result and input are made larger or smaller as a whole")
    void scale() {
        assertThat(scaled(Scaled.QUANTITY, MEALS))
                .isEqualTo(PerUnit.of(Estimate.of(15), Estimate.of(20)));
        assertThat(scaled(Scaled.RESULT, MEALS))
                .isEqualTo(PerUnit.of(Estimate.of(15), Estimate.of(20)));
        assertThat(scaled(Scaled.PROXY, MEALS))
                .isEqualTo(PerUnit.of(Estimate.of(10), Estimate.of(30)));
        for (Scaled what : List.of(Scaled.QUANTITY, Scaled.PROXY, Scaled.RESULT)) {
            assertThat(scaled(what, MEALS.with(new Net(Estimate.of(10)))))
                    .isEqualTo(new Net(Estimate.of(15)));
            assertThat(scaled(what, MEALS.with(printed("10", "-8"))))
                    .isEqualTo(printed("15", "-12"));
        }
        assertThat(scaled(Scaled.INPUT, MEALS)).isEqualTo(MEALS.worth());
    }

    @Test
    @DisplayName("FIN97 inputs are scaled by name, outcomes left out, and the rate is another")
    void inputsAndRate() {
        Input money = input("money", "city", "10", 1);
        Input time = input("time", "city", "10", 0);
        ImpactMap map = new ImpactMap(List.of(money, time), List.of(MEALS));
        Scale more = new Scale(Scaled.INPUT, decimal("1.5"), Scope.of("money"));
        Discount discount = Discount.of("0.03", Timing.FIRST_YEAR_DISCOUNTED);
        Variant variant = Variant.of("x", more, new LeaveOut(List.of("meals")), rate("0.05"));

        assertThat(variant.of(map))
                .isEqualTo(
                        new ImpactMap(List.of(input("money", "city", "15", 1), time), List.of()));
        assertThat(new LeaveOut(List.of("other")).of(map)).isEqualTo(map);
        assertThat(rate("0.05").of(map)).isEqualTo(map);
        assertThat(variant.of(discount))
                .isEqualTo(Discount.of("0.05", Timing.FIRST_YEAR_DISCOUNTED));
        assertThat(more.of(discount)).isEqualTo(discount);
    }

    @Test
    @DisplayName("FIN81 a duration or a drop-off is no filter")
    void noFilter() {
        for (Factor factor : List.of(Factor.DROP_OFF, Factor.DURATION)) {
            assertThatThrownBy(() -> HALF.get(factor)).hasMessageContaining(factor.name());
            assertThatThrownBy(() -> HALF.with(factor, OPEN)).hasMessageContaining(factor.name());
        }
    }

    private static AtRate rate(String rate) {
        return new AtRate(decimal(rate));
    }

    private static Worth scaled(Scaled what, Outcome outcome) {
        return only(new Scale(what, decimal("1.5"), ALL), outcome).worth();
    }

    private static Outcome only(Variation variation, Outcome outcome) {
        return variation.of(new ImpactMap(List.of(), List.of(outcome))).outcomes().getFirst();
    }

    private static Estimate get(Factor factor, Variation variation) {
        return get(factor, only(variation, MEALS));
    }

    private static Estimate get(Factor factor, Outcome outcome) {
        return switch (factor) {
            case DEADWEIGHT -> outcome.filters().deadweight();
            case DISPLACEMENT -> outcome.filters().displacement();
            case ATTRIBUTION -> outcome.filters().attribution();
            case DROP_OFF -> outcome.dropOff();
            case DURATION -> outcome.duration();
        };
    }
}
