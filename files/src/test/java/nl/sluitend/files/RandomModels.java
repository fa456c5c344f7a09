package nl.sluitend.files;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.generate.RandomRecords;
import org.jspecify.annotations.Nullable;

/// Models that use every part of the format, by chance, and that somebody could have meant: of few
/// years near each other, with rates above nothing and names that fit a line.
public final class RandomModels {

    private static final int LONGEST_LIST = 4;

    private static final Limits LIMITS =
            Limits.OF_A_MODEL
                    .with(Limit.AMOUNT_DIGITS, 7)
                    .with(Limit.AMOUNT_DECIMALS, 4)
                    .with(Limit.YEAR_FIRST, 2020)
                    .with(Limit.YEAR_LAST, 2029)
                    .with(Limit.HORIZON, 6)
                    .with(Limit.INPUT_YEAR, 3)
                    .with(Limit.OUTCOME_YEARS, 5);

    private final Random random;
    private final RandomRecords records;

    public RandomModels(Random random) {
        this.random = random;
        this.records =
                new RandomRecords(random, LIMITS, LONGEST_LIST)
                        .seldom(Missing.class)
                        .given(String.class, () -> "words " + random.nextInt(9))
                        .given(Discount.class, () -> new Discount(rate(), timing(), prices()))
                        .given(Indexation.class, () -> new Indexation(rate(), year()))
                        .putRight(Budget.class, RandomModels::joined)
                        .putRight(BudgetLine.class, RandomModels::sound)
                        .putRight(Investment.class, RandomModels::worn)
                        .putRight(ImpactMap.class, RandomModels::named);
    }

    public Model next() {
        Budget budget = random.nextInt(4) > 0 ? records.next(Budget.class) : null;
        boolean hasImpact = budget == null || random.nextBoolean();
        Model model = records.next(Model.class);
        boolean rises = budget != null && budget.priceRise() != null;
        return new Model(
                model.name(),
                model.currency(),
                rises ? null : model.discount(),
                budget,
                hasImpact ? impact(budget) : null);
    }

    private ImpactMap impact(@Nullable Budget budget) {
        ImpactMap map = records.next(ImpactMap.class);
        return new ImpactMap(null, map.budgeted() && budget != null, map.inputs(), map.outcomes());
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(1, 1000), 3);
    }

    private @Nullable Prices prices() {
        return random.nextBoolean() ? null : random.nextBoolean() ? Prices.REAL : Prices.NOMINAL;
    }

    private Timing timing() {
        return random.nextBoolean() ? Timing.FIRST_YEAR_IN_FULL : Timing.FIRST_YEAR_DISCOUNTED;
    }

    private Year year() {
        return Year.of(2020 + random.nextInt(10));
    }

    /// Each with an identifier of its own; what is driven follows a driver that is there.
    private static Budget joined(Budget budget) {
        List<Driver> drivers =
                numbered(
                        budget.drivers(),
                        (id, it) -> new Driver(id, it.name(), it.unit(), it.from(), it.perYear()));
        List<BudgetLine> lines =
                numbered(budget.lines(), (id, line) -> with(id, line, joined(line, drivers)));
        return new Budget(
                budget.horizon(),
                drivers,
                lines,
                budget.ceiling(),
                budget.openingReserve(),
                budget.grain(),
                budget.priceRise());
    }

    private static Amount joined(BudgetLine line, List<Driver> drivers) {
        return switch (line.amount()) {
            case Driven _ when drivers.isEmpty() -> new Unknown();
            case Driven(_, var perUnit, var price) ->
                    new Driven(drivers.getFirst().id(), perUnit, price);
            case Amount other -> other;
        };
    }

    private static BudgetLine with(String id, BudgetLine line, Amount amount) {
        return new BudgetLine(
                id,
                line.label(),
                line.direction(),
                amount,
                line.recurrence(),
                line.indexation(),
                line.party(),
                line.taskField(),
                line.serves(),
                line.source(),
                line.effect());
    }

    /// There is no outcome whose saving it could be, no index of an investment, and no effect of
    /// what is no cost.
    private static BudgetLine sound(BudgetLine line) {
        return new BudgetLine(
                line.id(),
                line.label(),
                line.direction(),
                line.amount() instanceof Saving ? new Unknown() : line.amount(),
                line.recurrence(),
                line.amount() instanceof Investment ? null : line.indexation(),
                line.party(),
                line.taskField(),
                line.serves(),
                line.source(),
                line.direction() == Direction.COST ? line.effect() : null);
    }

    static Investment worn(Investment it) {
        return it.gainsWorth() ? it.leaving(Money.ZERO) : it;
    }

    private static ImpactMap named(ImpactMap map) {
        return new ImpactMap(
                map.first(),
                map.budgeted(),
                numbered(
                        map.inputs(),
                        (id, it) -> new Input(id, it.label(), it.party(), it.value(), it.year())),
                numbered(map.outcomes(), RandomModels::named));
    }

    private static Outcome named(String id, Outcome it) {
        return new Outcome(
                id,
                it.label(),
                it.party(),
                it.benefit(),
                it.worth(),
                it.filters(),
                it.dropOff(),
                it.duration(),
                it.start(),
                it.output(),
                it.indicator());
    }

    private static <T> List<T> numbered(List<T> items, BiFunction<String, T, T> named) {
        List<T> all = new ArrayList<>();
        for (T item : items) {
            all.add(named.apply("id-" + all.size(), item));
        }
        return all;
    }
}
