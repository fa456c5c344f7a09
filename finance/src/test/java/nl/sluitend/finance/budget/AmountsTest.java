package nl.sluitend.finance.budget;

import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.indexed;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.perUnit;
import static nl.sluitend.finance.budget.Lines.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Estimate MISSING = new Estimate.Missing();

    @Test
    @DisplayName("FIN16 a driver has nothing before its first year; its last value stays")
    void driverPerYear() {
        Driver late =
                new Driver("d", "d", "x", Year.of(2028), List.of(Estimate.of(40), Estimate.of(60)));

        assertThat(costs(budget(List.of(late), cost("c", perUnit("d", "2.50")))))
                .containsExactly("0", "100", "150", "150");
    }

    @Test
    @DisplayName("FIN17 a driven amount is units times what each asks for times the price")
    void driven() {
        Driven meals = new Driven("d", new BigDecimal("52"), Estimate.of("4.50"));
        Budget budget = budget(List.of(driver("d", Estimate.of(60))), cost("meals", meals));

        Figure line = onlyLine(budget);
        assertThat(line.value()).isEqualTo("14040");
        assertThat(line.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(line.terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.QUANTITY, Concept.UNIT_PRICE);
        assertThat(line.terms().getFirst().terms().getFirst().id()).isEqualTo("d");
    }

    @Test
    @DisplayName("FIN17 one for each unit is shown as the units themselves")
    void onePerUnit() {
        Budget budget = budget(List.of(driver("d", Estimate.of(60))), cost("c", perUnit("d", "3")));

        assertThat(onlyLine(budget).terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.DRIVER, Concept.UNIT_PRICE);
    }

    @Test
    @DisplayName("FIN17 without its driver, its volume or its price a driven amount is unknown")
    void drivenUnknown() {
        Budget budget =
                budget(
                        List.of(driver("d", Estimate.of(1), MISSING)),
                        cost("no driver", perUnit("e", "2")),
                        cost("volume", perUnit("d", "2")),
                        cost("price", new Driven("d", BigDecimal.ONE, MISSING)));

        assertThat(years(budget).get(0).unknown()).containsExactly("no driver", "price");
        assertThat(years(budget).get(1).unknown()).containsExactly("no driver", "volume", "price");
    }

    @Test
    @DisplayName("FIN18 a year that is not listed has nothing, a listed one may be unknown")
    void listedYears() {
        Budget budget =
                budget(cost("c", new Listed(Year.of(2028), List.of(Estimate.of(10), MISSING))));

        assertThat(costs(budget)).containsExactly("0", "10", "0", "0");
        assertThat(years(budget))
                .extracting(YearFigures::unknown)
                .containsExactly(List.of(), List.of(), List.of("c"), List.of());
        assertThat(costs(budget(cost("early", listed(2026, 5, 6, 7)))))
                .containsExactly("6", "7", "0", "0");
    }

    @Test
    @DisplayName(
            "FIN23 an indexed amount grows by its rate from the price level, and shrinks before")
    void indexation() {
        BudgetLine rent = indexed("0.25", 2028, cost("rent", "1000"));

        assertThat(costs(budget(rent))).containsExactly("800", "1000", "1250", "1562.5");
        assertThat(years(budget(rent)).get(2).structuralCosts().terms().getFirst().terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.AMOUNT, Concept.INDEX_FACTOR);
    }

    @Test
    @DisplayName("FIN27 a saving is cashed from its first year on")
    void saving() {
        Saving saving = new Saving(Estimate.of(500), "municipality", Year.of(2029), "o1");

        assertThat(years(budget(income("s", saving))))
                .extracting(year -> year.income().value())
                .containsExactly(
                        BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(500), new BigDecimal(500));
    }

    @Test
    @DisplayName("FIN29 a line counts from its first to its last year, both included")
    void firstAndLast() {
        assertThat(costs(budget(during(structural(2028, 2029), cost("c", "1")))))
                .containsExactly("0", "1", "1", "0");
        assertThat(costs(budget(during(new Structural(null, Y2027), cost("c", "1")))))
                .containsExactly("1", "0", "0", "0");
        assertThat(costs(budget(during(new Structural(Year.of(2030), null), cost("c", "1")))))
                .containsExactly("0", "0", "0", "1");
        assertThat(costs(budget(during(oneOff(2027, 2029), cost("c", "1")))))
                .containsExactly("1", "1", "1", "0");
        assertThat(costs(budget(during(Incidental.in(Year.of(2028)), cost("c", "1")))))
                .containsExactly("0", "1", "0", "0");
    }

    @Test
    @DisplayName("FIN29 a line with a last year is structural or incidental, as was said")
    void sides() {
        Budget budget =
                budget(
                        during(structural(2027, 2028), cost("recurs", "10")),
                        during(oneOff(2027, 2028), cost("passes", "3")));

        assertThat(BudgetLedger.of(budget).years().get(1).costs())
                .isEqualTo(BudgetLedger.of(budget).years().get(0).costs())
                .isEqualTo(new Split(Money.of(10), Money.of(3)));
    }

    @Test
    @DisplayName("FIN31 the ledger counts with the likely value of a range")
    void ranges() {
        Estimate range = Estimate.between("1", "2", "9");
        Budget budget =
                budget(
                        List.of(driver("d", range)),
                        cost("fixed", new Fixed(range)),
                        cost("variable", new Variable(range, "x", range)),
                        cost("driven", new Driven("d", BigDecimal.TWO, range)));

        assertThat(years(budget).getFirst().lines().values().stream().map(Object::toString))
                .containsExactly("2", "4", "8");
    }

    @Test
    @DisplayName("FIN8 a quantity or price that is missing makes its line unknown")
    void missingParts() {
        Budget budget =
                budget(
                        cost("fixed", new Fixed(MISSING)),
                        cost("quantity", new Variable(MISSING, "x", Estimate.of(1))),
                        cost("price", new Variable(Estimate.of(1), "x", MISSING)),
                        income("s", new Saving(MISSING, "m", Y2027, "o")));

        assertThat(years(budget).getFirst().unknown())
                .containsExactly("fixed", "quantity", "price", "s");
        assertThat(years(budget).getFirst().lines()).isEmpty();
    }

    private static Structural structural(int from, int until) {
        return new Structural(Year.of(from), Year.of(until));
    }

    private static Incidental oneOff(int from, int until) {
        return new Incidental(Year.of(from), Year.of(until));
    }

    private static Figure onlyLine(Budget budget) {
        return years(budget).getFirst().structuralCosts().terms().getFirst();
    }

    private static List<String> costs(Budget budget) {
        List<YearFigures> years = years(budget);
        return IntStream.range(0, years.size())
                .mapToObj(i -> years.get(i).costs().money().toString())
                .toList();
    }
}
