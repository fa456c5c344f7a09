package nl.sluitend.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    /// More notes than a key remembers, so that each is asked for the first time.
    private static final int NOTES = 1_000;

    private final DeviceKey key = DeviceKey.of(Secret.random());
    private final List<String> notes =
            IntStream.range(0, NOTES).mapToObj(number -> "note-" + number).toList();
    private int next;

    @Benchmark
    public Mark mark() {
        next = (next + 1) % NOTES;
        return key.of(notes.get(next));
    }

    @Benchmark
    public Mark markAgain() {
        return key.of("note-of-benchmark");
    }
}
