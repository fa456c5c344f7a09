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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each bound of the money of one line, at it and one past it.
class AmountCheckTest {

    private static final Year Y2027 = Year.of(2027);
    private static final Estimate OPEN = new Missing();
    private static final AmountCheck CHECK =
            new AmountCheck(new Bounds(6, 2, false, 2000, 2100, 5, 10, 3, 2));

    @Test
    @DisplayName("FIN92 what is unknown keeps every bound")
    void unknown() {
        assertThat(CHECK.amount(new Unknown())).isEmpty();
        assertThat(CHECK.amount(new Fixed(OPEN))).isEmpty();
        assertThat(CHECK.amount(staff(OPEN, OPEN, OPEN, "0", 0))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("FIN92 an amount has few digits and decimals, and no minus where a block says it")
    @CsvSource({"0, 0", "999999.99, 0", "1000000, 1", "0.01, 0", "0.001, 1", "-0.01, 1"})
    void amount(String decimal, int findings) {
        Estimate estimate = Estimate.of(decimal);

        assertThat(CHECK.amount(new Fixed(estimate))).hasSize(findings);
        assertThat(CHECK.amount(new Variable(estimate, "x", estimate))).hasSize(2 * findings);
        assertThat(CHECK.amount(new Saving(estimate, "city", Y2027, "o"))).hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName("FIN92 low, likely and high rise, and may be equal")
    @CsvSource({"1, 2, 3, true", "2, 2, 2, true", "2, 1, 3, false", "1, 3, 2, false"})
    void range(String low, String likely, String high, boolean sound) {
        assertThat(CHECK.amount(new Fixed(Estimate.between(low, likely, high))))
                .hasSize(sound ? 0 : 1)
                .allMatch(new Finding("/perYear", Flaw.RANGE_OUT_OF_ORDER)::equals);
    }

    @ParameterizedTest
    @DisplayName("FIN92 something of each hour is productive, and at most all of it")
    @CsvSource({"0, 1", "0.01, 0", "1, 0", "1.01, 1", "-0.5, 1", "0.125, 1"})
    void productivity(String share, int findings) {
        assertThat(CHECK.amount(staff(Estimate.of(1), Estimate.of(share), OPEN, "0", 0)))
                .hasSize(findings)
                .allMatch(new Finding("/price/productivity", Flaw.SHARE_OUT_OF_RANGE)::equals);
    }

    @ParameterizedTest
    @DisplayName("FIN92 overhead and margin put on top from nothing to ten times as much")
    @CsvSource({"0, 0", "10, 0", "10.01, 1", "-0.01, 1", "0.125, 1"})
    void surcharges(String share, int findings) {
        assertThat(CHECK.amount(staff(OPEN, OPEN, Estimate.of(share), "0", 0))).hasSize(findings);
        assertThat(CHECK.amount(staff(OPEN, OPEN, OPEN, share, 0))).hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName("FIN92 an hour has so many supplements, and no more")
    @CsvSource({"3, 0", "4, 1"})
    void supplements(int count, int findings) {
        assertThat(CHECK.amount(staff(OPEN, OPEN, OPEN, "0", count)))
                .hasSize(findings)
                .allMatch(new Finding("/price/supplements", Flaw.TOO_MANY_SUPPLEMENTS)::equals);
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

        assertThat(CHECK.amount(new Staff(Estimate.of(-1), price)))
                .extracting(Finding::path)
                .containsExactly("/hours", "/price/wage", "/price/supplements/0/perHour");
    }

    @ParameterizedTest
    @DisplayName("FIN92 an investment serves from one year to as many as the bounds say")
    @CsvSource({"0, 1", "1, 0", "10, 0", "11, 1"})
    void usefulLife(int years, int findings) {
        assertThat(CHECK.amount(investment(OPEN, years, "0", "0")))
                .hasSize(findings)
                .allMatch(new Finding("/usefulLife", Flaw.USEFUL_LIFE_OUT_OF_RANGE)::equals);
    }

    @Test
    @DisplayName("FIN92 price and residual value are amounts, interest is a rate")
    void investment() {
        assertThat(CHECK.amount(investment(Estimate.of(-1), 1, "-1", "-1")))
                .extracting(Finding::path)
                .containsExactly("/price", "/residualValue", "/interest");
    }

    @ParameterizedTest
    @DisplayName("FIN92 a rate loses less than everything and gains less than doubling")
    @CsvSource({"-1, 1", "-0.99, 0", "0, 0", "0.99, 0", "1, 1", "0.125, 1"})
    void rate(String rate, int findings) {
        Indexation indexation = new Indexation(new BigDecimal(rate), Y2027);

        assertThat(CHECK.indexation(indexation, new Fixed(OPEN)))
                .hasSize(findings)
                .allMatch(new Finding("/rate", Flaw.SHARE_OUT_OF_RANGE)::equals);
    }

    @Test
    @DisplayName("FIN92 the charges of an investment follow no index")
    void indexedInvestment() {
        assertThat(CHECK.indexation(null, investment(OPEN, 1, "0", "0"))).isEmpty();
        assertThat(
                        CHECK.indexation(
                                new Indexation(BigDecimal.ZERO, Y2027),
                                investment(OPEN, 1, "0", "0")))
                .containsExactly(new Finding("", Flaw.INVESTMENT_INDEXED));
    }

    @ParameterizedTest
    @DisplayName("FIN92 years lie within the bounds, wherever they stand")
    @CsvSource({"1999, 1", "2000, 0", "2100, 0", "2101, 1"})
    void years(int year, int findings) {
        Year there = Year.of(year);

        assertThat(CHECK.recurrence(new Structural(there, null))).hasSize(findings);
        assertThat(CHECK.recurrence(Incidental.in(there))).hasSize(findings);
        assertThat(CHECK.amount(new Listed(there, List.of()))).hasSize(findings);
        assertThat(CHECK.amount(new Saving(OPEN, "city", there, "o"))).hasSize(findings);
        assertThat(CHECK.indexation(new Indexation(BigDecimal.ZERO, there), new Fixed(OPEN)))
                .hasSize(findings);
        assertThat(CHECK.driver(new Driver("d", "d", "x", there, List.of(OPEN)))).hasSize(findings);
    }

    @Test
    @DisplayName("FIN92 a last year is the first year or later")
    void yearsInOrder() {
        Finding late = new Finding("/until", Flaw.YEARS_OUT_OF_ORDER);

        assertThat(CHECK.recurrence(new Structural(Y2027, Y2027))).isEmpty();
        assertThat(CHECK.recurrence(new Structural(null, Y2027))).isEmpty();
        assertThat(CHECK.recurrence(new Incidental(Y2027, Year.of(2026)))).containsExactly(late);
        assertThat(CHECK.recurrence(new Structural(Y2027, Year.of(2026)))).containsExactly(late);
    }

    @ParameterizedTest
    @DisplayName("FIN92 lists per year are as long as the bounds say, and no longer")
    @CsvSource({"5, 0", "6, 1"})
    void lists(int length, int findings) {
        var values = Collections.nCopies(length, OPEN);

        assertThat(CHECK.amount(new Listed(Y2027, values)))
                .hasSize(findings)
                .allMatch(new Finding("/values", Flaw.TOO_MANY_YEARS)::equals);
        assertThat(CHECK.driver(new Driver("d", "d", "x", Y2027, values)))
                .hasSize(findings)
                .allMatch(new Finding("/perYear", Flaw.TOO_MANY_YEARS)::equals);
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
