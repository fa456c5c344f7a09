package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.CutList.Cut;
import nl.sluitend.finance.analysis.CutList.Cuts;
import nl.sluitend.finance.analysis.CutList.CutsUnknown;
import nl.sluitend.finance.analysis.CutList.NothingToCut;
import nl.sluitend.finance.analysis.CutList.SurplusSuffices;
import nl.sluitend.finance.analysis.Pareto.ResourceCosts;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.RandomBudgets;
import nl.sluitend.finance.budget.YearFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stays true of the dearest costs and of the cuts.
@Tag("slow")
class CostPropertiesTest {

    private static final int BUDGETS = 3_000;

    @Test
    @DisplayName(
            "FIN60 all costs are somewhere, in falling order, and the shares run up to the whole")
    void pareto() {
        AtomicInteger shared = new AtomicInteger();
        new Draws("Dearest costs", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    Pareto pareto = Pareto.of(budget);
                    List<BigDecimal> costs =
                            pareto.resources().stream().map(each -> each.costs().value()).toList();
                    assertThat(costs).isSortedAccordingTo(Comparator.reverseOrder());
                    assertThat(pareto.costs().money()).isEqualTo(costsOfAllYears(budget));
                    shared.addAndGet(assertShares(pareto));
                });
        assertThat(shared).hasValueGreaterThan(BUDGETS / 10);
    }

    private static Money costsOfAllYears(Budget budget) {
        return Money.sum(
                budget.horizon().years().stream()
                        .map(year -> YearFigures.of(budget, year).costs().money())
                        .toList());
    }

    /// FIN61: what is shown adds up to 100.0 %.
    private static int assertShares(Pareto pareto) {
        if (pareto.costs().value().signum() == 0) {
            assertThat(pareto.shownShares()).isEmpty();
            return 0;
        }
        assertThat(pareto.shownShares().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
        ResourceCosts last = pareto.resources().getLast();
        assertThat(requireNonNull(last.cumulativeShare()).value().setScale(9, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1");
        return 1;
    }

    @Test
    @DisplayName("FIN62 cuts save what is needed and no more, and the least effect per euro first")
    void cuts() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger unknown = new AtomicInteger();
        AtomicInteger none = new AtomicInteger();
        new Draws("Cut lists", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    Year year = budget.horizon().first();
                    Map<String, Estimate> effects = effects(budget, random);
                    Ceiling ceiling = new Ceiling(Draws.money(random), null);
                    switch (CutList.of(budget, ceiling, year, effects)) {
                        case NothingToCut(Figure room) -> {
                            assertThat(room.money().isNegative()).isFalse();
                            none.incrementAndGet();
                        }
                        case SurplusSuffices _ -> fail("without a payer");
                        case CutsUnknown(List<String> amounts, List<String> lines) -> {
                            assertThat(amounts.size() + lines.size()).isPositive();
                            unknown.incrementAndGet();
                        }
                        case Cuts cuts -> {
                            assertCuts(cuts, YearFigures.of(budget, year), effects);
                            made.incrementAndGet();
                        }
                    }
                });
        System.out.printf("Cut lists: %s made, %s unknown, %s not needed%n", made, unknown, none);
        assertThat(made).hasValueGreaterThan(BUDGETS / 50);
        assertThat(unknown).hasValueGreaterThan(BUDGETS / 50);
        assertThat(none).hasValueGreaterThan(BUDGETS / 50);
    }

    private static void assertCuts(Cuts cuts, YearFigures year, Map<String, Estimate> effects) {
        Money saved = Money.sum(cuts.cuts().stream().map(cut -> cut.saved().money()).toList());
        assertThat(saved.plus(cuts.left().money())).isEqualTo(cuts.excess().money());
        assertThat(cuts.left().money().isNegative()).isFalse();
        Map<String, Money> costs =
                year.sum(Concept.COSTS, Direction.COST).terms().stream()
                        .collect(Collectors.toMap(Figure::id, Figure::money));
        assertThat(cuts.cuts()).allMatch(cut -> !cut.saved().money().isMoreThan(cost(costs, cut)));
        assertThat(cuts.cuts().stream().limit(Math.max(0, cuts.cuts().size() - 1)))
                .allMatch(cut -> cut.saved().money().equals(cost(costs, cut)));
        assertThat(cuts.cuts().stream().map(cut -> perEuro(cut, cost(costs, cut), effects)))
                .isSorted();
        if (cuts.left().money().isMoreThan(Money.ZERO)) {
            assertThat(cuts.cuts().stream().map(Cut::line).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            costs.keySet().stream()
                                    .filter(id ->
                                            requireNonNull(costs.get(id)).isMoreThan(Money.ZERO))
                                    .toList());
        }
    }

    private static Money cost(Map<String, Money> costs, Cut cut) {
        return requireNonNull(costs.get(cut.line()));
    }

    private static BigDecimal perEuro(Cut cut, Money cost, Map<String, Estimate> effects) {
        BigDecimal effect =
                requireNonNull(effects.getOrDefault(cut.line(), Estimate.of(0)).counted());
        return Exact.quotient(effect, cost.amount());
    }

    private static Map<String, Estimate> effects(Budget budget, Random random) {
        boolean missing = random.nextInt(4) == 0;
        return budget.lines().stream()
                .filter(_ -> random.nextInt(3) > 0)
                .collect(
                        Collectors.toMap(
                                BudgetLine::id,
                                _ ->
                                        missing && random.nextInt(3) == 0
                                                ? new Estimate.Missing()
                                                : Estimate.of(Draws.money(random))));
    }
}
