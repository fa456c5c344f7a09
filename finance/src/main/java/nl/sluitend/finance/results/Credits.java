package nl.sluitend.finance.results;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Estimate.Point;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import org.jspecify.annotations.Nullable;

/// What a council has to grant for all that is bought in the years of a budget (*krediet*): the
/// price of each, however many years it is charged to.
public record Credits(List<Credit> all) {

    /// Of one line, in the year in which it is bought.
    public record Credit(String line, Year in, Estimate price) {}

    public Credits {
        all = List.copyOf(all);
    }

    public static Credits of(BudgetBasis budget) {
        return new Credits(
                budget.lines().stream()
                        .filter(line -> line.direction() == Direction.COST)
                        .filter(line -> line.amount() instanceof Investment)
                        .map(line -> credit(line, budget))
                        .filter(credit -> budget.horizon().years().contains(credit.in()))
                        .toList());
    }

    private static Credit credit(BudgetLine line, BudgetBasis budget) {
        Investment bought = (Investment) line.amount();
        return new Credit(line.id(), line.recurrence().first(budget.horizon()), bought.price());
    }

    /// Whether nobody knows the price of some.
    public boolean isOpen() {
        return all.stream().anyMatch(credit -> credit.price().counted() == null);
    }

    /// All that are known together, from all their least to all their most; missing when none is.
    public Estimate total() {
        List<Estimate> known =
                all.stream().map(Credit::price).filter(price -> price.counted() != null).toList();
        if (known.isEmpty()) {
            return new Missing();
        }
        Range sum =
                new Range(
                        sum(known, Estimate::least),
                        sum(known, Estimate::counted),
                        sum(known, Estimate::most));
        return known.stream().anyMatch(Range.class::isInstance) ? sum : new Point(sum.likely());
    }

    private static BigDecimal sum(
            List<Estimate> prices, Function<Estimate, @Nullable BigDecimal> value) {
        return prices.stream()
                .map(value)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
