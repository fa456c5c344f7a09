package nl.sluitend.finance.budget;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What stays true of every budget with a grain.
class GrainTest {

    private static final int BUDGETS = 1_000;

    @ParameterizedTest
    @CsvSource({"0.49, 0", "0.50, 1", "1.4999, 1", "-0.50, -1", "-0.49, 0", "2.5, 3", "7, 7"})
    @DisplayName("FIN141 a line is rounded to the grain, half up, away from zero")
    void halfUp(String exact, String shown) {
        Figure line = line(exact, Grain.WHOLE);

        assertThat(line.money()).isEqualTo(Money.of(shown));
        assertThat(line.evaluated()).isEqualByComparingTo(shown);
    }

    @Test
    @DisplayName(
            "FIN141 the step of rounding is a figure of its own, and only where it does something")
    void step() {
        assertThat(line("14880.32", Grain.WHOLE).operation()).isEqualTo(Operation.WHOLE);
        assertThat(line("14880.32", Grain.WHOLE).terms().getFirst().value()).isEqualTo("14880.32");
        assertThat(line("14880.32", Grain.CENTS).operation()).isEqualTo(Operation.GIVEN);
        assertThat(line("14880.324", Grain.CENTS).operation()).isEqualTo(Operation.CENTS);
        assertThat(line("14880", Grain.WHOLE).operation()).isEqualTo(Operation.GIVEN);
        assertThat(line("14880.324", null).value()).isEqualTo("14880.324");
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Grain.class)
    @DisplayName("FIN142 with a grain all sums are sums of lines as they are shown")
    void addsUp(Grain grain) {
        AtomicInteger rounded = new AtomicInteger();
        new Draws("Budgets in " + grain, BUDGETS)
                .each(random -> {
                    Budget exact = RandomBudgets.any(random);
                    Budget budget = exact.in(grain);
                    BudgetLedger ledger = BudgetLedger.of(budget);
                    for (BudgetYear year : ledger.years()) {
                        assertSums(budget, year, grain);
                        rounded.addAndGet(differing(year, exact, grain));
                        assertSaid(ledger, year, budget.ceiling());
                    }
                });
        assertThat(rounded).hasValueGreaterThan(BUDGETS / 2);
    }

    private static void assertSums(Budget budget, BudgetYear year, Grain grain) {
        assertThat(year.lines().values()).allMatch(line -> grain.holds(line.amount()));
        assertThat(year.costs().total()).isEqualTo(lines(budget, year, Direction.COST));
        assertThat(year.income().total()).isEqualTo(lines(budget, year, Direction.INCOME));
        assertThat(year.balance()).isEqualTo(year.income().total().minus(year.costs().total()));
        assertThat(year.result().total())
                .isEqualTo(
                        year.balance()
                                .plus(lines(budget, year, Direction.WITHDRAWAL))
                                .minus(lines(budget, year, Direction.ADDITION)));
    }

    private static Money lines(Budget budget, BudgetYear year, Direction side) {
        return Money.sum(
                budget.lines().stream()
                        .filter(line -> line.direction() == side)
                        .map(line -> year.lines().getOrDefault(line.id(), Money.ZERO))
                        .toList());
    }

    /// How many lines of a year are rounded, each of them once, from its exact amount.
    private static int differing(BudgetYear year, Budget exact, Grain grain) {
        Set<String> differing = new HashSet<>();
        YearFigures figures = YearFigures.of(exact, year.year());
        year.lines()
                .forEach((id, amount) -> {
                    BigDecimal before = requireNonNull(figures.line(id)).value();
                    assertThat(amount.amount())
                            .isEqualByComparingTo(
                                    before.setScale(grain.decimals(), RoundingMode.HALF_UP));
                    if (amount.amount().compareTo(before) != 0) {
                        differing.add(id);
                    }
                });
        return differing.size();
    }

