package nl.sluitend.workshop.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance.Phase;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// What an audience may see of a state and of an event. One law binds the two: to see the state
/// after an event is to have seen the state before it and then the event, as [ViewEvolution] takes
/// it.
public final class View {

    private View() {}

    public static WorkshopView of(Workshop workshop, Audience audience) {
        return new WorkshopView(
                workshop.preparation(),
                hidesNotes(workshop, audience)
                        ? hidden(workshop.notes())
                        : shown(workshop.notes(), audience),
                workshop.attendance());
    }

    /// The canvases with the notes that a role sees. What is shown whole is the canvas itself.
    public static Map<CanvasId, Canvas> canvases(Workshop workshop, Role role) {
        return hidesNotes(workshop, Audience.anybody(role))
                ? emptied(workshop.notes().canvases())
                : workshop.notes().canvases();
    }

    /// Whether a role sees what happens to a note.
    public static boolean shows(Workshop workshop, Role role, NoteId note) {
        return !hidesNotes(workshop, Audience.anybody(role))
                && workshop.notes().onSheet(note) != null;
    }

    public static ViewedEvent of(Transition step, Audience audience) {
        boolean hidden = hidesNotes(step.after(), audience);
        if (step.before() == null || hidesNotes(step.before(), audience) != hidden) {
            return new ViewedEvent.Revealed(
                    step.recorded().seq(), step.recorded().opId(), of(step.after(), audience));
        }
        return hidden && step.recorded().event() instanceof NoteEvent
                ? new ViewedEvent.Withheld(step.recorded().seq(), counts(step.after().notes()))
                : new ViewedEvent.Shown(
                        step.recorded().seq(),
                        step.recorded().opId(),
                        step.recorded().event(),
                        authors(noteMarks(step.recorded().marks()), audience));
    }

    /// Until everybody is in, the projector shows nothing of what the first ones write.
    private static boolean hidesNotes(@Nullable Workshop workshop, Audience audience) {
        return workshop != null
                && audience.role() == Role.WALL
                && workshop.attendance().phase() == Phase.LOBBY;
    }

    private static NotesView shown(Notes notes, Audience audience) {
        return new NotesView(notes.canvases(), Map.of(), authors(notes.marks(), audience));
    }

    private static NotesView hidden(Notes notes) {
        return new NotesView(emptied(notes.canvases()), counts(notes), Map.of());
    }

    private static Map<CanvasId, Canvas> emptied(Map<CanvasId, Canvas> canvases) {
        Map<CanvasId, Canvas> empty = new LinkedHashMap<>(canvases);
        empty.replaceAll((_, _) -> Canvas.EMPTY);
        return empty;
    }

    private static Map<CanvasId, Map<Block, Integer>> counts(Notes notes) {
        Map<CanvasId, Map<Block, Integer>> counts = new LinkedHashMap<>();
        notes.canvases().forEach((id, canvas) -> counts.put(id, counts(canvas)));
        return counts;
    }

    private static Map<Block, Integer> counts(Canvas canvas) {
        Map<Block, Integer> counts = new EnumMap<>(Block.class);
        canvas.blocks().forEach((block, notes) -> counts.put(block, notes.size()));

        return counts;
    }

    private static Map<NoteId, Author> authors(Map<NoteId, Mark> marks, Audience audience) {
        Map<NoteId, Author> authors = new LinkedHashMap<>();
        marks.forEach(
                (note, mark) -> authors.put(note, audience.owner().author(note.value(), mark)));
        return authors;
    }

    private static Map<NoteId, Mark> noteMarks(Map<String, Mark> marks) {
        Map<NoteId, Mark> ofNotes = new LinkedHashMap<>();
        marks.forEach((subject, mark) -> ofNotes.put(new NoteId(subject), mark));
        return ofNotes;
    }
}
