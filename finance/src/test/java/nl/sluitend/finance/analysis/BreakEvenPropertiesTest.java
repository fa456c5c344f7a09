package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.Hopeless;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Lines;
import nl.sluitend.finance.budget.RandomBudgets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is said of a volume, held against the ledger of a budget with that volume.
@Tag("slow")
class BreakEvenPropertiesTest {

    private static final int BUDGETS = 2_000;

    private final Map<String, Integer> said = new TreeMap<>();
    private final Map<Hopeless, Integer> reasons = new EnumMap<>(Hopeless.class);

    @Test
    @DisplayName("FIN57 at the break-even a year is not short, and one unit less or more it is")
    void ledgerAgrees() {
        new Draws("Break-evens", BUDGETS)
                .each(random -> {
                    Budget budget = withGuests(random);
                    for (Driver driver : budget.drivers()) {
                        DriverYear.of(budget, driver)
                                .forEach(year -> assertAgreed(budget, driver, year, random));
                    }
                });
        System.out.println("Break-evens: " + said + " " + reasons);
        assertThat(said).hasSize(5).allSatisfy((_, times) -> assertThat(times).isGreaterThan(50));
        assertThat(reasons).containsOnlyKeys(Hopeless.values());
    }

    private void assertAgreed(Budget budget, Driver driver, DriverYear said, Random random) {
        Year year = said.year();
        this.said.merge(said.breakEven().getClass().getSimpleName(), 1, Integer::sum);
        BigDecimal any = BigDecimal.valueOf(random.nextInt(100_000));
        switch (said.breakEven()) {
            case BalancedFrom(BigDecimal units, _) -> {
                assertThat(isShort(budget, driver, units, year)).isFalse();
                assertThat(isShort(budget, driver, units.add(any), year)).isFalse();
                assertThat(isShort(budget, driver, units.subtract(BigDecimal.ONE), year)).isTrue();
            }
            case BalancedUpTo(BigDecimal units, _) -> {
                assertThat(isShort(budget, driver, units, year)).isFalse();
                assertThat(isShort(budget, driver, BigDecimal.ZERO, year)).isFalse();
                assertThat(isShort(budget, driver, units.add(BigDecimal.ONE), year)).isTrue();
            }
            case AlwaysBalanced _ -> assertThat(isShort(budget, driver, any, year)).isFalse();
            case NeverBalanced(Hopeless because, _, _) -> {
                assertThat(isShort(budget, driver, any, year)).isTrue();
                reasons.merge(because, 1, Integer::sum);
            }
            case BreakEvenUnknown(List<String> lines) ->
                    assertThat(at(budget, driver, any, year).unknown()).containsAll(lines);
        }
    }

    @Test
    @DisplayName("FIN203 so it is of lines that are rounded, from that unit on and up to it")
    void ledgerAgreesInGrain() {
        new Draws("Break-evens in a grain", BUDGETS / 2)
                .each(random -> {
                    Grain grain = random.nextBoolean() ? Grain.WHOLE : Grain.CENTS;
                    Budget budget = withGuests(random).in(grain);
                    Driver driver = budget.drivers().getFirst();
                    DriverYear.of(budget, driver)
                            .forEach(year -> assertVeryUnit(budget, driver, year, random));
                });
        assertThat(said.get("BalancedFrom")).isGreaterThan(100);
        assertThat(said.get("BalancedUpTo")).isGreaterThan(100);
    }

    private void assertVeryUnit(Budget budget, Driver driver, DriverYear year, Random random) {
        BigDecimal perLine =
                requireNonNull(budget.grain())
                        .half()
                        .movePointLeft(1)
                        .multiply(BigDecimal.valueOf(budget.lines().size()));
        boolean evensOut = year.contributionMargin().value().abs().compareTo(perLine) > 0;
        boolean isUnit =
                year.breakEven() instanceof BalancedFrom
                        || year.breakEven() instanceof BalancedUpTo;
        if (evensOut && isUnit) {
            assertAgreed(budget, driver, year, random);
        }
    }

    private static boolean isShort(Budget budget, Driver driver, BigDecimal units, Year year) {
        return at(budget, driver, units, year).standing() == Standing.SHORT;
    }

    private static BudgetYear at(Budget budget, Driver driver, BigDecimal units, Year year) {
        Budget changed = budget.with(driver.at(new Estimate.Point(units)));
        return BudgetLedger.of(changed).years().get(budget.horizon().years().indexOf(year));
    }

    /// With lines that follow a driver at small prices, so that cents matter.
    private static Budget withGuests(Random random) {
        Budget budget = RandomBudgets.any(random);
        String price = cents(random);
        String costs = random.nextInt(5) == 0 ? price : cents(random);
        BudgetLine[] more = {
            Lines.income("in", Lines.perUnit("guests", price)),
            Lines.cost("out", Lines.perUnit("guests", costs)),
            Lines.cost("rent", BigDecimal.valueOf(random.nextInt(9000), 1).toPlainString())
        };
        List<BudgetLine> few = budget.lines().stream().limit(random.nextInt(4)).toList();
        return budget.with(Stream.concat(few.stream(), Arrays.stream(more)).toList());
    }

    private static String cents(Random random) {
        return BigDecimal.valueOf(random.nextInt(400), 2).toPlainString();
    }
}
