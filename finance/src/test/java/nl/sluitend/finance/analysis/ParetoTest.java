package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.serving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Pareto.ResourceCosts;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParetoTest {

    private static final Budget KITCHEN =
            budget(
                    serving("cooking", cost("stove", listed(2027, 10, 10))),
                    cost("rent", listed(2027, 50)),
                    serving("cooking", cost("cook", listed(2027, 20, 30, 0, 0))),
                    serving("driving", cost("van", listed(2028, 20))),
                    serving("driving", income("tickets", "1000")));

    @Test
    @DisplayName("FIN60 costs by what they serve, or by line, dearest first, over all years")
    void dearestFirst() {
        Pareto pareto = Pareto.of(KITCHEN);

        assertThat(pareto.costs().value()).isEqualTo("140");
        assertThat(pareto.resources())
                .extracting(
                        ResourceCosts::serves,
                        ResourceCosts::lines,
                        each -> each.costs().money().toString(),
                        each -> shown(each.share()),
                        each -> each.costs().name())
                .containsExactly(
                        tuple("cooking", List.of("cook", "stove"), "70", "0.5000", "cooking"),
                        tuple(null, List.of("rent"), "50", "0.3571", "rent"),
                        tuple("driving", List.of("van"), "20", "0.1429", "driving"));
        assertThat(pareto.resources().get(1).costs().id()).isEqualTo("rent");
    }

    @Test
    @DisplayName("FIN60 shares run up to the whole")
    void cumulative() {
        List<ResourceCosts> resources = Pareto.of(KITCHEN, Year.of(2028)).resources();

        assertThat(resources)
                .extracting(each -> requireNonNull(each.share()).value())
                .hasSize(3)
                .startsWith(new BigDecimal(40).divide(new BigDecimal(60), MathContext.DECIMAL128));
        assertThat(requireNonNull(resources.getLast().cumulativeShare()).value())
                .isEqualByComparingTo("1");
        assertThat(resources.get(1).share())
                .extracting(Figure::value)
                .isEqualTo(new BigDecimal(20).divide(new BigDecimal(60), MathContext.DECIMAL128));
    }

    @Test
    @DisplayName("FIN60 equal costs stand by name, and of nothing there are no shares")
    void ties() {
        Pareto pareto = Pareto.of(budget(cost("b", "0"), cost("a", "0"), income("i", "9")));

        assertThat(pareto.resources())
                .extracting(each -> each.costs().name())
                .containsExactly("a", "b");
        assertThat(pareto.resources()).extracting(ResourceCosts::share).containsOnlyNulls();
        assertThat(pareto.resources())
                .extracting(ResourceCosts::cumulativeShare)
                .containsOnlyNulls();
        assertThat(pareto.shownShares()).isEmpty();
    }

    @Test
    @DisplayName("FIN60 a line named like a resource is not that resource")
    void namesakes() {
        Budget budget = budget(cost("cooking", "1"), serving("cooking", cost("cook", "1")));

        assertThat(Pareto.of(budget).resources())
                .extracting(ResourceCosts::serves)
                .containsExactlyInAnyOrder(null, "cooking");
    }

    @Test
    @DisplayName("FIN60 unknown costs are in no amount, and named, each once")
    void unknown() {
        Budget budget =
                budget(
                        cost("rent", "5"),
                        serving("cooking", cost("cook", new Unknown())),
                        during(Incidental.in(Year.of(2028)), cost("van", new Unknown())),
                        income("gift", new Unknown()));

        assertThat(Pareto.of(budget).unknown()).containsExactly("cook", "van");
        assertThat(Pareto.of(budget, Year.of(2027)).unknown()).containsExactly("cook");
        assertThat(Pareto.of(budget).resources()).hasSize(1);
    }

    @Test
    @DisplayName("FIN61 shares are shown in tenths of per cents that add up to a hundred")
    void shown() {
        Pareto pareto = Pareto.of(budget(cost("a", "1"), cost("b", "1"), cost("c", "1")));

        assertThat(pareto.shownShares().stream().map(BigDecimal::toPlainString))
                .containsExactly("0.334", "0.333", "0.333");
        assertThat(pareto.shownCumulativeShares().stream().map(BigDecimal::toPlainString))
                .containsExactly("0.334", "0.667", "1.000");
    }

    @Test
    @DisplayName("FIN61 any decimals are apportioned, below zero too")
    void apportioned() {
        assertThat(
                        Apportionment.rounded(
                                List.of(
                                        new BigDecimal("-0.126"),
                                        new BigDecimal("1.004"),
                                        new BigDecimal("0.127")),
                                2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("-0.12", "1", "0.13");
    }

    private static String shown(@Nullable Figure share) {
        return requireNonNull(share).value().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
