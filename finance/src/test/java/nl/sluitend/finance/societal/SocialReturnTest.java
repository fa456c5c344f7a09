package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.Outcome.Benefit.SOCIAL_VALUE;
import static nl.sluitend.finance.societal.SmallMaps.UNDISCOUNTED;
import static nl.sluitend.finance.societal.SmallMaps.Y2027;
import static nl.sluitend.finance.societal.SmallMaps.decimal;
import static nl.sluitend.finance.societal.SmallMaps.input;
import static nl.sluitend.finance.societal.SmallMaps.ledger;
import static nl.sluitend.finance.societal.SmallMaps.map;
import static nl.sluitend.finance.societal.SmallMaps.measured;
import static nl.sluitend.finance.societal.SmallMaps.starting;
import static nl.sluitend.finance.societal.SmallMaps.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.SocialPayback.NeverPaidBack;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.Worth.PerUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialReturnTest {

    @Test
    @DisplayName("FIN74 ratio and net ratio are present value and net present value over inputs")
    void ratio() {
        SocietalLedger ledger = ledger(input("all", "city", "40", 0), yearly("x", "60", "-10"));

        assertThat(ledger.presentValue().value()).isEqualTo(decimal("50"));
        assertThat(ledger.netPresentValue().value()).isEqualTo(decimal("10"));
        assertThat(measured(ledger).ratio().value()).isEqualTo(decimal("1.25"));
        assertThat(measured(ledger).netRatio().value()).isEqualTo(decimal("0.25"));
    }

    @Test
    @DisplayName("FIN75 where nothing is put in there is no ratio: neither 0 nor infinity")
    void zeroInputs() {
        assertThat(ledger(input("time", "residents", "0", 0), yearly("x", "60")).socialReturn())
                .isEqualTo(new NotApplicable());
        assertThat(SocietalLedger.of(map(yearly("x", "60")), UNDISCOUNTED, Y2027).socialReturn())
                .isEqualTo(new NotApplicable());
        assertThat(ledger(input("all", "city", "0.01", 0)).socialReturn())
                .isInstanceOf(Measured.class);
    }

    @Test
    @DisplayName("FIN75 where more comes back than is put in, nothing is put in")
    void moreComesBack() {
        Discount steep = Discount.of("0.5", Discount.Timing.FIRST_YEAR_IN_FULL);
        Input paid = input("paid", "city", "10", 0);
        Input back = input("back", "city", "-11", 2);
        ImpactMap map = new ImpactMap(List.of(paid, back), List.of(yearly("x", "0")));

        assertThat(SocietalLedger.of(map, steep, Y2027).socialReturn())
                .isEqualTo(new NotApplicable());
    }

    @ParameterizedTest
    @DisplayName("FIN77 FIN222 payback adds up the years as they are: what is over counts on")
    @CsvSource({
        "50, '100', 6",
        "150, '100 80', 19.5",
        "180, '100 80', 24",
        "11000, '10100 100 100 100 100 100 100 100 100 100 100', 120",
        "10900, '10000 1000', 22.8",
        "10, '0 80', 13.5",
        "11, '-1 80', 13.8",
        "10, '20 -15 80', 24.75"
    })
    void payback(String inputs, String years, String months) {
        SocietalLedger ledger =
                ledger(input("all", "city", inputs, 0), yearly("x", years.split(" ")));

        assertThat(measured(ledger).payback())
                .isInstanceOfSatisfying(
                        PaidBackAfter.class,
                        paid -> assertThat(paid.months().value()).isEqualByComparingTo(months));
    }

    @ParameterizedTest
    @DisplayName("FIN77 what begins after the first year pays back from then on")
    @CsvSource({"100, 0, 100, 24", "150, 0, 100, 30", "100, 60, 100, 15", "50, 60, 100, 10"})
    void paybackOfLater(String inputs, String during, String after, String months) {
        SocietalLedger ledger =
                ledger(
                        input("all", "city", inputs, 0),
                        yearly("now", during, during, during),
                        starting(yearly("later", after, after, after), Outcome.Start.AFTER));

        assertThat(measured(ledger).payback())
                .isInstanceOfSatisfying(
                        PaidBackAfter.class,
                        paid ->
                                assertThat(paid.months().value())
                                        .isCloseTo(
                                                new BigDecimal(months),
                                                within(new BigDecimal("1e-9"))));
    }

    @ParameterizedTest
    @DisplayName("FIN77 what comes to less than is put in is never paid back")
    @CsvSource({"180.01, '100 80'", "10, '20 -15'"})
    void neverPaidBack(String inputs, String years) {
        SocietalLedger ledger =
                ledger(input("all", "city", inputs, 0), yearly("x", years.split(" ")));

        assertThat(measured(ledger).payback()).isEqualTo(new NeverPaidBack());
    }

    @Test
    @DisplayName("FIN78 the change needed for one to one, of all value and of each outcome alone")
    void changeNeeded() {
        Outcome meals =
                Outcome.of(
                        "meals",
                        "residents",
                        SOCIAL_VALUE,
                        PerUnit.of(Estimate.of(10), Estimate.of(8)),
                        Filters.of("0.5", "0", "0"),
                        Estimate.of(0),
                        Estimate.of(1));
        SocietalLedger ledger =
                ledger(
                        input("all", "city", "50", 0),
                        meals,
                        yearly("visits", "50"),
                        yearly("harm", "-10"),
                        yearly("nothing", "0"));

        assertThat(measured(ledger).changeNeeded())
                .isNotNull()
                .satisfies(change -> assertThat(change.value()).isEqualTo(decimal("0.625")));
        assertThat(measured(ledger).switchingValues())
                .extracting(
                        SwitchingValue::outcome,
                        switching -> switching.factor().value(),
                        switching -> switching.impact().value(),
                        switching -> proxy(switching))
                .containsExactly(
                        tuple("meals", decimal("0.25"), decimal("10"), decimal("2")),
                        tuple("visits", decimal("0.4"), decimal("20"), null),
                        tuple("harm", decimal("4"), decimal("-40"), null));
    }

    private static @Nullable BigDecimal proxy(SwitchingValue switching) {
        return switching.proxy() == null ? null : switching.proxy().value();
    }

    @Test
    @DisplayName("FIN78 where no value of an outcome makes it one to one, none is given")
    void noSwitchingValue() {
        SocietalLedger enough =
                ledger(input("all", "city", "50", 0), yearly("large", "60"), yearly("small", "5"));
        SocietalLedger exact =
                ledger(input("all", "city", "50", 0), yearly("large", "50"), yearly("small", "5"));
        SocietalLedger harm = ledger(input("all", "city", "50", 0), yearly("harm", "-5"));

        assertThat(measured(enough).switchingValues())
                .extracting(SwitchingValue::outcome)
                .containsExactly("large");
        assertThat(measured(exact).switchingValues().get(1).factor().value())
                .isEqualTo(decimal("0"));
        assertThat(measured(harm).changeNeeded()).isNull();
        assertThat(measured(ledger(input("all", "city", "50", 0))).changeNeeded()).isNull();
    }
}
