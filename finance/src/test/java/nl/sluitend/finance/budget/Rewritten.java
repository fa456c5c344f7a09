package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import org.jspecify.annotations.Nullable;

/// The same budget, said in another way.
public final class Rewritten {

    private Rewritten() {}

    /// All money times `factor`, and no volume.
    public static Budget scaled(Budget budget, BigDecimal factor) {
        Ceiling ceiling = budget.ceiling();
        return new Budget(
                budget.horizon(),
                budget.drivers(),
                budget.lines().stream()
                        .map(line -> Lines.with(scaled(line.amount(), factor), line))
                        .toList(),
                ceiling == null
                        ? null
                        : new Ceiling(ceiling.perYear().times(factor), ceiling.payer()));
    }

    /// Each line in two parts that add up to it. What nobody knows has no parts.
    public static Budget split(Budget budget, Random random) {
        return budget.with(
                budget.lines().stream()
                        .flatMap(line -> split(line, Draws.money(random).amount()))
                        .toList());
    }

    private static Stream<BudgetLine> split(BudgetLine line, BigDecimal part) {
        Amount one = part(line.amount(), whole -> part);
        Amount other = part(line.amount(), whole -> whole.subtract(part));
        return one == null || other == null
                ? Stream.of(line)
                : Stream.of(Lines.with(one, line), Lines.with(other, line));
    }

    private static @Nullable Amount part(Amount amount, UnaryOperator<BigDecimal> part) {
        return switch (amount) {
            case Unknown() -> null;
            case Fixed(var perYear) -> new Fixed(each(perYear, part));
            case Variable(var quantity, var unit, var price) ->
                    new Variable(each(quantity, part), unit, price);
            case Driven(var driver, var perUnit, var price) ->
                    new Driven(driver, part.apply(perUnit), price);
            case Listed(var from, var values) -> new Listed(from, each(values, part));
            case Staff(var hours, var price) -> new Staff(each(hours, part), price);
            case Investment investment -> each(investment, part);
            case Saving(var perYear, var party, var since, var outcome) ->
                    new Saving(each(perYear, part), party, since, outcome);
        };
    }

    private static Amount scaled(Amount amount, BigDecimal factor) {
        UnaryOperator<BigDecimal> times = factor::multiply;
        return switch (amount) {
            case Unknown() -> amount;
            case Fixed(var perYear) -> new Fixed(each(perYear, times));
            case Variable(var quantity, var unit, var price) ->
                    new Variable(quantity, unit, each(price, times));
            case Driven(var driver, var perUnit, var price) ->
                    new Driven(driver, perUnit, each(price, times));
            case Listed(var from, var values) -> new Listed(from, each(values, times));
            case Staff(var hours, var price) -> new Staff(hours, scaled(price, factor));
            case Investment investment -> each(investment, times);
            case Saving(var perYear, var party, var since, var outcome) ->
                    new Saving(each(perYear, times), party, since, outcome);
        };
    }

    private static HourlyPrice scaled(HourlyPrice price, BigDecimal factor) {
        return new HourlyPrice(
                each(price.wage(), factor::multiply),
                price.productivity(),
                price.overhead(),
                price.supplements().stream()
                        .map(each -> new Supplement(each.label(), each.perHour().times(factor)))
                        .toList(),
                price.margin());
    }

    private static Investment each(Investment investment, UnaryOperator<BigDecimal> change) {
        return new Investment(
                each(investment.price(), change),
                investment.usefulLife(),
                new Money(change.apply(investment.residualValue().amount())),
                investment.method(),
                investment.interest());
    }

    private static List<Estimate> each(List<Estimate> values, UnaryOperator<BigDecimal> change) {
        return values.stream().map(value -> each(value, change)).toList();
    }

    private static Estimate each(Estimate estimate, UnaryOperator<BigDecimal> change) {
        return switch (estimate) {
            case Estimate.Missing() -> estimate;
            case Estimate.Point(var value) -> new Estimate.Point(change.apply(value));
            case Estimate.Range(var low, var likely, var high) ->
                    new Estimate.Range(change.apply(low), change.apply(likely), change.apply(high));
        };
    }
}
