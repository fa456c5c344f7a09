package nl.sluitend.finance.analysis;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
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

/// The result of one year as a straight line in one driver: what comes in and goes out without any
/// unit, and with each unit. Reserves count as the result counts them. What a unit brings in and
/// costs is exact, and what all units come to is rounded by the grain, of which this is the `half`.
record Volume(
        Figure incomeAtNone,
        Figure costsAtNone,
        Figure unitIncome,
        Figure unitCosts,
        boolean isFollowed,
        BigDecimal half) {

    static Volume of(BudgetBasis budget, Driver driver, Year year) {
        Predicate<BudgetLine> follows = line -> follows(line, driver);
        BudgetBasis one = budget.with(driver.at(Estimate.of(1))).with(lines(budget, follows));
        YearFigures none = YearFigures.of(budget.with(lines(budget, follows.negate())), year);
        YearFigures each = YearFigures.of(one.in(null), year);
        Grain grain = budget.grain();
        return new Volume(
                none.sum(Concept.INCOME_AT_NONE, Direction.INCOME, Direction.WITHDRAWAL),
                none.sum(Concept.COSTS_AT_NONE, Direction.COST, Direction.ADDITION),
                each.sum(Concept.UNIT_INCOME, Direction.INCOME, Direction.WITHDRAWAL),
                each.sum(Concept.UNIT_COSTS, Direction.COST, Direction.ADDITION),
                !each.lines().isEmpty(),
                grain == null ? BigDecimal.ZERO : grain.half());
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
        BigDecimal missing = shortfall().value().subtract(half);
        BigDecimal[] division = missing.divideAndRemainder(margin().value());
        BigDecimal units =
                division[1].signum() == 0 ? division[0] : division[0].add(BigDecimal.ONE);
        return new BalancedFrom(units, Figure.quotient(Concept.BREAK_EVEN, shortfall(), margin()));
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
        return new BalancedUpTo(
                most(loss.value()), Figure.quotient(Concept.BREAK_EVEN, result(), loss));
    }

    /// The last whole unit before the result is below zero. Half a grain of loss is rounded up.
    private BigDecimal most(BigDecimal loss) {
        BigDecimal[] division = result().value().add(half).divideAndRemainder(loss);
        boolean isHalf = division[1].signum() == 0 && half.signum() > 0;
        return isHalf ? division[0].subtract(BigDecimal.ONE) : division[0];
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