    /// That what is said of a year is what its figures say.
    private static void assertSaid(
            BudgetLedger ledger, BudgetYear year, @Nullable Ceiling ceiling) {
        Money result = year.result().total();
        assertThat(year.standing() == Standing.SHORT)
                .isEqualTo(
                        ledger.verdicts().contains(new Shortfall(year.year(), result.negated())));
        if (year.unknown().isEmpty()) {
            assertThat(year.standing() == Standing.SHORT).isEqualTo(result.isNegative());
        }
        if (ceiling != null && !ledger.verdicts().contains(new Empty())) {
            Money over = requireNonNull(year.claim()).minus(ceiling.perYear());
            assertThat(
                            ledger.verdicts().stream()
                                    .anyMatch(each ->
                                            each instanceof OverCeiling(var in, var by, _)
                                                    && in.equals(year.year())
                                                    && by.equals(over)))
                    .isEqualTo(over.isMoreThan(Money.ZERO));
        }
    }

    @Test
    @DisplayName("FIN142 what is the same every year stays the same, beside whatever else")
    void constant() {
        new Draws("Constants", BUDGETS)
                .each(random -> {
                    BudgetLine rent = cost("rent", cents(random));
                    BudgetLine care = cost("care", cents(random));
                    assertThat(BudgetLedger.of(Lines.budget(rent, care).in(Grain.WHOLE)).years())
                            .extracting(BudgetYear::costs)
                            .containsOnly(new Split(shown(rent).plus(shown(care)), Money.ZERO));
                });
    }

    @Test
    @DisplayName("FIN142 half a euro that nobody pays is short; what is a euro apart is so in sum")
    void examples() {
        assertThat(ledger(cost("a", "0.50")).years().getFirst().result().total())
                .isEqualTo(Money.of(-1));
        assertThat(ledger(cost("a", "0.50")).verdicts()).doesNotContain(new Balanced());
        assertThat(ledger(cost("a", "0.49")).verdicts()).containsExactly(new Empty());
        assertThat(ledger(cost("a", "1000.60"), income("b", "2001.40")).years().getFirst())
                .extracting(year -> year.costs().total(), BudgetYear::balance)
                .containsExactly(Money.of(1001), Money.of(1000));
    }

    @Test
    @DisplayName("FIN236 where all amounts are zero there is nothing to weigh, and that is told")
    void allZero() {
        BudgetLedger zero = ledger(cost("a", "0"), income("b", "0.4"));
        assertThat(zero.verdicts()).containsExactly(new Empty());
        assertThat(zero.isAllZero()).isTrue();
        assertThat(ledger().isAllZero()).isFalse();
        assertThat(ledger(cost("a", "1"), income("b", "1")).verdicts())
                .containsExactly(new Balanced());
    }

    @ParameterizedTest
    @CsvSource({"100, 100.40, 0", "100.40, 100.49, 0", "99.60, 100, 0", "100.40, 101, 1"})
    @DisplayName("FIN144 a ceiling is rounded as what counts against it is")
    void ceiling(String most, String paid, String over) {
        Budget budget =
                new Budget(
                        new Horizon(Lines.Y2027, 1),
                        List.of(),
                        List.of(paidBy("gemeente", income("grant", paid))),
                        new Ceiling(Money.of(most), "gemeente"),
                        null,
                        Grain.WHOLE,
                        null);

        assertThat(BudgetLedger.of(budget).verdicts())
                .filteredOn(OverCeiling.class::isInstance)
                .isEqualTo(
                        over.equals("0")
                                ? List.of()
                                : List.of(new OverCeiling(Lines.Y2027, Money.of(over), false)));
    }

    private static BudgetLedger ledger(BudgetLine... lines) {
        return BudgetLedger.of(Lines.budget(lines).in(Grain.WHOLE));
    }

    private static Figure line(String exact, @Nullable Grain grain) {
        Budget budget = Lines.budget(cost("line", exact)).in(grain);
        return requireNonNull(YearFigures.of(budget, Lines.Y2027).line("line"));
    }

    private static Money shown(BudgetLine line) {
        return requireNonNull(ledger(line).years().getFirst().lines().get(line.id()));
    }

    private static String cents(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000), 2).toPlainString();
    }
}
