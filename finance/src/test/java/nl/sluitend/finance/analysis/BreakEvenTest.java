package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.indexed;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.perUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.Hopeless;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakEvenTest {

    private static final Driver GUESTS = driver("guests", Estimate.of(5000));

    @Test
    @DisplayName("FIN57 120,000 fixed, € 65 in and € 38.50 out per unit: balanced from 4,529 units")
    void published() {
        BalancedFrom from = from(breakEven(year(cost("rent", "120000"), "65", "38.50")));

        assertThat(from.units()).isEqualTo("4529");
        assertThat(from.at().value().setScale(2, RoundingMode.HALF_UP)).isEqualTo("4528.30");
        assertThat(from.at().evaluated()).isEqualTo(from.at().value());
        assertThat(from.at().terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.SHORTFALL_AT_NONE, Concept.CONTRIBUTION_MARGIN);
    }

    @ParameterizedTest
    @DisplayName("FIN57 from a whole unit on, as the grain has what all units come to")
    @CsvSource({
        "100, 10, 10, 10",
        "101, 10, 11, 11",
        "100.01, 10, 11, 10",
        "1, 10, 1, 1",
        "100, 0.4, 250, 249",
        "100, 1000, 1, 1",
    })
    void from(String fixed, String margin, String units, String inWholeEuros) {
        List<BudgetLine> year = year(cost("rent", fixed), margin, "0");

        assertThat(from(breakEven(year)).units()).isEqualTo(units);
        assertThat(from(breakEven(year, Grain.WHOLE)).units()).isEqualTo(inWholeEuros);
    }

    @ParameterizedTest
    @DisplayName("FIN57 up to a whole unit when each costs more than it brings in")
    @CsvSource({
        "100, 10, 10, 10, 10",
        "99, 10, 9, 9.9, 9",
        "99.5, 10, 9, 9.95, 10",
        "5, 10, 0, 0.5, 0",
        "0, 10, 0, 0, 0",
        "100, 0.4, 250, 250, 251",
        "100, 0.5, 200, 200, 200"
    })
    void upTo(String surplus, String loss, String units, String at, String inWholeEuros) {
        List<BudgetLine> year = year(income("grant", surplus), "0", loss);
        BreakEven breakEven = breakEven(year);
        assertThat(breakEven(year, Grain.WHOLE))
                .isInstanceOfSatisfying(
                        BalancedUpTo.class,
                        upTo -> assertThat(upTo.units()).isEqualTo(inWholeEuros));

        assertThat(breakEven)
                .isInstanceOfSatisfying(
                        BalancedUpTo.class,
                        upTo -> {
                            assertThat(upTo.units()).isEqualTo(units);
                            assertThat(upTo.at().value()).isEqualByComparingTo(at);
                            assertThat(upTo.at().terms())
                                    .extracting(Figure::concept)
                                    .containsExactly(Concept.RESULT_AT_NONE, Concept.LOSS_PER_UNIT);
                        });
    }

    @ParameterizedTest
    @DisplayName("FIN203 of several lines the very unit, as the grain has each of them")
    @CsvSource({"100, 0, 165", "97, 0, 162", "10, 0.55, 202"})
    void eachLineRounded(String rent, String costs, String units) {
        List<BudgetLine> year =
                List.of(
                        cost("rent", rent),
                        cost("out", perUnit("guests", costs)),
                        income("in", perUnit("guests", "0.3")),
                        income("more", perUnit("guests", "0.3")));

        assertThat(from(breakEven(year, Grain.WHOLE)).units()).isEqualTo(units);
    }

    @ParameterizedTest
    @DisplayName("FIN203 and up to the very unit")
    @CsvSource({"100, 168", "97, 161"})
    void eachLossRounded(String grant, String units) {
        List<BudgetLine> year =
                List.of(
                        income("grant", grant),
                        cost("out", perUnit("guests", "0.3")),
                        cost("more", perUnit("guests", "0.3")));

        assertThat(breakEven(year, Grain.WHOLE))
                .isInstanceOfSatisfying(
                        BalancedUpTo.class, upTo -> assertThat(upTo.units()).isEqualTo(units));
    }

    @Test
    @DisplayName("FIN203 where rounding takes more than a hundred units, on the safe side")
    void longUntilEven() {
        List<BudgetLine> year = year(cost("rent", "1"), "1.0001", "1");

        assertThat(from(breakEven(year, Grain.WHOLE)).units()).isEqualTo("19900");
    }

    @Test
    @DisplayName("FIN57 always when a year is not short without any unit, and no unit costs")
    void always() {
        assertThat(breakEven(year(income("grant", "5"), "3", "3")))
                .isInstanceOfSatisfying(
                        AlwaysBalanced.class,
                        always -> assertThat(always.resultAtNone().value()).isEqualTo("5"));
        assertThat(breakEven(year(cost("rent", "0.49"), "3", "0"), Grain.WHOLE))
                .isInstanceOf(AlwaysBalanced.class);
        assertThat(breakEven(List.of(income("grant", "5")))).isInstanceOf(AlwaysBalanced.class);
    }

    @Test
    @DisplayName("FIN57 never, and why: nothing follows, nothing is left, each costs more")
    void never() {
        assertThat(hopeless(List.of(cost("rent", "100")))).isEqualTo(Hopeless.NOTHING_FOLLOWS);
        assertThat(hopeless(year(cost("rent", "100"), "3", "3")))
                .isEqualTo(Hopeless.NOTHING_IS_LEFT);
        assertThat(hopeless(year(cost("rent", "1"), "3", "4"))).isEqualTo(Hopeless.EACH_COSTS_MORE);
        assertThat(
                        hopeless(
                                List.of(
                                        cost("rent", "100"),
                                        during(
                                                Incidental.in(Year.of(2028)),
                                                income("in", perUnit("guests", "9"))))))
                .isEqualTo(Hopeless.NOTHING_FOLLOWS);
    }

    @Test
    @DisplayName("FIN57 with unknown lines in the year it cannot be said, and they are named")
    void unknown() {
        List<BudgetLine> lines =
                List.of(
                        cost("rent", new Unknown()),
                        income("in", new Driven("guests", BigDecimal.ONE, new Estimate.Missing())),
                        during(Incidental.in(Year.of(2028)), cost("later", new Unknown())));

        assertThat(breakEven(lines))
                .isInstanceOfSatisfying(
                        BreakEvenUnknown.class,
                        open -> assertThat(open.lines()).containsExactlyInAnyOrder("rent", "in"));
    }

    @Test
    @DisplayName("FIN57 how many there will be need not be known to say from how many it balances")
    void unknownVolume() {
        Driver guests = driver("guests", new Estimate.Missing());
        Budget budget =
                budget(List.of(guests), cost("rent", "100"), income("in", perUnit("guests", "10")));
        DriverYear year = DriverYear.of(budget, guests).getFirst();

        assertThat(from(year.breakEven()).units()).isEqualTo("10");
        assertThat(year.contributionMargin().value()).isEqualTo("10");
        assertThat(year.costPerUnit()).isNull();
    }

    @Test
    @DisplayName("FIN57 reserves count, other drivers stay as they are, each year has its own")
    void perYear() {
        Driver helpers = driver("helpers", Estimate.of(2), Estimate.of(5));
        Budget budget =
                budget(
                        List.of(GUESTS, helpers),
                        cost("help", perUnit("helpers", "100")),
                        line("to reserve", ADDITION, listed(2027, 50)),
                        line("from reserve", WITHDRAWAL, listed(2027, 100)),
                        line("drawn", WITHDRAWAL, perUnit("guests", "4")),
                        line("put by", ADDITION, perUnit("guests", "1")),
                        indexed("0.5", 2027, income("in", perUnit("guests", "2"))));

        List<DriverYear> years = DriverYear.of(budget, GUESTS);
        assertThat(years)
                .extracting(year -> year.contributionMargin().money().toString())
                .containsExactly("5", "6", "7.5", "9.75");
        assertThat(years)
                .extracting(year -> from(year.breakEven()).units().intValue())
                .containsExactly(30, 84, 67, 52);
    }

    @Test
    @DisplayName("FIN58 the contribution margin is what a unit brings in less what it costs")
    void margin() {
        Budget budget =
                budget(
                        List.of(GUESTS),
                        income("in", perUnit("guests", "65")),
                        cost("meal", new Driven("guests", BigDecimal.TWO, Estimate.of("15"))),
                        cost("linen", perUnit("guests", "8.50")),
                        cost("rent", "120000"),
                        cost("taxi", new Driven("guests", BigDecimal.TWO, new Estimate.Missing())));
        Figure margin = DriverYear.of(budget, GUESTS).getFirst().contributionMargin();

        assertThat(margin.value()).isEqualTo("26.5");
        assertThat(margin.concept()).isEqualTo(Concept.CONTRIBUTION_MARGIN);
        assertThat(margin.year()).isEqualTo(Y2027);
        assertThat(margin.terms())
                .extracting(each -> each.value().toString())
                .containsExactly("65", "38.5");
        assertThat(margin.unknown()).containsExactly("taxi");
    }

    @Test
    @DisplayName("FIN59 FIN170 cost per unit is what recurs by the units budgeted, one-off apart")
    void costPerUnit() {
        Driver guests = driver("guests", Estimate.of(40), Estimate.of(0), Estimate.of(50));
        Budget budget =
                budget(
                        List.of(guests),
                        cost("rent", "1000"),
                        cost("meal", perUnit("guests", "5")),
                        income("grant", "500"),
                        during(Incidental.in(Y2027), cost("start", "800")),
                        cost("taxi", new Unknown()));
        List<DriverYear> years = DriverYear.of(budget, guests);
        Figure cost = requireNonNull(years.get(0).costPerUnit());

        assertThat(cost.value()).isEqualTo("30");
        assertThat(cost.unknown()).containsExactly("taxi");
        assertThat(cost.terms().get(1).id()).isEqualTo("guests");
        assertThat(requireNonNull(years.get(0).oneOffPerUnit()).value()).isEqualTo("20");
        assertThat(requireNonNull(years.get(2).oneOffPerUnit()).value()).isEqualTo("0");
        assertThat(years.get(1).oneOffPerUnit()).isNull();
        assertThat(years.get(1).costPerUnit()).isNull();
        assertThat(requireNonNull(years.get(2).costPerUnit()).value()).isEqualTo("25");
    }

    private static List<BudgetLine> year(BudgetLine fixed, String price, String costs) {
        return List.of(
                fixed,
                income("in", perUnit("guests", price)),
                cost("out", perUnit("guests", costs)));
    }

    private static BreakEven breakEven(List<BudgetLine> lines) {
        return breakEven(lines, null);
    }

    private static BreakEven breakEven(List<BudgetLine> lines, @Nullable Grain grain) {
        Budget budget = budget(List.of(GUESTS), lines.toArray(BudgetLine[]::new)).in(grain);
        return DriverYear.of(budget, GUESTS).getFirst().breakEven();
    }

    private static BalancedFrom from(BreakEven breakEven) {
        assertThat(breakEven).isInstanceOf(BalancedFrom.class);
        return (BalancedFrom) breakEven;
    }

    private static Hopeless hopeless(List<BudgetLine> lines) {
        BreakEven breakEven = breakEven(lines);
        assertThat(breakEven).isInstanceOf(NeverBalanced.class);
        return ((NeverBalanced) breakEven).because();
    }
}
