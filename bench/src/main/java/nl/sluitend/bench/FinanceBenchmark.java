package nl.sluitend.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.uncertainty.Distribution;
import nl.sluitend.finance.uncertainty.MonteCarlo;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.finance.uncertainty.Tornado;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What somebody waits for who moves a slider: the ledger at once, and how sure it is soon after.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FinanceBenchmark {

    @Param({"30", "300"})
    public int lines;

    private Budget budget = LargeBudget.of(1);
    private Budget rounded = budget;
    private List<Figure> results = List.of();

    @Setup
    public void prepare() {
        budget = LargeBudget.of(lines);
        rounded = budget.in(Grain.WHOLE);
        results = results(budget);
    }

    @Benchmark
    public BudgetLedger ledger() {
        return BudgetLedger.of(budget);
    }

    /// As a workshop has it: what each line comes to in a year is rounded to whole euros.
    @Benchmark
    public BudgetLedger ledgerInWholeEuros() {
        return BudgetLedger.of(rounded);
    }

    /// From the budget to the distribution of four results: 10,000 draws.
    @Benchmark
    public List<Distribution> draws() {
        return MonteCarlo.of(results(budget), Sampling.USUAL.draws(), 1);
    }

    @Benchmark
    public Tornado tornado() {
        return Tornado.of(results.getFirst());
    }

    private static List<Figure> results(Budget budget) {
        return budget.horizon().years().stream()
                .map(year -> YearFigures.of(budget, year).result())
                .toList();
    }
}
