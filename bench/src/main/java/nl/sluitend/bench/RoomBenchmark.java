package nl.sluitend.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a note is on its way through a room: from its submission until its frame was handed to
/// every connection. Figures, which follow later, are left out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoomBenchmark {

    /// As many as fit on a canvas five times over, so that its length does not decide.
    private static final int NOTES = 100;

    @Param({"25", "250"})
    public int devices;

    @Param public Underway underway = Underway.TOGETHER;

    @Param({"MEMORY", "DISK"})
    public KeptIn log = KeptIn.MEMORY;

    private KeptIn.OpenLog opened = KeptIn.MEMORY.open();
    private BusyRoom room = BusyRoom.open(opened.log(), 1, Underway.TOGETHER);

    @Setup
    public void openLog() {
        opened = log.open();
    }

    /// A room of its own for each round of notes.
    @Setup(Level.Invocation)
    public void openRoom() {
        room = BusyRoom.open(opened.log(), devices, underway);
    }

    @TearDown
    public void closeLog() {
        opened.close();
    }

    /// Answers how many frames were handed out.
    @Benchmark
    @OperationsPerInvocation(NOTES)
    public long note() {
        for (int i = 0; i < NOTES; i++) {
            room.addNote(i);
        }
        return room.handedOut();
    }
}
