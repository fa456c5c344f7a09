package nl.sluitend.finance.budget;

import static nl.sluitend.finance.budget.Lines.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stays true of every budget, whatever kinds of lines it has.
@Tag("slow")
class BudgetPropertiesTest {

    private static final int BUDGETS = 2_000;

    @Test
    @DisplayName("FIN13 the order of the lines makes no difference to any year")
    void order() {
        new Draws("Lines in any order", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    List<BudgetLine> shuffled = new ArrayList<>(budget.lines());
                    Collections.shuffle(shuffled, random);
                    assertThat(sums(budget.with(shuffled))).isEqualTo(sums(budget));
                });
    }

    @Test
    @DisplayName("FIN14 without a grain a line in two parts that add up to it changes nothing")
    void split() {
        new Draws("Lines in two parts", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    assertClose(
                            sums(Rewritten.split(budget, random)), sums(budget), BigDecimal.ONE);
                });
    }

    @Test
    @DisplayName("FIN15 all amounts times a factor is every sum times that factor")
    void scaling() {
        new Draws("Scaled budgets", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    BigDecimal factor = Draws.money(random).amount();
                    assertClose(sums(Rewritten.scaled(budget, factor)), sums(budget), factor);
                });
    }

    @Test
    @DisplayName("FIN8 with one unknown more, all sums stay and it is balanced no longer")
    void unknown() {
        new Draws("Unknown lines", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    BudgetLine line = new RandomBudgets(random, true).line("new");
                    List<BudgetLine> more = new ArrayList<>(budget.lines());
                    more.add(Lines.during(Structural.ALWAYS, Lines.with(new Unknown(), line)));
                    BudgetLedger ledger = BudgetLedger.of(budget.with(more));
                    assertThat(sums(budget.with(more))).isEqualTo(sums(budget));
                    assertThat(ledger.isBalanced()).isFalse();
                    assertThat(ledger.verdicts().getFirst())
                            .isInstanceOfSatisfying(
                                    Undetermined.class,
                                    open -> assertThat(open.lines()).contains("new"));
                });
    }

    @Test
    @DisplayName("FIN8 a line that is unknown in a year has no amount in it")
    void neverANumber() {
        AtomicInteger named = new AtomicInteger();
        new Draws("Lines nobody knows", BUDGETS)
                .each(random ->
                        years(RandomBudgets.any(random))
                                .forEach(year -> {
                                    named.addAndGet(year.unknown().size());
                                    assertThat(year.unknown()).noneMatch(year.lines()::containsKey);
                                }));
        assertThat(named).hasValueGreaterThan(BUDGETS / 10);
    }

    @Test
    @DisplayName("FIN10 balanced is said alone, and of both kinds of budget there are many")
    void balancedIsSaidAlone() {
        AtomicInteger balanced = new AtomicInteger();
        new Draws("Verdicts", BUDGETS)
                .each(random -> {
                    List<Verdict> verdicts = BudgetLedger.of(RandomBudgets.any(random)).verdicts();
                    assertThat(verdicts).isNotEmpty().doesNotHaveDuplicates();
                    if (verdicts.contains(new Balanced())) {
                        assertThat(verdicts).hasSize(1);
                        balanced.incrementAndGet();
                    }
                });
        assertThat(balanced.get()).isBetween(BUDGETS / 100, BUDGETS * 9 / 10);
    }

    @Test
    @DisplayName("FIN32 structural and incidental together are all lines of a side")
    void parts() {
        new Draws("Structural and incidental", BUDGETS)
                .each(random -> {
                    Budget budget = RandomBudgets.any(random);
                    years(budget).forEach(year -> assertWhole(year, budget));
                });
    }

    private static void assertWhole(YearFigures year, Budget budget) {
        BudgetYear shown = BudgetYear.of(year, null);
        assertThat(year.costs().money()).isEqualTo(shown.costs().total());
        assertThat(year.costs().money()).isEqualTo(ofSide(Direction.COST, year, budget));
        assertThat(year.income().money()).isEqualTo(ofSide(Direction.INCOME, year, budget));
        assertThat(year.additions().money()).isEqualTo(ofSide(Direction.ADDITION, year, budget));
        assertThat(year.withdrawals().money())
                .isEqualTo(ofSide(Direction.WITHDRAWAL, year, budget));
        assertThat(shown.result().total().minus(shown.result().structural()))
                .isEqualTo(
                        shown.income()
                                .plus(shown.withdrawals())
                                .minus(shown.costs())
                                .minus(shown.additions())
                                .incidental());
    }

    private static Money ofSide(Direction side, YearFigures year, Budget budget) {
        return Money.sum(
                budget.lines().stream()
                        .filter(line -> line.direction() == side)
                        .map(line -> year.lines().getOrDefault(line.id(), Money.ZERO))
                        .toList());
    }

    private static void assertClose(
            List<BigDecimal> actual, List<BigDecimal> base, BigDecimal factor) {
        assertThat(actual).hasSameSizeAs(base);
        for (int i = 0; i < base.size(); i++) {
            BigDecimal expected = base.get(i).multiply(factor);
            BigDecimal most = expected.abs().max(BigDecimal.ONE).movePointLeft(9);
            assertThat(actual.get(i).subtract(expected).abs()).isLessThanOrEqualTo(most);
        }
    }

    private static List<BigDecimal> sums(Budget budget) {
        return BudgetLedger.of(budget).years().stream()
                .flatMap(year ->
                        Stream.of(
                                year.costs(), year.income(), year.additions(), year.withdrawals()))
                .flatMap(sum -> Stream.of(sum.structural(), sum.incidental()))
                .map(Money::amount)
                .toList();
    }
}
