package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.sluitend.workshop.Canvas.Place;
import nl.sluitend.workshop.Event.BudgetFrameSet;
import nl.sluitend.workshop.Event.ContextSet;
import nl.sluitend.workshop.Event.GuideEdited;
import nl.sluitend.workshop.Event.MoneySet;
import nl.sluitend.workshop.Event.NoteAdded;
import nl.sluitend.workshop.Event.NoteEdited;
import nl.sluitend.workshop.Event.NoteMoved;
import nl.sluitend.workshop.Event.NoteRestored;
import nl.sluitend.workshop.Event.NoteShelved;
import nl.sluitend.workshop.Event.NoteSplit;
import nl.sluitend.workshop.Event.OutcomeSet;
import nl.sluitend.workshop.Event.ParticipantJoined;
import nl.sluitend.workshop.Event.ParticipantRenamed;
import nl.sluitend.workshop.Event.SubjectChosen;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.Event.WorkshopStarted;
import org.jspecify.annotations.Nullable;

/// What an event does to a workshop. Events are facts, so nothing is checked here; an event that
/// does not fit the state means that the history is broken, and throws.
public final class WorkshopEvolution {

    private WorkshopEvolution() {}

    /// `workshop` is null before its history has begun.
    public static Workshop evolve(@Nullable Workshop workshop, Event event) {
        if (workshop == null && event instanceof WorkshopCreated(var preparation, var canvas)) {
            return new Workshop(preparation, canvas, Attendance.NOBODY);
        }
        return evolveWithin(requireNonNull(workshop, "A history begins with its creation."), event);
    }

    private static Workshop evolveWithin(Workshop workshop, Event event) {
        Preparation preparation = workshop.preparation();
        Canvas canvas = workshop.canvas();
        Attendance attendance = workshop.attendance();
        return switch (event) {
            case WorkshopCreated _ -> throw new IllegalStateException("Created twice.");
            case SubjectChosen(var subject) -> workshop.with(preparation.with(subject));
            case ContextSet(var terms) -> workshop.with(preparation.with(terms));
            case GuideEdited(var block, var guide) ->
                    workshop.with(preparation.with(preparation.guide().with(block, guide)));
            case BudgetFrameSet(var frame) -> workshop.with(preparation.with(frame));
            case WorkshopStarted() -> workshop.with(attendance.started());
            case ParticipantJoined(var participant) -> workshop.with(attendance.join(participant));
            case ParticipantRenamed(var participant) ->
                    workshop.with(attendance.rename(participant));
            case NoteAdded(var id, var block, var text) ->
                    workshop.with(canvas.add(block, Note.of(id, text, null)));
            case NoteEdited(var id, var text) -> workshop.with(edit(canvas, id, text));
            case NoteMoved(var id, var block, var before) ->
                    workshop.with(canvas.move(placeOf(canvas, id), block, before));
            case NoteSplit split -> workshop.with(split(canvas, split));
            case NoteShelved(var id) -> workshop.with(canvas.shelve(placeOf(canvas, id)));
            case NoteRestored(var id) ->
                    workshop.with(canvas.restore(requireNonNull(canvas.findOnShelf(id))));
            case MoneySet(var id, var money) -> workshop.with(setMoney(canvas, id, money));
            case OutcomeSet(var id, var outcome) -> workshop.with(setOutcome(canvas, id, outcome));
        };
    }

    private static Canvas edit(Canvas canvas, NoteId id, String text) {
        Place place = placeOf(canvas, id);
        return canvas.replace(place, place.note().withText(text));
    }

    private static Canvas setMoney(Canvas canvas, NoteId id, NoteMoney money) {
        Place place = placeOf(canvas, id);
        return canvas.replace(place, place.note().withMoney(money));
    }

    private static Canvas setOutcome(Canvas canvas, NoteId id, @Nullable NoteOutcome outcome) {
        Place place = placeOf(canvas, id);
        return canvas.replace(place, place.note().withOutcome(outcome));
    }

    private static Canvas split(Canvas canvas, NoteSplit split) {
        List<Note> others =
                split.others().stream()
                        .map(other -> Note.of(other.id(), other.text(), null))
                        .toList();
        return edit(canvas, split.note(), split.text())
                .insertAfter(placeOf(canvas, split.note()), others);
    }

    private static Place placeOf(Canvas canvas, NoteId id) {
        return requireNonNull(canvas.find(id), "The note of a recorded event is on the sheet.");
    }
}
