package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.Outcome.Benefit.SAVING;
import static nl.sluitend.finance.societal.Outcome.Benefit.SOCIAL_VALUE;
import static nl.sluitend.finance.societal.SmallMaps.OPEN;
import static nl.sluitend.finance.societal.SmallMaps.UNDISCOUNTED;
import static nl.sluitend.finance.societal.SmallMaps.Y2027;
import static nl.sluitend.finance.societal.SmallMaps.decimal;
import static nl.sluitend.finance.societal.SmallMaps.decimals;
import static nl.sluitend.finance.societal.SmallMaps.input;
import static nl.sluitend.finance.societal.SmallMaps.ledger;
import static nl.sluitend.finance.societal.SmallMaps.map;
import static nl.sluitend.finance.societal.SmallMaps.net;
import static nl.sluitend.finance.societal.SmallMaps.one;
import static nl.sluitend.finance.societal.SmallMaps.printed;
import static nl.sluitend.finance.societal.SmallMaps.starting;
import static nl.sluitend.finance.societal.SmallMaps.valued;
import static nl.sluitend.finance.societal.SmallMaps.valuesOf;
import static nl.sluitend.finance.societal.SmallMaps.year;
import static nl.sluitend.finance.societal.SmallMaps.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.OutcomeValue.Unvalued;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import nl.sluitend.finance.uncertainty.Tornado;
import nl.sluitend.finance.uncertainty.Tornado.Bar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocietalLedgerTest {

    @Test
    @DisplayName("FIN70 an impact is what is left after each filter in turn, not after their sum")
    void impact() {
        // Food for Life, App. 6: 136 × 0.8 × 0.8 × 0.8, printed as £ 69.63.
        Outcome outcome =
                Outcome.of(
                        "meals",
                        "pupils",
                        SOCIAL_VALUE,
                        PerUnit.of(Estimate.of(1), Estimate.of(136)),
                        Filters.of("0.2", "0.2", "0.2"),
                        Estimate.of(0),
                        Estimate.of(1));

        assertThat(valued(outcome).impact().value()).isEqualTo(decimal("69.632"));
    }

    @ParameterizedTest
    @DisplayName("FIN71 drop-off counts from the second year, the last year for its part")
    @CsvSource({
        "2.3, 0.2, '61600 49280 11827.2'",
        "3, 0.5, '61600 30800 15400'",
        "1, 0.5, '61600'",
        "0.5, 0.5, '30800'",
        "1.25, 1, '61600 0'",
        "0, 0.5, ''"
    })
    void years(String duration, String dropOff, String years) {
        Outcome outcome = net("motivation", "61600", dropOff, duration);

        assertThat(valuesOf(valued(outcome).years())).isEqualTo(decimals(years));
        assertThat(valued(outcome).impact().value()).isEqualTo(decimal("61600"));
    }

    @Test
    @DisplayName("FIN71 a duration with a range has the years that it may last")
    void rangedDuration() {
        Estimate duration = Estimate.between("1", "1.5", "2.1");
        Outcome outcome = net("motivation", "100", "0.5", "1").withDuration(duration);

        assertThat(valuesOf(valued(outcome).years())).isEqualTo(decimals("100 25 0"));
        assertThat(Tornado.of(valued(outcome).presentValue()).bars())
                .extracting(Bar::atLow, Bar::atHigh)
                .containsExactly(tuple(100.0, 152.5));
    }

    @Test
    @DisplayName("FIN72 what starts after the activity has its first value in the next year")
    void startsAfter() {
        Outcome after = starting(net("later", "100", "0.1", "2"), Start.AFTER);
        SocietalLedger ledger = ledger(input("all", "city", "50", 0), after);

        assertThat(valued(after).years())
                .extracting(Figure::year)
                .containsExactly(year(1), year(2));
        assertThat(valuesOf(ledger.years().stream().map(SocietalYear::value).toList()))
                .isEqualTo(decimals("0 100 90"));
        assertThat(starting(after, Start.DURING).firstYear()).isZero();
    }

    @ParameterizedTest
    @DisplayName(
            "FIN73 the timing says whether the first year's value is discounted; an input never")
    @CsvSource({
        "FIRST_YEAR_IN_FULL, '100 50', '100 40', 140",
        "FIRST_YEAR_DISCOUNTED, '80 40', '100 40', 140"
    })
    void timing(Timing timing, String presentValues, String presentInvestment, String investment) {
        ImpactMap map =
                new ImpactMap(
                        List.of(input("a", "city", "100", 0), input("b", "city", "50", 1)),
                        List.of(yearly("x", "100", "62.5")));
        SocietalLedger ledger =
                SocietalLedger.of(map, new Discount(new BigDecimal("0.25"), timing), Y2027);

        assertThat(valuesOf(ledger.years().stream().map(SocietalYear::presentValue).toList()))
                .isEqualTo(decimals(presentValues));
        assertThat(valuesOf(ledger.years().stream().map(SocietalYear::presentInvestment).toList()))
                .isEqualTo(decimals(presentInvestment));
        assertThat(ledger.investment().value()).isEqualByComparingTo(investment);
        assertThat(ledger.years()).extracting(SocietalYear::year).containsExactly(year(0), year(1));
        assertThat(ledger.years().getFirst())
                .extracting(year -> year.investment().concept(), year -> year.value().concept())
                .containsExactly(Concept.INPUTS, Concept.SOCIETAL_VALUE);
        assertThat(ledger.years().getFirst())
                .extracting(
                        year -> year.presentInvestment().concept(),
                        year -> year.presentValue().concept())
                .containsExactly(Concept.INPUTS, Concept.SOCIETAL_PRESENT_VALUE);
    }

    @Test
    @DisplayName("FIN76 what is unknown is named wherever it belongs, and there is no ratio")
    void unknown() {
        Outcome open =
                yearly("open", "1").with(new PerUnit(OPEN, Estimate.of(3), null, null, null));
        SocietalLedger ledger = ledger(input("all", "city", "40", 0), yearly("known", "60"), open);

        assertThat(ledger.socialReturn()).isEqualTo(new Unmeasured(List.of(), List.of("open")));
        assertThat(ledger.outcomes().get(1)).isEqualTo(new Unvalued(open));
        assertThat(ledger.years().getFirst().value().without()).containsExactly("open");
        assertThat(ledger.presentValue().without()).containsExactly("open");
        assertThat(ledger.presentValue().value()).isEqualTo(decimal("60"));
        assertThat(ledger.netPresentValue().without()).containsExactly("open");
        assertThat(ledger.investment().without()).isEmpty();
    }

    @Test
    @DisplayName(
            "FIN76 an unknown input leaves the ratio undetermined, even when all others are zero")
    void unknownInput() {
        ImpactMap map =
                new ImpactMap(
                        List.of(Input.of("time", "time", "city", OPEN), input("b", "x", "0", 0)),
                        List.of(yearly("x", "60")));
        SocietalLedger ledger = SocietalLedger.of(map, UNDISCOUNTED, Y2027);

        assertThat(ledger.socialReturn()).isEqualTo(new Unmeasured(List.of("time"), List.of()));
        assertThat(ledger.investment().without()).containsExactly("time");
    }

    @Test
    @DisplayName("FIN76 each thing an outcome follows from makes it unknown when it is needed")
    void unknownParts() {
        Outcome whole =
                Outcome.of("o", "p", SAVING, PerUnit.of(one(), one()), Filters.NONE, one(), one());

        assertThat(valued(whole).impact().value()).isEqualTo(decimal("1"));
        assertUnvalued(whole.with(PerUnit.of(OPEN, one())));
        assertUnvalued(whole.with(PerUnit.of(one(), OPEN)));
        assertUnvalued(whole.with(new Net(OPEN)));
        assertUnvalued(whole.with(new Yearly(List.of(one(), OPEN))));
        assertUnvalued(whole.with(new Filters(OPEN, one(), one())));
        assertUnvalued(whole.with(new Filters(one(), OPEN, one())));
        assertUnvalued(whole.with(new Filters(one(), one(), OPEN)));
        assertUnvalued(whole.withDuration(OPEN));
        assertUnvalued(whole.withDuration(Estimate.of("1.01")).withDropOff(OPEN));
        assertUnvalued(whole.with(new Net(OPEN)).withDuration(Estimate.of(0)));
        assertThat(valued(whole.withDropOff(OPEN)).presentValue().value()).isEqualTo(decimal("1"));
        assertThat(valued(whole.with(new Net(one())).with(Filters.UNKNOWN)).years()).hasSize(1);
    }

    @Test
    @DisplayName("FIN76 an unknown year is unknown in that year alone, an unknown duration in all")
    void unknownYears() {
        Outcome second = yearly("second", "1").with(new Yearly(List.of(one(), OPEN)));
        Outcome lasting = net("lasting", "5", "0", "1").withDuration(OPEN);
        SocietalLedger ledger = ledger(input("all", "city", "40", 0), second, lasting);

        assertThat(ledger.years().get(0).value().without()).containsExactly("lasting");
        assertThat(ledger.years().get(1).presentValue().without())
                .containsExactly("second", "lasting");
    }

    @Test
    @DisplayName("FIN80 printed years are taken as they are, whatever duration and drop-off say")
    void printedYears() {
        Outcome printed = net("positive", "1", "0.5", "1");
        Outcome years =
                printed.with(new Yearly(Stream.of("9", "8", "7").map(Estimate::of).toList()));

        assertThat(valuesOf(valued(years).years())).isEqualTo(decimals("9 8 7"));
        assertThat(valued(years).impact().value()).isEqualTo(decimal("9"));
        assertThat(valued(printed.with(new Yearly(List.of()))).impact().value())
                .isEqualTo(decimal("0"));
    }

    @Test
    @DisplayName("FIN96 a figure says which outcome, whose source and what price level it rests on")
    void names() {
        Outcome outcome =
                new Outcome(
                        "visits",
                        "Fewer visits",
                        "insurer",
                        SAVING,
                        new PerUnit(one(), one(), "GP visit", "Kostenhandleiding", Year.of(2022)),
                        Filters.NONE,
                        one(),
                        one(),
                        null,
                        "meals",
                        "visits avoided");
        Figure impact = valued(outcome).impact();

        assertThat(impact).returns("visits", Figure::id).returns("Fewer visits", Figure::name);
        assertThat(impact.terms().get(0).name()).isEqualTo("visits avoided");
        assertThat(impact.terms().get(1))
                .returns("GP visit", Figure::name)
                .returns("Kostenhandleiding", Figure::source)
                .returns(Year.of(2022), Figure::year);
        assertThat(ledger(input("a", "city", "1", 1), outcome).years().get(1).investment().terms())
                .extracting(Figure::id, Figure::name, Figure::year)
                .containsExactly(tuple("a", "label of a", year(1)));
    }

    private static void assertUnvalued(Outcome outcome) {
        assertThat(OutcomeValue.of(outcome, UNDISCOUNTED, Y2027)).isEqualTo(new Unvalued(outcome));
    }
}
