package nl.sluitend.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.rules.Refusal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What each command costs before it is decided: holding it to the bounds on its record.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private static final NoteId NOTE = new NoteId("note-of-benchmark");

    private final WorkshopDecider decider = new WorkshopDecider(Limits.STANDARD);
    private final Command addNote =
            new AddNote(CanvasId.MAIN, NOTE, Block.COSTS, "Busje met vrijwillige chauffeurs");
    private final Command setFacet =
            new SetFacet(
                    NOTE,
                    NoteMoney.of(
                            new Amount.Variable(Estimate.of(400), "uur", Estimate.of("32.76")),
                            Structural.ALWAYS));

    @Benchmark
    public List<Objection<Refusal>> addNote() {
        return decider.objections(addNote);
    }

    @Benchmark
    public List<Objection<Refusal>> setFacet() {
        return decider.objections(setFacet);
    }
}
