package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.jspecify.annotations.Nullable;

/// Lines and budgets, as shortly as they can be said.
public final class Lines {

    public static final Year Y2027 = Year.of(2027);

    private Lines() {}

    public static BudgetLine line(String id, Direction direction, Amount amount) {
        return BudgetLine.of(id, id, direction, amount, Structural.ALWAYS);
    }

    public static BudgetLine cost(String id, Amount amount) {
        return line(id, Direction.COST, amount);
    }

    public static BudgetLine cost(String id, String euros) {
        return cost(id, Fixed.of(Money.of(euros)));
    }

    public static BudgetLine income(String id, Amount amount) {
        return line(id, Direction.INCOME, amount);
    }

    public static BudgetLine income(String id, String euros) {
        return income(id, Fixed.of(Money.of(euros)));
    }

    public static Listed listed(int from, long... values) {
        return new Listed(Year.of(from), Arrays.stream(values).mapToObj(Estimate::of).toList());
    }

    /// One of it for each unit of the driver.
    public static Driven perUnit(String driver, String price) {
        return new Driven(driver, BigDecimal.ONE, Estimate.of(price));
    }

    public static Driver driver(String id, Estimate... perYear) {
        return new Driver(id, id, "x", Y2027, List.of(perYear));
    }

    public static BudgetLine during(Recurrence recurrence, BudgetLine line) {
        return new BudgetLine(
                line.id(),
                line.label(),
                line.direction(),
                line.amount(),
                recurrence,
                line.indexation(),
                line.party(),
                line.taskField(),
                line.serves(),
                line.source());
    }

    public static BudgetLine indexed(String rate, int priceLevel, BudgetLine line) {
        return of(
                line,
                line.amount(),
                new Indexation(new BigDecimal(rate), Year.of(priceLevel)),
                line.party(),
                line.serves());
    }

    public static BudgetLine paidBy(String party, BudgetLine line) {
        return of(line, line.amount(), line.indexation(), party, line.serves());
    }

    public static BudgetLine serving(String serves, BudgetLine line) {
        return of(line, line.amount(), line.indexation(), line.party(), serves);
    }

    public static BudgetLine with(Amount amount, BudgetLine line) {
        return of(line, amount, line.indexation(), line.party(), line.serves());
    }

    private static BudgetLine of(
            BudgetLine line,
            Amount amount,
            @Nullable Indexation indexation,
            @Nullable String party,
            @Nullable String serves) {
        return new BudgetLine(
                line.id(),
                line.label(),
                line.direction(),
                amount,
                line.recurrence(),
                indexation,
                party,
                line.taskField(),
                serves,
                line.source());
    }

    public static Budget budget(BudgetLine... lines) {
        return budget(List.of(), lines);
    }

    public static Budget budget(List<Driver> drivers, BudgetLine... lines) {
        return new Budget(Horizon.municipal(Y2027), drivers, List.of(lines), null);
    }

    public static Budget budget(Horizon horizon, BudgetLine... lines) {
        return new Budget(horizon, List.of(), List.of(lines), null);
    }

    public static Budget under(@Nullable Ceiling ceiling, Budget budget) {
        return new Budget(budget.horizon(), budget.drivers(), budget.lines(), ceiling);
    }

    public static List<YearFigures> years(Budget budget) {
        return budget.horizon().years().stream().map(year -> YearFigures.of(budget, year)).toList();
    }
}
