package nl.sluitend.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.generate.RandomRecords;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.session.Hour;
import nl.sluitend.workshop.session.StepId;

/// Workshops that keep to the limits and are odd in every other way.
public final class RandomWorkshops {

    private static final int LONGEST_LIST = 8;

    private final RandomRecords records;
    private int notes;

    /// No two notes or steps are one, an investment follows no index and gains no worth, and
    /// there are capacities to choose from.
    public RandomWorkshops(long seed) {
        records =
                new RandomRecords(new Random(seed), Limits.STANDARD, LONGEST_LIST)
                        .given(NoteId.class, () -> new NoteId("note-%04d".formatted(notes++)))
                        .given(StepId.class, () -> new StepId("step-%04d".formatted(notes++)))
                        .seldom(Missing.class)
                        .putRight(Investment.class, RandomModels::worn)
                        .putRight(NoteMoney.class, RandomWorkshops::withoutIndex)
                        .putRight(Naming.ByRole.class, RandomWorkshops::distinct);
    }

    public Workshop next() {
        return new Workshop(
                records.next(Preparation.class),
                Notes.on(Map.of(CanvasId.MAIN, records.next(Canvas.class))),
                Attendance.NOBODY,
                Hour.begunAt(Instant.EPOCH));
    }

    private static Naming.ByRole distinct(Naming.ByRole byRole) {
        List<String> capacities = byRole.capacities().stream().distinct().toList();
        return new Naming.ByRole(capacities.isEmpty() ? List.of("zorg") : capacities);
    }

    private static NoteMoney withoutIndex(NoteMoney money) {
        return money.amount().mayBeIndexed() ? money : money.withoutIndexation();
    }
}
