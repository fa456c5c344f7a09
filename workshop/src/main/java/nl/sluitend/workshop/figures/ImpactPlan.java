package nl.sluitend.workshop.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteOutcome;
import org.jspecify.annotations.Nullable;

/// From canvas to impact map. It weighs one year of the activity, the first budget year: what is
/// put in is what the budget says of that year, and what comes of it is what the notes with an
/// outcome say, for as many years as it lasts.
public final class ImpactPlan {

    private ImpactPlan() {}

    public static ImpactMap of(Canvas canvas) {
        return ImpactMap.ofBudget(
                Stream.concat(outcomes(canvas.at(Block.VALUE)), outcomes(canvas.at(Block.REVENUE)))
                        .toList());
    }

    private static Stream<Outcome> outcomes(List<Note> notes) {
        return notes.stream().map(ImpactPlan::outcome).filter(Objects::nonNull);
    }

    private static @Nullable Outcome outcome(Note note) {
        NoteOutcome outcome = note.outcome();
        return outcome == null ? null : outcome.row(note.id().value(), note.text());
    }
}
