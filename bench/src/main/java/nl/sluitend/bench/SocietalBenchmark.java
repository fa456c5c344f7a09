package nl.sluitend.bench;

import java.time.Year;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.finance.uncertainty.Distribution;
import nl.sluitend.finance.uncertainty.MonteCarlo;
import nl.sluitend.finance.uncertainty.Sampling;
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

/// The same for what stands beside the budget: the impact map with who pays and who gains, and how
/// sure its ratio is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SocietalBenchmark {

    private static final Year FIRST = Year.of(2027);
    private static final Discount DISCOUNT = Discount.of("0.0225", Timing.FIRST_YEAR_DISCOUNTED);

    @Param({"30", "300"})
    public int outcomes;

    private ImpactMap map = LargeMap.of(1);

    @Setup
    public void prepare() {
        map = LargeMap.of(outcomes);
    }

    @Benchmark
    public SocietalLedger ledger() {
        return SocietalLedger.of(map, DISCOUNT, FIRST);
    }

    /// From the map to the distribution of its ratio: 10,000 draws.
    @Benchmark
    public List<Distribution> draws() {
        return MonteCarlo.of(List.of(ratio(ledger())), Sampling.USUAL.draws(), 1);
    }

    /// The ratio calculated anew from what was given alone, as its explanation tells it.
    @Benchmark
    public Object explanation() {
        return ratio(ledger()).evaluated();
    }

    private static Figure ratio(SocietalLedger ledger) {
        if (ledger.socialReturn() instanceof Measured measured) {
            return measured.ratio();
        }
        throw new IllegalStateException("All of the map is known, and something is put in.");
    }
}
