package nl.sluitend.bench;

import java.util.concurrent.TimeUnit;
import nl.sluitend.identity.DeviceKey;
import nl.sluitend.identity.Secret;
import nl.sluitend.workshop.rules.Mark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to make a mark, or to ask of one device whether a note is its own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarkBenchmark {

    private final DeviceKey key = DeviceKey.of(Secret.random());

    @Benchmark
    public Mark mark() {
        return key.of("note-of-benchmark");
    }
}
