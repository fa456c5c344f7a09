package nl.sluitend.finance.budget;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What stays true of every budget.
class BudgetPropertiesTest {

    private static final int BUDGETS = 5_000;

    @Test
    @DisplayName("FIN13 the order of the lines makes no difference to any year")
    void order() {
        new Draws("Lines in any order", BUDGETS)
                .each(random -> {
                    Budget budget = budget(random);
                    List<BudgetLine> shuffled = new ArrayList<>(budget.lines());
                    Collections.shuffle(shuffled, random);
                    assertThat(sums(with(budget, shuffled))).isEqualTo(sums(budget));
                });
    }

    @Test
    @DisplayName("FIN14 a line in two parts that add up to it changes nothing")
    void split() {
        new Draws("Lines in two parts", BUDGETS)
                .each(random -> {
                    Budget budget = budget(random);
                    List<BudgetLine> parts =
                            budget.lines().stream().flatMap(l -> split(l, random)).toList();
                    assertThat(BudgetLedger.of(with(budget, parts)).years())
                            .isEqualTo(BudgetLedger.of(budget).years());
                });
    }

    @Test
    @DisplayName("FIN15 all amounts times a factor is every sum times that factor")
    void scaling() {
        new Draws("Scaled budgets", BUDGETS)
                .each(random -> {
                    Budget budget = budget(random);
                    BigDecimal factor = Draws.money(random).amount();
                    List<BudgetLine> scaled =
                            budget.lines().stream()
                                    .map(line -> with(line, scaled(line.amount(), factor)))
                                    .toList();
                    assertThat(sums(with(budget, scaled))).isEqualTo(scaled(sums(budget), factor));
                });
    }

    @Test
    @DisplayName("FIN8 with one unknown more, all sums stay and it is balanced no longer")
    void unknown() {
        new Draws("Unknown lines", BUDGETS)
                .each(random -> {
                    Budget budget = budget(random);
                    List<BudgetLine> more = new ArrayList<>(budget.lines());
                    more.add(line("new", random, new Unknown()));
                    BudgetLedger ledger = BudgetLedger.of(with(budget, more));
                    assertThat(sums(with(budget, more))).isEqualTo(sums(budget));
                    assertThat(ledger.isBalanced()).isFalse();
                    assertThat(ledger.verdicts().getFirst()).isInstanceOf(Undetermined.class);
                });
    }

    @Test
    @DisplayName("FIN10 balanced is said alone, and of both kinds of budget there are many")
    void balancedIsSaidAlone() {
        int[] balanced = new int[1];
        new Draws("Verdicts", BUDGETS)
                .each(random -> {
                    List<Verdict> verdicts = BudgetLedger.of(budget(random)).verdicts();
                    assertThat(verdicts).isNotEmpty().doesNotHaveDuplicates();
                    if (verdicts.contains(new Balanced())) {
                        assertThat(verdicts).hasSize(1);
                        balanced[0]++;
                    }
                });
        assertThat(balanced[0]).isBetween(BUDGETS / 20, BUDGETS * 19 / 20);
    }

    private static Budget budget(Random random) {
        List<BudgetLine> lines =
                IntStream.range(0, random.nextInt(10))
                        .mapToObj(i -> line("line-" + i, random, amount(random)))
                        .toList();
        Ceiling ceiling = random.nextInt(4) == 0 ? new Ceiling(Draws.money(random), null) : null;
        return new Budget(Horizon.municipal(Year.of(2027)), List.of(), lines, ceiling);
    }

    private static BudgetLine line(String id, Random random, Amount amount) {
        return BudgetLine.of(
                id,
                id,
                random.nextInt(3) == 0 ? Direction.COST : Direction.INCOME,
                amount,
                random.nextBoolean()
                        ? Structural.ALWAYS
                        : Incidental.in(Year.of(2026 + random.nextInt(6))));
    }

    private static Amount amount(Random random) {
        List<Amount> amounts =
                List.of(
                        Fixed.of(Draws.money(random)),
                        Variable.of(Draws.money(random).amount(), "x", Draws.money(random)),
                        random.nextInt(4) == 0 ? new Unknown() : Fixed.of(Money.ZERO));
        return amounts.get(random.nextInt(amounts.size()));
    }

    private static Stream<BudgetLine> split(BudgetLine line, Random random) {
        Estimate part = Estimate.of(Draws.money(random));
        return switch (line.amount()) {
            case Fixed(var perYear) -> parts(line, new Fixed(part), new Fixed(less(perYear, part)));
            case Variable(var quantity, var unit, var price) ->
                    parts(
                            line,
                            new Variable(part, unit, price),
                            new Variable(less(quantity, part), unit, price));
            default -> Stream.of(line);
        };
    }

    private static Estimate less(Estimate whole, Estimate part) {
        return new Estimate.Point(value(whole).subtract(value(part)));
    }

    private static Estimate times(Estimate estimate, BigDecimal factor) {
        return new Estimate.Point(value(estimate).multiply(factor));
    }

    private static BigDecimal value(Estimate estimate) {
        return requireNonNull(estimate.counted());
    }

    private static Stream<BudgetLine> parts(BudgetLine line, Amount one, Amount other) {
        return Stream.of(with(line, one), with(line, other));
    }

    private static Amount scaled(Amount amount, BigDecimal factor) {
        return switch (amount) {
            case Fixed(var perYear) -> new Fixed(times(perYear, factor));
            case Variable(var quantity, var unit, var price) ->
                    new Variable(times(quantity, factor), unit, price);
            default -> amount;
        };
    }

    private static List<Split> scaled(List<Split> sums, BigDecimal factor) {
        return sums.stream()
                .map(sum ->
                        new Split(sum.structural().times(factor), sum.incidental().times(factor)))
                .toList();
    }

    private static List<Split> sums(Budget budget) {
        return BudgetLedger.of(budget).years().stream()
                .flatMap(year -> Stream.of(year.costs(), year.income()))
                .toList();
    }

    private static Budget with(Budget budget, List<BudgetLine> lines) {
        return new Budget(budget.horizon(), budget.drivers(), lines, budget.ceiling());
    }

    private static BudgetLine with(BudgetLine line, Amount amount) {
        return BudgetLine.of(line.id(), line.label(), line.direction(), amount, line.recurrence());
    }
}
