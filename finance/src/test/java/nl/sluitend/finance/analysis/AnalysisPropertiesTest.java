package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Lines;
import nl.sluitend.finance.budget.RandomBudgets;
import nl.sluitend.finance.budget.Rewritten;
import nl.sluitend.finance.budget.YearFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stays true of every figure of every budget.
@Tag("slow")
class AnalysisPropertiesTest {

    private static final int BUDGETS = 1_000;

    @Test
    @DisplayName("FIN30 each figure is what its terms come to, down to what was given")
    void explained() {
        AtomicInteger checked = new AtomicInteger();
        new Draws("Explained figures", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    Map<String, Figure> all = figures(budget, random);
                    all.putAll(EveryFigure.ofDrivers(budget));
                    all.values().forEach(AnalysisPropertiesTest::assertExplained);
                    checked.addAndGet(all.size());
                });
        assertThat(checked).hasValueGreaterThan(BUDGETS * 50);
    }

    private static void assertExplained(Figure figure) {
        assertThat(figure.evaluated()).isEqualTo(figure.value());
        figure.terms().forEach(AnalysisPropertiesTest::assertExplained);
    }

    @Test
    @DisplayName("FIN13 the order of the lines makes no difference to any figure")
    void order() {
        new Draws("Analyses in any order", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    List<BudgetLine> shuffled = new ArrayList<>(budget.lines());
                    Collections.shuffle(shuffled, random);
                    long seed = random.nextLong();
                    Budget other = budget.with(shuffled);
                    assertThat(values(figures(other, new Random(seed))))
                            .isEqualTo(values(figures(budget, new Random(seed))));
                    assertThat(values(EveryFigure.ofDrivers(other)))
                            .isEqualTo(values(EveryFigure.ofDrivers(budget)));
                });
    }

    @Test
    @DisplayName("FIN14 a line in two parts changes no figure")
    void split() {
        new Draws("Analyses of lines in two parts", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    Budget parts = Rewritten.split(budget, random);
                    long seed = random.nextLong();
                    assertClose(
                            figures(parts, new Random(seed)),
                            figures(budget, new Random(seed)),
                            BigDecimal.ONE);
                    assertClose(
                            EveryFigure.ofDrivers(parts),
                            EveryFigure.ofDrivers(budget),
                            BigDecimal.ONE);
                });
    }

    @Test
    @DisplayName(
            "FIN15 all money times a factor is every amount times it, and every share the same")
    void scaling() {
        new Draws("Scaled analyses", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(5000), 2);
                    Discount discount = discount(random);
                    Map<String, Estimate> effects = effects(budget, random);
                    assertClose(
                            EveryFigure.of(
                                    Rewritten.scaled(budget, factor),
                                    discount,
                                    scaled(effects, factor)),
                            EveryFigure.of(budget, discount, effects),
                            factor);
                });
    }

    @Test
    @DisplayName("FIN8 an unknown line changes no figure but is named in each it belongs in")
    void unknown() {
        new Draws("Analyses with an unknown line", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.known(random);
                    Budget more = withUnknownCosts(budget);
                    Discount discount = discount(random);
                    Map<String, Figure> with = EveryFigure.of(more, discount, Map.of());
                    Map<String, Figure> without = EveryFigure.of(budget, discount, Map.of());
                    with.forEach((name, figure) ->
                            assertThat(figure.value())
                                    .isEqualTo(requireNonNull(without.get(name)).value()));
                    assertThat(with.values().stream().filter(f -> isOfAllCosts(f.concept())))
                            .hasSizeGreaterThan(4)
                            .allMatch(figure -> figure.unknown().equals(List.of("who knows")));
                    assertUnknown(more, discount);
                });
    }

    private static boolean isOfAllCosts(Concept concept) {
        return List.of(
                        Concept.COSTS,
                        Concept.BALANCE,
                        Concept.RESULT,
                        Concept.STRUCTURAL_RESULT,
                        Concept.CUMULATIVE_RESULT,
                        Concept.NET_COSTS,
                        Concept.STRUCTURAL_ROOM,
                        Concept.CASH_FLOW,
                        Concept.NET_PRESENT_VALUE,
                        Concept.CUMULATIVE_PRESENT_VALUE)
                .contains(concept);
    }

    private static void assertUnknown(Budget budget, Discount discount) {
        boolean invests =
                budget.lines().stream().anyMatch(line -> line.amount() instanceof Investment);
        assertThat(Appraisal.of(budget, discount).payback())
                .isEqualTo(
                        invests
                                ? new Payback.PaybackUnknown(List.of("who knows"))
                                : new Payback.NothingInvested());
        budget.drivers()
                .forEach(driver ->
                        assertThat(DriverYear.of(budget, driver))
                                .extracting(DriverYear::breakEven)
                                .containsOnly(
                                        new BreakEven.BreakEvenUnknown(List.of("who knows"))));
        assertThat(Pareto.of(budget).unknown()).containsExactly("who knows");
    }

    private static Budget withUnknownCosts(Budget budget) {
        List<BudgetLine> more = new ArrayList<>(budget.lines());
        more.add(Lines.cost("who knows", new Unknown()));
        return budget.with(more);
    }

    @Test
    @DisplayName("FIN54 of what only brings in, the value falls as the rate rises")
    void monotone() {
        AtomicInteger fallen = new AtomicInteger();
        new Draws("Rising rates", BUDGETS)
                .each(random -> {
                    Budget budget = income(RandomBudgets.known(random));
                    Timing timing = timing(random);
                    BigDecimal rate = BigDecimal.valueOf(random.nextInt(400) - 100L, 3);
                    BigDecimal more = rate.add(BigDecimal.valueOf(1 + random.nextInt(300), 3));
                    BigDecimal high = value(budget, new Discount(rate, timing));
                    BigDecimal low = value(budget, new Discount(more, timing));
                    assertThat(low).isLessThanOrEqualTo(high);
                    fallen.addAndGet(high.compareTo(low));
                });
        assertThat(fallen).hasValueGreaterThan(BUDGETS / 10);
    }

    /// The lines that never are below zero, all as income.
    private static Budget income(Budget budget) {
        List<BudgetLine> gains =
                budget.lines().stream()
                        .filter(line -> !(line.amount() instanceof Investment))
                        .map(line -> line.with(Direction.INCOME, line.amount(), line.recurrence()))
                        .filter(line -> isNeverNegative(budget.with(List.of(line))))
                        .toList();
        return budget.with(gains);
    }

    private static boolean isNeverNegative(Budget budget) {
        return Lines.years(budget).stream().noneMatch(year -> year.income().money().isNegative());
    }

    private static BigDecimal value(Budget budget, Discount discount) {
        return Appraisal.of(budget, discount).netPresentValue().value();
    }

    @Test
    @DisplayName(
            "FIN54 FIN221 without a rate and investments, nominal, it is the sum of the balances")
    void withoutRate() {
        Discount none = new Discount(BigDecimal.ZERO, Timing.FIRST_YEAR_IN_FULL, Prices.NOMINAL);
        new Draws("Values without interest", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.known(random);
                    List<BudgetLine> others =
                            budget.lines().stream()
                                    .filter(line -> !(line.amount() instanceof Investment))
                                    .toList();
                    Budget plain = budget.with(others);
                    BigDecimal balances =
                            plain.horizon().years().stream()
                                    .map(year -> YearFigures.of(plain, year))
                                    .map(YearFigures::balance)
                                    .map(Figure::value)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(value(plain, none)).isEqualByComparingTo(balances);
                });
    }

    private static Map<String, Figure> figures(Budget budget, Random random) {
        return EveryFigure.of(budget, discount(random), effects(budget, random));
    }

    private static Discount discount(Random random) {
        return new Discount(BigDecimal.valueOf(random.nextInt(80), 3), timing(random));
    }

    private static Timing timing(Random random) {
        return random.nextBoolean() ? Timing.FIRST_YEAR_IN_FULL : Timing.FIRST_YEAR_DISCOUNTED;
    }

    /// Drawn by identifier, so that the order of the lines makes no difference.
    private static Map<String, Estimate> effects(Budget budget, Random random) {
        Map<String, Estimate> effects = new HashMap<>();
        budget.lines().stream()
                .map(BudgetLine::id)
                .distinct()
                .sorted()
                .forEach(id -> {
                    if (random.nextInt(3) > 0) {
                        effects.put(id, Estimate.of(Draws.money(random)));
                    }
                });
        return effects;
    }

    private static Map<String, Estimate> scaled(Map<String, Estimate> effects, BigDecimal factor) {
        return effects.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                each ->
                                        new Estimate.Point(
                                                requireNonNull(each.getValue().counted())
                                                        .multiply(factor))));
    }

    private static Map<String, BigDecimal> values(Map<String, Figure> figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.forEach((name, figure) -> values.put(name, figure.value()));
        return values;
    }

    private static void assertClose(
            Map<String, Figure> actual, Map<String, Figure> base, BigDecimal factor) {
        assertThat(actual.keySet()).isEqualTo(base.keySet());
        base.forEach((name, figure) -> {
            boolean isMoney = figure.concept().unit() == Concept.Unit.MONEY;
            BigDecimal expected = figure.value().multiply(isMoney ? factor : BigDecimal.ONE);
            BigDecimal most = expected.abs().max(BigDecimal.ONE).movePointLeft(9);
            BigDecimal value = requireNonNull(actual.get(name)).value();
            assertThat(value.subtract(expected).abs()).as(name).isLessThanOrEqualTo(most);
        });
    }
}
