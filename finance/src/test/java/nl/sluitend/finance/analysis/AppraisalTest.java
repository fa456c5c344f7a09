package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.Discount.Timing.FIRST_YEAR_DISCOUNTED;
import static nl.sluitend.finance.Discount.Timing.FIRST_YEAR_IN_FULL;
import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.indexed;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.listed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.stream.LongStream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;
import nl.sluitend.finance.analysis.Payback.NotPaidBack;
import nl.sluitend.finance.analysis.Payback.NothingInvested;
import nl.sluitend.finance.analysis.Payback.NothingToPayBack;
import nl.sluitend.finance.analysis.Payback.PaidBack;
import nl.sluitend.finance.analysis.Payback.PaybackUnknown;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final Discount MUNICIPAL = Discount.of("0.0225", FIRST_YEAR_IN_FULL);
    private static final Discount NONE = Discount.of("0", FIRST_YEAR_IN_FULL);
    private static final Horizon FIVE_YEARS = new Horizon(Year.of(2027), 5);

    @Test
    @DisplayName("FIN54 a hundred thousand now for four times thirty thousand is worth 13,542.21")
    void netPresentValue() {
        Appraisal appraisal =
                Appraisal.of(flows(-100_000, 30_000, 30_000, 30_000, 30_000), MUNICIPAL);

        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("13542.21");
        assertThat(appraisal.years())
                .extracting(year -> inCents(year.cumulative()))
                .containsExactly("-100000.00", "-70660.15", "-41965.91", "-13903.09", "13542.21");
        assertThat(paidBack(appraisal.payback())).isEqualTo("2031 4 3.51");
    }

    @Test
    @DisplayName("FIN54 with the first year discounted, all of it is worth a year's rate less")
    void firstYearDiscounted() {
        Budget budget = flows(-100_000, 30_000, 30_000, 30_000, 30_000);
        Appraisal appraisal = Appraisal.of(budget, Discount.of("0.0225", FIRST_YEAR_DISCOUNTED));

        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("13244.21");
        assertThat(inCents(appraisal.years().getFirst().present())).isEqualTo("-97799.51");
        assertThat(appraisal.years()).extracting(AppraisedYear::year).isEqualTo(FIVE_YEARS.years());
    }

    @Test
    @DisplayName("FIN237 in a grain the cash flow is the balance that is shown")
    void inGrain() {
        Budget whole =
                budget(cost("a", "9.3"), cost("b", "9.3"), income("i", "100.4"), income("j", "0.4"))
                        .in(Grain.WHOLE);

        assertThat(Appraisal.of(whole, NONE).years())
                .extracting(year -> year.cashFlow().money())
                .containsOnly(Money.of(82));
        assertThat(Appraisal.of(whole.in(null), NONE).years())
                .extracting(year -> year.cashFlow().money())
                .containsOnly(Money.of("82.2"));
    }

    @Test
    @DisplayName("FIN54 movements of reserves are neither paid nor received")
    void reserves() {
        Budget budget =
                budget(
                        income("i", "10"),
                        line("a", ADDITION, listed(2027, 4)),
                        line("w", WITHDRAWAL, listed(2028, 3)));

        assertThat(Appraisal.of(budget, NONE).netPresentValue().value()).isEqualTo("40");
    }

    @Test
    @DisplayName("FIN55 an investment counts when it is bought, less what is left at its end")
    void investment() {
        BudgetLine kitchen = cost("kitchen", investment(3));

        assertThat(flowsOf(kitchen)).containsExactly("-100", "0", "40", "0", "0");
        assertThat(flowsOf(during(new Structural(Year.of(2028), null), kitchen)))
                .containsExactly("0", "-100", "0", "40", "0");
        assertThat(flowsOf(during(Incidental.in(Year.of(2030)), kitchen)))
                .containsExactly("0", "0", "0", "-100", "0");
        assertThat(flowsOf(during(new Structural(Year.of(2026), null), kitchen)))
                .containsExactly("0", "40", "0", "0", "0");
        assertThat(flowsOf(line("subsidy", ADDITION, investment(3)))).containsOnly("0");
        assertThat(flowsOf(income("lease", investment(2)))).startsWith("100", "-40");
    }

    @Test
    @DisplayName("FIN55 what serves after the horizon counts at its book value, and pays nothing")
    void bookValue() {
        Budget bus = budget(cost("bus", bus(Depreciation.LINEAR)), income("saving", "8000"));
        Appraisal appraisal = Appraisal.of(bus, MUNICIPAL);

        assertThat(requireNonNull(appraisal.bookValue()).value()).isEqualTo("36000");
        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("4634.56");
        assertThat(appraisal.payback())
                .isInstanceOfSatisfying(
                        NotPaidBack.class,
                        not -> assertThat(inCents(not.cumulative())).isEqualTo("-29040.83"));
        assertThat(Appraisal.of(budget(cost("k", investment(4))), NONE).bookValue()).isNull();
        assertThat(Appraisal.of(budget(during(from(2026), cost("k", investment(9)))), NONE))
                .extracting(Appraisal::bookValue)
                .isNull();
        assertThat(bookValueOf(income("k", investment(8)))).isEqualTo("-70.00");
    }

    @Test
    @DisplayName("FIN55 by annuity the book value is the price with interest, less the charges")
    void bookValueByAnnuity() {
        BudgetLine line = cost("bus", bus(Depreciation.ANNUITY));
        BigDecimal charge = new BigDecimal("6679.591671");
        BigDecimal owed = new BigDecimal("60000");
        for (int year = 0; year < 4; year++) {
            owed = owed.multiply(new BigDecimal("1.02")).subtract(charge);
        }

        assertThat(bookValueOf(line)).isEqualTo(owed.setScale(2, RoundingMode.HALF_UP).toString());
    }

    @Test
    @DisplayName("FIN220 what does not rise with prices loses worth by the one rise of prices")
    void onePriceRise() {
        Appraisal appraisal =
                Appraisal.of(
                        budget(
                                indexed("0.03", 2027, cost("c", "100000")),
                                income("subsidy", "100000")),
                        NONE);

        assertThat(appraisal.priceRise()).isEqualTo("0.03");
        assertThat(appraisal.years())
                .extracting(year -> inCents(year.cashFlow()))
                .containsExactly("0.00", "-2912.62", "-5740.41", "-8485.83");
        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("-17138.86");
    }

    @Test
    @DisplayName("FIN220 prices rise by the lowest rise of a line; by none where no line rises")
    void lowestRise() {
        BudgetLine wages = indexed("0.04", 2027, cost("w", "1"));
        BudgetLine rent = indexed("0.02", 2027, cost("r", "1"));
        BudgetLine falling = indexed("-0.01", 2027, cost("f", "1"));

        assertThat(Appraisal.of(budget(wages, falling, rent), NONE).priceRise()).isEqualTo("0.02");
        assertThat(Appraisal.of(budget(falling, cost("c", "1")), NONE).priceRise()).isNull();
    }

    @Test
    @DisplayName("FIN260 a budget says how prices rise: then that goes off, and nothing of 0")
    void givenRise() {
        Budget lines = budget(indexed("0.03", 2027, cost("c", "100000")), income("s", "100000"));

        Appraisal low = Appraisal.of(rising(lines, "0.02"), NONE);
        assertThat(low.priceRise()).isEqualTo("0.02");
        assertThat(inCents(low.years().get(1).cashFlow())).isEqualTo("-2941.18");
        Appraisal none = Appraisal.of(rising(lines, "0"), NONE);
        assertThat(inCents(none.years().get(1).cashFlow())).isEqualTo("-3000.00");
    }

    private static Budget rising(Budget of, String rate) {
        return new Budget(
                of.horizon(),
                of.drivers(),
                of.lines(),
                of.ceiling(),
                of.openingReserve(),
                of.grain(),
                new BigDecimal(rate));
    }

    @Test
    @DisplayName("FIN228 what was paid for before these years and still serves is named")
    void boughtBefore() {
        assertThat(before(2026, 2)).containsExactly("kitchen");
        assertThat(before(2026, 1)).isEmpty();
        assertThat(before(2027, 3)).isEmpty();
    }

    private static List<String> before(int year, int usefulLife) {
        BudgetLine kitchen = during(from(year), cost("kitchen", investment(usefulLife)));
        return Appraisal.of(budget(kitchen), NONE).boughtBefore();
    }

    @Test
    @DisplayName("FIN221 at a nominal rate nothing is taken off, and the worth is the same")
    void nominal() {
        Budget budget =
                budget(
                        new Horizon(Year.of(2027), 10),
                        during(Incidental.in(Year.of(2027)), cost("out", "100000")),
                        indexed("0.03", 2027, during(from(2028), income("in", "11800"))));
        Discount nominal =
                new Discount(new BigDecimal("0.053175"), FIRST_YEAR_IN_FULL, Prices.NOMINAL);
        Appraisal appraisal = Appraisal.of(budget, nominal);

        assertThat(appraisal.priceRise()).isNull();
        assertThat(inCents(appraisal.years().get(1).cashFlow())).isEqualTo("12154.00");
        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("-4824.67");
    }

    @Test
    @DisplayName("FIN54 at a real rate all years are in the prices of the first")
    void pricesOfTheFirstYear() {
        Budget budget =
                budget(
                        new Horizon(Year.of(2027), 10),
                        during(Incidental.in(Year.of(2027)), cost("out", "100000")),
                        indexed("0.03", 2027, during(from(2028), income("in", "11800"))));
        Appraisal appraisal = Appraisal.of(budget, MUNICIPAL);

        assertThat(inCents(appraisal.netPresentValue())).isEqualTo("-4824.67");
        assertThat(appraisal.payback()).isEqualTo(new NothingInvested());
        assertThat(
                        inCents(
                                Appraisal.of(
                                                budget(indexed("0.1", 2026, income("in", "100"))),
                                                NONE)
                                        .netPresentValue()))
                .isEqualTo("440.00");
    }

    private static Structural from(int year) {
        return new Structural(Year.of(year), null);
    }

    private static Investment bus(Depreciation method) {
        return new Investment(Estimate.of(60_000), 10, Money.ZERO, method, new BigDecimal("0.02"));
    }

    private static String bookValueOf(BudgetLine line) {
        return inCents(requireNonNull(Appraisal.of(budget(line), NONE).bookValue()));
    }

    @Test
    @DisplayName("FIN55 bought before the horizon its price is no longer a choice, known or not")
    void soldBefore() {
        Investment unknown =
                new Investment(
                        new Estimate.Missing(),
                        3,
                        Money.of(40),
                        Depreciation.ANNUITY,
                        new BigDecimal("0.02"));
        BudgetLine before = during(new Structural(Year.of(2026), null), cost("k", unknown));

        assertThat(Appraisal.of(budget(before), NONE).netPresentValue().unknown()).isEmpty();
        assertThat(Appraisal.of(budget(cost("k", unknown)), NONE).netPresentValue().unknown())
                .containsExactly("k");
    }

    @Test
    @DisplayName(
            "FIN56 paid back is the year from which the cumulative value stays at zero or more")
    void payback() {
        assertThat(paidBack(paybackOf(-10, 10, -1, 1))).isEqualTo("2030 3 3.00");
        assertThat(paidBack(paybackOf(-10, 10, 0, 0))).isEqualTo("2028 1 1.00");
        assertThat(paidBack(paybackOf(5, -10, 5, 0))).isEqualTo("2029 2 2.00");
        assertThat(paidBack(paybackOf(-10, 4, 8, 0))).isEqualTo("2029 2 1.75");
        assertThat(paybackOf(0, 10, -10, 0)).isEqualTo(new NothingToPayBack());
        assertThat(paybackOf()).isEqualTo(new NothingToPayBack());
    }

    private static String paidBack(Payback payback) {
        PaidBack found = (PaidBack) payback;
        assertThat(found.years().evaluated()).isEqualTo(found.years().value());
        return found.year() + " " + found.after() + " " + inCents(found.years());
    }

    @Test
    @DisplayName("FIN56 what is below zero at the end has not been paid back")
    void notPaidBack() {
        assertThat(paybackOfInvestment(34, 25))
                .isInstanceOfSatisfying(
                        NotPaidBack.class,
                        not -> assertThat(not.cumulative().value()).isEqualTo("-1"));
        assertThat(paybackOfInvestment(60, 30, -31)).isInstanceOf(NotPaidBack.class);
        assertThat(paybackOfInvestment(60, 0)).isInstanceOf(PaidBack.class);
    }

    @Test
    @DisplayName("FIN322 without an investment a shortage is nothing that is not paid back")
    void nothingInvested() {
        assertThat(paybackOf(-10, 4, 5)).isEqualTo(new NothingInvested());
        assertThat(paybackOf(-10)).isEqualTo(new NothingInvested());
        assertThat(
                        Appraisal.of(budget(cost("c", "10"), income("g", new Unknown())), NONE)
                                .payback())
                .isEqualTo(new NothingInvested());
    }

    /// An investment of 100 that serves for two years and leaves 40, and what comes in after it.
    private static Payback paybackOfInvestment(long... flows) {
        long[] back = LongStream.concat(LongStream.of(0), LongStream.of(flows)).toArray();
        Horizon years = new Horizon(Year.of(2027), back.length);
        return Appraisal.of(
                        budget(
                                years,
                                cost("kitchen", investment(2)),
                                income("in", listed(2027, back))),
                        NONE)
                .payback();
    }

    @Test
    @DisplayName("FIN56 with an unknown line nobody can say when it is paid back")
    void unknown() {
        Appraisal appraisal =
                Appraisal.of(
                        budget(cost("c", investment(9)), income("gift", new Unknown())), MUNICIPAL);

        assertThat(appraisal.payback()).isEqualTo(new PaybackUnknown(List.of("gift")));
        assertThat(appraisal.netPresentValue().unknown()).containsExactly("gift");
        assertThat(appraisal.years().get(1).cumulative().unknown()).containsExactly("gift");
    }

    private static Payback paybackOf(long... flows) {
        return Appraisal.of(flows(flows), NONE).payback();
    }

    private static Investment investment(int usefulLife) {
        return new Investment(
                Estimate.of(100),
                usefulLife,
                Money.of(40),
                Depreciation.LINEAR,
                new BigDecimal("0.02"));
    }

    private static List<String> flowsOf(BudgetLine line) {
        return Appraisal.of(budget(FIVE_YEARS, line), NONE).years().stream()
                .map(year -> year.cashFlow().money().toString())
                .toList();
    }

    private static Budget flows(long... flows) {
        return budget(
                new Horizon(Year.of(2027), flows.length),
                income("in", listed(2027, LongStream.of(flows).map(f -> Math.max(f, 0)).toArray())),
                cost(
                        "out",
                        listed(2027, LongStream.of(flows).map(f -> Math.max(-f, 0)).toArray())));
    }

    private static String inCents(Figure figure) {
        return figure.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
