package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.shape.Check;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each bound of the money of one line, at it and one past it.
class AmountCheckTest {

    private static final Year Y2027 = Year.of(2027);
    private static final Estimate OPEN = new Missing();

    @Test
    @DisplayName("FIN92 what is unknown keeps every bound")
    void unknown() {
        assertThat(check(new Unknown())).isEmpty();
        assertThat(check(new Fixed(OPEN))).isEmpty();
        assertThat(check(staff(OPEN, OPEN, OPEN, "0", 0))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("FIN92 an amount has few digits and decimals, and no minus where a block says it")
    @CsvSource({"0, 0", "999999.99, 0", "1000000, 1", "0.01, 0", "0.001, 1", "-0.01, 1"})
    void amount(String decimal, int findings) {
        Estimate estimate = Estimate.of(decimal);

        assertThat(check(new Fixed(estimate))).hasSize(findings);
        assertThat(check(new Variable(estimate, "x", estimate))).hasSize(2 * findings);
        assertThat(check(new Saving(estimate, "city", Y2027, "o"))).hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName("FIN92 low, likely and high rise, and may be equal")
    @CsvSource({"1, 2, 3, true", "2, 2, 2, true", "2, 1, 3, false", "1, 3, 2, false"})
    void range(String low, String likely, String high, boolean sound) {
        assertThat(check(new Fixed(Estimate.between(low, likely, high))))
                .hasSize(sound ? 0 : 1)
                .allMatch(new Objection<>("/perYear", Flaw.RANGE_OUT_OF_ORDER)::equals);
    }

    @ParameterizedTest
    @DisplayName("FIN92 something of each hour is productive, and at most all of it")
    @CsvSource({"0, 1", "0.01, 0", "1, 0", "1.01, 1", "-0.5, 1", "0.125, 1"})
    void productivity(String share, int findings) {
        assertThat(check(staff(Estimate.of(1), Estimate.of(share), OPEN, "0", 0)))
                .hasSize(findings)
                .allMatch(new Objection<>("/price/productivity", Flaw.SHARE_OUT_OF_RANGE)::equals);
    }

    @ParameterizedTest
    @DisplayName("FIN92 overhead and margin put on top from nothing to ten times as much")
    @CsvSource({"0, 0", "10, 0", "10.01, 1", "-0.01, 1", "0.125, 1"})
    void surcharges(String share, int findings) {
        assertThat(check(staff(OPEN, OPEN, Estimate.of(share), "0", 0))).hasSize(findings);
        assertThat(check(staff(OPEN, OPEN, OPEN, share, 0))).hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName("FIN92 an hour has so many supplements, and no more")
    @CsvSource({"3, 0", "4, 1"})
    void supplements(int count, int findings) {
        assertThat(check(staff(OPEN, OPEN, OPEN, "0", count)))
                .hasSize(findings)
                .allMatch(new Objection<>("/price/supplements", Flaw.TOO_MANY_SUPPLEMENTS)::equals);
    }

    @Test
    @DisplayName("FIN92 hours, wage and each supplement are amounts")
    void partsOfAPrice() {
        HourlyPrice price =
                new HourlyPrice(
                        Estimate.of(-1),
                        OPEN,
                        OPEN,
                        Collections.nCopies(1, new Supplement("travel", Money.of(-1))),
                        BigDecimal.ZERO);

        assertThat(check(new Staff(Estimate.of(-1), price)))
                .extracting(Objection::path)
                .containsExactly("/hours", "/price/wage", "/price/supplements/0/perHour");
    }

    @ParameterizedTest
    @DisplayName("FIN92 an investment serves from one year to as many as the bounds say")
    @CsvSource({"0, 1", "1, 0", "10, 0", "11, 1"})
    void usefulLife(int years, int findings) {
        assertThat(check(investment(OPEN, years, "0", "0")))
                .hasSize(findings)
                .allMatch(new Objection<>("/usefulLife", Flaw.USEFUL_LIFE_OUT_OF_RANGE)::equals);
    }

    @Test
    @DisplayName("FIN92 price and residual value are amounts, interest is a rate")
    void investment() {
        assertThat(check(investment(Estimate.of(-1), 1, "-1", "-1")))
                .extracting(Objection::path)
                .containsExactly("/price", "/residualValue", "/interest");
    }

    @ParameterizedTest
    @DisplayName("FIN92 a rate loses less than everything and gains less than doubling")
    @CsvSource({"-1, 1", "-0.99, 0", "0, 0", "0.99, 0", "1, 1", "0.125, 1"})
    void rate(String rate, int findings) {
        Indexation indexation = new Indexation(new BigDecimal(rate), Y2027);

        assertThat(check(indexation))
                .hasSize(findings)
                .allMatch(new Objection<>("/rate", Flaw.SHARE_OUT_OF_RANGE)::equals);
    }

    @Test
    @DisplayName("FIN92 the charges of an investment follow no index")
    void indexedInvestment() {
        assertThat(investment(OPEN, 1, "0", "0").mayBeIndexed()).isFalse();
        assertThat(new Fixed(OPEN).mayBeIndexed()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("FIN92 years lie within the bounds, wherever they stand")
    @CsvSource({"1999, 1", "2000, 0", "2100, 0", "2101, 1"})
    void years(int year, int findings) {
        Year there = Year.of(year);

        assertThat(check(new Structural(there, null))).hasSize(findings);
        assertThat(check(Incidental.in(there))).hasSize(findings);
        assertThat(check(new Listed(there, List.of(OPEN)))).hasSize(findings);
        assertThat(check(new Saving(OPEN, "city", there, "o"))).hasSize(findings);
        assertThat(check(new Indexation(BigDecimal.ZERO, there))).hasSize(findings);
        assertThat(check(new Driver("d", "d", "x", there, List.of(OPEN)))).hasSize(findings);
    }

    @Test
    @DisplayName("FIN92 a last year is the first year or later")
    void yearsInOrder() {
        Objection<Flaw> late = new Objection<>("/until", Flaw.YEARS_OUT_OF_ORDER);

        assertThat(check(new Structural(Y2027, Y2027))).isEmpty();
        assertThat(check(new Structural(null, Y2027))).isEmpty();
        assertThat(check(new Incidental(Y2027, Year.of(2026)))).containsExactly(late);
        assertThat(check(new Structural(Y2027, Year.of(2026)))).containsExactly(late);
    }

    @ParameterizedTest
    @DisplayName("FIN92 lists per year are as long as the bounds say, and no longer")
    @CsvSource({"5, 0", "6, 1"})
    void lists(int length, int findings) {
        var values = Collections.nCopies(length, OPEN);

        assertThat(check(new Listed(Y2027, values)))
                .hasSize(findings)
                .allMatch(new Objection<>("/values", Flaw.TOO_MANY_YEARS)::equals);
        assertThat(check(new Driver("d", "d", "x", Y2027, values)))
                .hasSize(findings)
                .allMatch(new Objection<>("/perYear", Flaw.TOO_MANY_YEARS)::equals);
    }

    @Test
    @DisplayName("FIN92 a list per year names one year at least")
    void noYears() {
        assertThat(check(new Listed(Y2027, List.of())))
                .containsExactly(new Objection<>("/values", Flaw.NO_YEARS));
        assertThat(check(new Driver("d", "d", "x", Y2027, List.of())))
                .containsExactly(new Objection<>("/perYear", Flaw.NO_YEARS));
    }

    private static List<Objection<Flaw>> check(Object part) {
        return new Check<>(TightLimits.LIMITS, Flaw::of, Rules.none()).objections((Record) part);
    }

    private static Staff staff(
            Estimate wage,
            Estimate productivity,
            Estimate overhead,
            String margin,
            int supplements) {
        Supplement travel = new Supplement("travel", Money.ZERO);
        HourlyPrice price =
                new HourlyPrice(
                        wage,
                        productivity,
                        overhead,
                        Collections.nCopies(supplements, travel),
                        new BigDecimal(margin));
        return new Staff(OPEN, price);
    }

    private static Amount investment(
            Estimate price, int usefulLife, String residualValue, String interest) {
        return new Investment(
                price,
                usefulLife,
                Money.of(residualValue),
                Depreciation.LINEAR,
                new BigDecimal(interest));
    }
}
