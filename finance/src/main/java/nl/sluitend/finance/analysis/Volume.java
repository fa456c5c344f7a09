package nl.sluitend.finance.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.Hopeless;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// The result of one year as a straight line in one driver: what comes in and goes out without any
/// unit, and with each unit. Reserves count as the result counts them. What a unit brings in and
/// costs is exact; what all units come to is rounded to the `grain` for each line, as the ledger
/// does.
record Volume(
        Figure incomeAtNone,
        Figure costsAtNone,
        Figure unitIncome,
        Figure unitCosts,
        boolean isFollowed,
        @Nullable Grain grain) {

    /// How far is looked for the very unit. Lines whose rounding takes more units than that to even
    /// out leave a hundredth of their grain a unit, or less.
    private static final int STEPS = 100;

    static Volume of(BudgetBasis budget, Driver driver, Year year) {
        Predicate<BudgetLine> follows = line -> follows(line, driver);
        BudgetBasis one = budget.with(driver.at(Estimate.of(1))).with(lines(budget, follows));
        YearFigures none = YearFigures.of(budget.with(lines(budget, follows.negate())), year);
        YearFigures each = YearFigures.of(one.in(null), year);
        return new Volume(
                none.sum(Concept.INCOME_AT_NONE, Direction.INCOME, Direction.WITHDRAWAL),
                none.sum(Concept.COSTS_AT_NONE, Direction.COST, Direction.ADDITION),
                each.sum(Concept.UNIT_INCOME, Direction.INCOME, Direction.WITHDRAWAL),
                each.sum(Concept.UNIT_COSTS, Direction.COST, Direction.ADDITION),
                !each.lines().isEmpty(),
                budget.grain());
    }

    private static boolean follows(BudgetLine line, Driver driver) {
        return line.amount() instanceof Driven driven && driven.driver().equals(driver.id());
    }

    private static List<BudgetLine> lines(BudgetBasis budget, Predicate<BudgetLine> which) {
        return budget.lines().stream().filter(which).toList();
    }

    Figure margin() {
        return difference(Concept.CONTRIBUTION_MARGIN, unitIncome, unitCosts);
    }

    BreakEven breakEven() {
        List<String> unknown =
                Stream.concat(shortfall().unknown().stream(), margin().unknown().stream())
                        .distinct()
                        .toList();
        if (!unknown.isEmpty()) {
            return new BreakEvenUnknown(unknown);
        }
        return shortfall().value().signum() > 0 ? whenShort() : whenNotShort();
    }

    private BreakEven whenShort() {
        int gain = margin().value().signum();
        if (gain <= 0) {
            return new NeverBalanced(hopeless(gain), shortfall(), margin());
        }
        return new BalancedFrom(
                least(), Figure.quotient(Concept.BREAK_EVEN, shortfall(), margin()));
    }

    private Hopeless hopeless(int gain) {
        if (gain < 0) {
            return Hopeless.EACH_COSTS_MORE;
        }
        return isFollowed ? Hopeless.NOTHING_IS_LEFT : Hopeless.NOTHING_FOLLOWS;
    }

    private BreakEven whenNotShort() {
        if (margin().value().signum() >= 0) {
            return new AlwaysBalanced(result());
        }
        Figure loss = difference(Concept.LOSS_PER_UNIT, unitCosts, unitIncome);
        return new BalancedUpTo(most(loss), Figure.quotient(Concept.BREAK_EVEN, result(), loss));
    }

    /// From where no rounding makes the year short, down to the last unit that is of use.
    private BigDecimal least() {
        BigDecimal units = units(shortfall().value().add(astray()), margin(), RoundingMode.CEILING);
        for (int i = 0; i < STEPS && !isShort(units.subtract(BigDecimal.ONE)); i++) {
            units = units.subtract(BigDecimal.ONE);
        }
        return units;
    }

    /// From where no rounding makes the year short, up to the last unit that it bears.
    private BigDecimal most(Figure loss) {
        BigDecimal units =
                units(result().value().subtract(astray()), loss, RoundingMode.FLOOR)
                        .max(BigDecimal.ZERO);
        for (int i = 0; i < STEPS && !isShort(units.add(BigDecimal.ONE)); i++) {
            units = units.add(BigDecimal.ONE);
        }
        return units;
    }

    private static BigDecimal units(BigDecimal money, Figure perUnit, RoundingMode rounding) {
        return money.divide(perUnit.value(), 0, rounding);
    }

    /// What the rounding of all lines can come to at most.
    private BigDecimal astray() {
        int lines = unitIncome.terms().size() + unitCosts.terms().size();
        return grain == null ? BigDecimal.ZERO : grain.half().multiply(BigDecimal.valueOf(lines));
    }

    private boolean isShort(BigDecimal units) {
        Money means = incomeAtNone.money().plus(all(unitIncome, units));
        return costsAtNone.money().plus(all(unitCosts, units)).isMoreThan(means);
    }

    /// What so many units come to, each line in the grain.
    private Money all(Figure unit, BigDecimal units) {
        return Money.sum(
                unit.terms().stream()
                        .map(line -> line.money().times(units))
                        .map(line -> grain == null ? line : grain.of(line))
                        .toList());
    }

    private Figure shortfall() {
        return difference(Concept.SHORTFALL_AT_NONE, costsAtNone, incomeAtNone);
    }

    private Figure result() {
        return difference(Concept.RESULT_AT_NONE, incomeAtNone, costsAtNone);
    }

    private static Figure difference(Concept concept, Figure whole, Figure less) {
        return Figure.difference(concept, whole, less).in(whole.year());
    }
}
