package nl.sluitend.bench;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence.Structural;

/// A budget of many lines over four years, of which both the quantity and the price are ranges.
final class LargeBudget {

    private static final Year FIRST = Year.of(2027);
    private static final Indexation INDEX = new Indexation(new BigDecimal("0.021"), FIRST);

    private LargeBudget() {}

    static Budget of(int lines) {
        Random random = new Random(lines);
        return new Budget(
                Horizon.municipal(FIRST),
                List.of(),
                IntStream.range(0, lines).mapToObj(i -> line("line-" + i, i, random)).toList(),
                null);
    }

    /// Every other line is indexed, so that its years differ.
    private static BudgetLine line(String id, int index, Random random) {
        return new BudgetLine(
                id,
                id,
                index % 3 == 0 ? Direction.INCOME : Direction.COST,
                new Amount.Variable(range(random, 1_000), "uur", range(random, 50)),
                Structural.ALWAYS,
                index % 2 == 0 ? INDEX : null,
                null,
                null,
                null,
                null);
    }

    static Estimate range(Random random, int most) {
        int low = 1 + random.nextInt(most);
        int likely = low + 1 + random.nextInt(low);
        int high = likely + 1 + random.nextInt(likely);
        return Estimate.between("" + low, "" + likely, "" + high);
    }
}
