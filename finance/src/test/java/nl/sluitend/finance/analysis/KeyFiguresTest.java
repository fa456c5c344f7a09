package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static nl.sluitend.finance.budget.Lines.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    /// Budget 2017 of the municipality of Velsen, × € 1,000: table of the structural exploitation
    /// room. Of its income only the sum is printed, so what is not structural is the rest.
    private static final Budget VELSEN =
            budget(
                    new Horizon(Year.of(2014), 7),
                    cost(
                            "A",
                            listed(
                                    2014, 148_203, 162_843, 174_160, 165_484, 156_846, 155_205,
                                    154_732)),
                    income(
                            "B",
                            listed(
                                    2014, 145_290, 170_216, 174_727, 164_875, 156_543, 156_558,
                                    156_951)),
                    during(
                            new Incidental(Year.of(2014), Year.of(2020)),
                            income("E", listed(2014, 5728, 1532, 200, 0, 0, -655, -711))),
                    line("C", ADDITION, listed(2014, 546, 211, 705, 431, -808, -831, -618)),
                    line("D", WITHDRAWAL, listed(2014, 834, 752, 707, 769, -443, -564, -335)));

    @Test
    @DisplayName("FIN50 structural exploitation room: the seven percentages of Velsen")
    void velsen() {
        assertThat(KeyFigures.of(VELSEN))
                .extracting(KeyFiguresTest::percentage)
                .containsExactly("-1.74", "4.61", "0.33", "-0.16", "0.04", "1.04", "1.60");
    }

    private static String percentage(KeyFigures year) {
        return requireNonNull(year.structuralRoom())
                .value()
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    @DisplayName(
            "FIN50 it explains itself as ((B − A) + (D − C)) / E, and leaves one-off costs out")
    void structuralRoom() {
        Budget budget =
                budget(
                        cost("A", "60"),
                        income("B", "80"),
                        during(Incidental.in(Year.of(2027)), cost("once", "50")),
                        during(Incidental.in(Year.of(2027)), income("gift", "20")));
        Figure room = requireNonNull(KeyFigures.of(budget).getFirst().structuralRoom());

        assertThat(room.value()).isEqualTo("0.2");
        assertThat(room.year()).isEqualTo(Year.of(2027));
        assertThat(room.terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.STRUCTURAL_RESULT, Concept.INCOME);
        assertThat(room.terms().getFirst().terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.STRUCTURAL_BALANCE, Concept.STRUCTURAL_RESERVES);
    }

    @Test
    @DisplayName("FIN50 a year without income has no such percentage, and unknown lines are named")
    void withoutIncome() {
        Budget budget =
                budget(
                        cost("c", "10"),
                        cost("who knows", new Unknown()),
                        income("i", listed(2028, 40)));
        List<KeyFigures> years = KeyFigures.of(budget);

        assertThat(years.get(0).structuralRoom()).isNull();
        assertThat(requireNonNull(years.get(1).structuralRoom()).value()).isEqualTo("0.75");
        assertThat(requireNonNull(years.get(1).structuralRoom()).unknown())
                .containsExactly("who knows");
    }

    @Test
    @DisplayName("FIN51 the cumulative result is that of a year and of all before it")
    void cumulativeResult() {
        Budget budget =
                budget(
                        cost("c", listed(2027, 100, 20, 30, 40)),
                        income("i", listed(2027, 50, 50, 50, 50)),
                        line("w", WITHDRAWAL, listed(2028, 5)));

        assertThat(values(budget, KeyFigures::cumulativeResult))
                .containsExactly("-50", "-15", "5", "15");
        assertThat(KeyFigures.of(budget).get(2).cumulativeResult().terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.CUMULATIVE_RESULT, Concept.RESULT);
    }

    @Test
    @DisplayName("FIN51 what is unknown in one year is missing in all years after it")
    void cumulativeUnknown() {
        Budget budget =
                budget(
                        cost("c", "100"),
                        during(Incidental.in(Year.of(2028)), cost("later", new Unknown())));

        assertThat(KeyFigures.of(budget))
                .extracting(year -> year.cumulativeResult().unknown())
                .containsExactly(List.of(), List.of("later"), List.of("later"), List.of("later"));
    }

    @Test
    @DisplayName("FIN52 net costs are costs less what others than the payer bring in")
    void netCosts() {
        Budget budget =
                budget(
                        paidBy("municipality", cost("c", "1000")),
                        paidBy("municipality", income("m", "600")),
                        paidBy("fund", income("f", "300")),
                        income("tickets", "50"));

        assertThat(values(under(ceiling("municipality"), budget), KeyFigures::netCosts))
                .containsOnly("650");
        assertThat(values(under(ceiling("fund"), budget), KeyFigures::netCosts))
                .containsOnly("350");
        assertThat(values(budget, KeyFigures::netCosts)).containsOnly("50");
    }

    @Test
    @DisplayName("FIN53 the room under the ceiling is given per year, and only with a ceiling")
    void ceiling() {
        Budget budget = budget(cost("c", listed(2027, 1, 2, 3, 4)));
        Budget bounded = under(new Ceiling(Money.of(3), null), budget);

        assertThat(KeyFigures.of(budget)).extracting(KeyFigures::ceiling).containsOnlyNulls();
        assertThat(values(bounded, year -> requireNonNull(year.ceiling()).room()))
                .containsExactly("2", "1", "0", "-1");
    }

    private static Ceiling ceiling(String payer) {
        return new Ceiling(Money.of(500), payer);
    }

    private static List<String> values(Budget budget, Function<KeyFigures, Figure> figure) {
        return KeyFigures.of(budget).stream()
                .map(figure)
                .map(Figure::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
