package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteEvolution;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.session.Hour;
import nl.sluitend.workshop.session.SessionEvent;
import org.jspecify.annotations.Nullable;

/// What an event does to a workshop. Events are facts, so nothing is checked here; an event that
/// does not fit the state means that the history is broken, and throws.
public final class WorkshopEvolution {

    private WorkshopEvolution() {}

    /// `workshop` is null before its history has begun.
    public static Workshop evolve(@Nullable Workshop workshop, Recorded recorded) {
        if (workshop == null
                && recorded.event() instanceof WorkshopCreated(var preparation, var canvases)) {
            return new Workshop(
                    preparation,
                    Notes.on(canvases),
                    Attendance.NOBODY,
                    Hour.begunAt(recorded.at()));
        }
        return evolve(
                requireNonNull(workshop, "A history begins with its creation."),
                recorded.event(),
                recorded.marks());
    }

    /// Within a history, whenever it happens. `marks` are those of the subjects that come into
    /// being with it.
    public static Workshop evolve(Workshop workshop, Event event, Map<String, Mark> marks) {
        return switch (event) {
            case WorkshopCreated _ -> throw new IllegalStateException("Created twice.");
            case NamingChosen chosen ->
                    workshop.with(workshop.preparation().evolve(chosen))
                            .with(workshop.attendance().unsigned());
            case PreparationEvent prepared ->
                    workshop.with(workshop.preparation().evolve(prepared));
            case PeopleEvent people -> workshop.with(workshop.attendance().evolve(people));
            case NoteEvent note ->
                    workshop.with(
                            NoteEvolution.evolve(
                                    workshop.notes(), note, marks, workshop.hour().hidesWriting()));
            case SessionEvent session ->
                    workshop.with(
                            NoteEvolution.shown(workshop.notes(), SessionEvent.shown(session)),
                            workshop.hour().evolve(session));
        };
    }
}
