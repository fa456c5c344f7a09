package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
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
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.jspecify.annotations.Nullable;

/// Budgets with lines of every kind, some of which nobody knows unless `missing` says otherwise.
public record RandomBudgets(Random random, boolean missing) {

    private static final List<String> DRIVERS = List.of("guests", "rides", "not there");
    private static final List<String> PARTIES = List.of("municipality", "fund");

    public static Budget any(Random random) {
        return new RandomBudgets(random, random.nextInt(4) == 0).budget();
    }

    public static Budget known(Random random) {
        return new RandomBudgets(random, false).budget();
    }

    private Budget budget() {
        return new Budget(
                new Horizon(year(), 1 + random.nextInt(6)),
                Stream.of("guests", "rides").map(this::driver).toList(),
                IntStream.range(0, random.nextInt(9)).mapToObj(i -> line("line-" + i)).toList(),
                perhaps(() -> new Ceiling(money(), perhaps(() -> among(PARTIES)))));
    }

    private Driver driver(String id) {
        return new Driver(
                id, id, "x", year(), Stream.generate(this::volume).limit(count(3)).toList());
    }

    private Estimate volume() {
        return estimate(BigDecimal.valueOf(random.nextInt(200)));
    }

    public BudgetLine line(String id) {
        Amount amount = amount();
        return new BudgetLine(
                id,
                id,
                among(List.of(Direction.values())),
                amount,
                recurrence(),
                amount instanceof Investment ? null : perhaps(this::indexation),
                perhaps(() -> among(PARTIES)),
                null,
                perhaps(() -> among(List.of("cooking", "driving"))),
                null);
    }

    private Indexation indexation() {
        return new Indexation(fraction().movePointLeft(1), year());
    }

    private Recurrence recurrence() {
        Year first = year();
        return random.nextInt(3) > 0
                ? new Structural(perhaps(() -> first), perhaps(() -> first.plusYears(count(4))))
                : new Incidental(first, perhaps(() -> first.plusYears(random.nextInt(3))));
    }

    private Amount amount() {
        return among(
                        List.<Supplier<Amount>>of(
                                () -> missing ? new Unknown() : new Fixed(amountOfMoney()),
                                () -> new Fixed(amountOfMoney()),
                                () -> new Variable(volume(), "x", amountOfMoney()),
                                () -> new Driven(driver(), perUnit(), amountOfMoney()),
                                () -> new Driven(driver(), BigDecimal.ONE, amountOfMoney()),
                                () -> new Listed(year(), listed()),
                                () -> new Staff(volume(), hourlyPrice()),
                                this::investment,
                                () -> new Saving(amountOfMoney(), among(PARTIES), year(), "o")))
                .get();
    }

    private String driver() {
        return DRIVERS.get(random.nextInt(missing ? 3 : 2));
    }

    private BigDecimal perUnit() {
        return BigDecimal.valueOf(random.nextInt(500), 2);
    }

    private List<Estimate> listed() {
        return Stream.generate(this::amountOfMoney).limit(random.nextInt(5)).toList();
    }

    private Investment investment() {
        return new Investment(
                amountOfMoney(),
                count(12),
                random.nextBoolean() ? Money.ZERO : money(),
                among(List.of(Depreciation.values())),
                random.nextInt(4) == 0 ? BigDecimal.ZERO : fraction().movePointLeft(1));
    }

    private HourlyPrice hourlyPrice() {
        return new HourlyPrice(
                amountOfMoney(),
                estimate(BigDecimal.valueOf(1 + random.nextInt(100), 2)),
                estimate(fraction()),
                Stream.generate(() -> new Supplement("s", money())).limit(count(2) - 1L).toList(),
                random.nextBoolean() ? BigDecimal.ZERO : fraction());
    }

    private Estimate amountOfMoney() {
        return estimate(money().amount());
    }

    private Money money() {
        Money money = Draws.money(random);
        return random.nextInt(12) == 0 ? money.negated() : money;
    }

    private Estimate estimate(BigDecimal value) {
        Function<BigDecimal, Estimate> kind =
                among(
                        List.<Function<BigDecimal, Estimate>>of(
                                Estimate.Point::new,
                                Estimate.Point::new,
                                likely -> new Estimate.Range(likely, likely, likely),
                                likely -> around(likely)));
        return missing && random.nextInt(8) == 0 ? new Estimate.Missing() : kind.apply(value);
    }

    private static Estimate around(BigDecimal likely) {
        BigDecimal tenth = likely.abs().movePointLeft(1);
        return new Estimate.Range(likely.subtract(tenth), likely, likely.add(tenth));
    }

    private BigDecimal fraction() {
        return BigDecimal.valueOf(random.nextInt(1000), 3);
    }

    private Year year() {
        return Year.of(2025 + random.nextInt(6));
    }

    /// From one to `most`.
    private int count(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T perhaps(Supplier<T> choice) {
        return random.nextBoolean() ? choice.get() : null;
    }
}
