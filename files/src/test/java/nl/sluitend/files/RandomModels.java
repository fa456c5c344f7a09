package nl.sluitend.files;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth;
import org.jspecify.annotations.Nullable;

/// Models that use every part of the format, by chance.
public final class RandomModels {

    private final Random random;

    public RandomModels(Random random) {
        this.random = random;
    }

    public Model next() {
        boolean hasBudget = random.nextInt(4) > 0;
        return new Model(
                "Model " + random.nextInt(100),
                maybe(() -> "£"),
                maybe(() -> new Discount(share(), oneOf(Timing.values()))),
                hasBudget ? budget() : null,
                hasBudget && random.nextBoolean() ? null : impact());
    }

    private Budget budget() {
        List<Driver> drivers = some(this::driver);
        return new Budget(
                new Horizon(year(), 1 + random.nextInt(6)),
                drivers,
                some(i -> line(i, drivers)),
                maybe(() -> new Ceiling(new Money(amount()), maybe(() -> "gemeente"))));
    }

    private Driver driver(int index) {
        List<Estimate> perYear =
                IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> estimate()).toList();
        return new Driver("driver-" + index, "driver " + index, "units", year(), perYear);
    }

    private BudgetLine line(int index, List<Driver> drivers) {
        Amount amount = amount(drivers);
        boolean mayBeIndexed = !(amount instanceof Amount.Investment);
        Direction direction = oneOf(Direction.values());
        return new BudgetLine(
                "line-" + index,
                "Line “" + index + "”",
                direction,
                amount,
                recurrence(),
                mayBeIndexed ? maybe(() -> new Indexation(share(), year())) : null,
                maybe(() -> "party " + random.nextInt(3)),
                maybe(() -> "6.71" + random.nextInt(5)),
                maybe(() -> "resource " + random.nextInt(3)),
                maybe(() -> "a source"),
                direction == Direction.COST ? maybe(this::estimate) : null);
    }

    private Amount amount(List<Driver> drivers) {
        return switch (random.nextInt(7)) {
            case 0 -> new Amount.Unknown();
            case 1 -> new Amount.Fixed(estimate());
            case 2 -> new Amount.Variable(estimate(), "things", estimate());
            case 3 -> new Amount.Listed(year(), some(_ -> estimate()));
            case 4 -> new Amount.Staff(estimate(), hourlyPrice());
            case 5 ->
                    new Amount.Investment(
                            estimate(),
                            1 + random.nextInt(100),
                            new Money(amount()),
                            oneOf(Depreciation.values()),
                            share());
            default ->
                    drivers.isEmpty()
                            ? new Amount.Unknown()
                            : new Amount.Driven(drivers.getFirst().id(), amount(), estimate());
        };
    }

    private HourlyPrice hourlyPrice() {
        return new HourlyPrice(
                estimate(),
                Estimate.of("0.8"),
                new Estimate.Point(share()),
                some(i -> new Supplement("supplement " + i, new Money(amount()))),
                share());
    }

    private Recurrence recurrence() {
        Year first = year();
        @Nullable Year last = maybe(() -> first.plusYears(random.nextInt(3)));
        return random.nextBoolean()
                ? new Recurrence.Structural(maybe(() -> first), last)
                : new Recurrence.Incidental(first, last);
    }

    private ImpactMap impact() {
        return new ImpactMap(
                some(i ->
                        new Input(
                                "input-" + i,
                                "Input",
                                "party",
                                Estimate.of(random.nextInt(9)),
                                maybe(() -> random.nextInt(4)))),
                some(this::outcome));
    }

    private Outcome outcome(int index) {
        return new Outcome(
                "outcome-" + index,
                "Outcome",
                "party " + random.nextInt(3),
                oneOf(Benefit.values()),
                worth(),
                new Filters(shareEstimate(), shareEstimate(), shareEstimate()),
                shareEstimate(),
                new Estimate.Point(BigDecimal.valueOf(random.nextInt(50), 1)),
                maybe(() -> oneOf(Start.values())),
                maybe(() -> "output"),
                maybe(() -> "indicator"));
    }

    private Worth worth() {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Worth.PerUnit(
                            estimate(),
                            estimate(),
                            maybe(() -> "proxy"),
                            maybe(() -> "source"),
                            maybe(this::year));
            case 1 -> new Worth.Net(estimate());
            default ->
                    new Worth.Yearly(
                            IntStream.rangeClosed(0, random.nextInt(3))
                                    .mapToObj(_ -> estimate())
                                    .toList());
        };
    }

    private Estimate estimate() {
        return switch (random.nextInt(6)) {
            case 0 -> new Estimate.Missing();
            case 1 -> {
                BigDecimal low = amount();
                BigDecimal likely = low.add(amount().abs());
                yield new Estimate.Range(low, likely, likely.add(amount().abs()));
            }
            default -> new Estimate.Point(amount());
        };
    }

    private Estimate shareEstimate() {
        return random.nextInt(8) == 0 ? new Estimate.Missing() : new Estimate.Point(share());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(-10_000, 10_000_000), random.nextInt(5));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(1, 1000), 3);
    }

    private Year year() {
        return Year.of(2020 + random.nextInt(10));
    }

    private <T> List<T> some(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(make).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
