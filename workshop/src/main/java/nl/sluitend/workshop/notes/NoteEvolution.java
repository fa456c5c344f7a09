package nl.sluitend.workshop.notes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.workshop.notes.NoteEvent.FacetCleared;
import nl.sluitend.workshop.notes.NoteEvent.FacetSet;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteEvent.NoteRestored;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteEvent.NoteSplit;
import nl.sluitend.workshop.rules.Mark;
import org.jspecify.annotations.Nullable;

/// What an event does to the notes. One that does not fit means that the history is broken.
public final class NoteEvolution {

    private NoteEvolution() {}

    /// `marks` are those of the subjects that come into being with the event; `hides` says whether
    /// what is written now is hidden.
    public static Notes evolve(
            Notes notes, NoteEvent event, Map<String, Mark> marks, boolean hides) {
        return new Notes(
                canvases(notes, event),
                marks.isEmpty() ? notes.marks() : marked(notes, marks),
                hidden(notes, event, hides),
                signatures(notes, event));
    }

    /// Turns notes over for all to see. They come to lie last in their blocks, in this order.
    public static Notes shown(Notes notes, List<NoteId> shown) {
        if (shown.isEmpty()) {
            return notes;
        }
        Map<CanvasId, Canvas> canvases = new LinkedHashMap<>(notes.canvases());
        canvases.replaceAll((_, canvas) -> canvas.last(shown));
        List<NoteId> hidden = new ArrayList<>(notes.hidden());
        hidden.removeAll(shown);
        return new Notes(canvases, notes.marks(), hidden, notes.signatures());
    }

    /// What is split off a note is as hidden as that note.
    private static List<NoteId> hidden(Notes notes, NoteEvent event, boolean hides) {
        return switch (event) {
            case NoteAdded added when hides -> plus(notes.hidden(), Stream.of(added.note()));
            case NoteSplit split when notes.isHidden(split.note()) ->
                    plus(notes.hidden(), split.others().stream().map(NewNote::id));
            default -> notes.hidden();
        };
    }

    /// Who splits a note does not make its words their own.
    private static Map<NoteId, Signature> signatures(Notes notes, NoteEvent event) {
        Signature by =
                switch (event) {
                    case NoteAdded added -> added.by();
                    case NoteSplit split -> notes.signatures().get(split.note());
                    default -> null;
                };
        if (by == null) {
            return notes.signatures();
        }
        Map<NoteId, Signature> more = new LinkedHashMap<>(notes.signatures());
        NoteEvent.written(event).forEach(note -> more.put(note, by));
        return more;
    }

    private static List<NoteId> plus(List<NoteId> hidden, Stream<NoteId> more) {
        return Stream.concat(hidden.stream(), more).toList();
    }

    private static Map<NoteId, Mark> marked(Notes notes, Map<String, Mark> marks) {
        Map<NoteId, Mark> more = new LinkedHashMap<>(notes.marks());
        marks.forEach((subject, mark) -> more.put(new NoteId(subject), mark));
        return more;
    }

    private static Map<CanvasId, Canvas> canvases(Notes notes, NoteEvent event) {
        return switch (event) {
            case NoteAdded(var canvas, var id, var block, var text, _) ->
                    on(notes, canvas, sheet -> sheet.add(block, Note.of(id, text)));
            case NoteEdited(var id, var text) -> changed(notes, id, note -> note.withText(text));
            case NoteMoved moved -> move(notes, moved);
            case NoteSplit split -> split(notes, split);
            case NoteShelved(var id, var before) -> shelve(notes, id, before);
            case NoteRestored(var id) -> restore(notes, id);
            case FacetSet(var id, var facet) -> changed(notes, id, note -> note.with(facet));
            case FacetCleared(var id, var kind) -> changed(notes, id, note -> note.without(kind));
        };
    }

    private static Map<CanvasId, Canvas> changed(
            Notes notes, NoteId id, UnaryOperator<Note> change) {
        Notes.NotePlace place = placeOf(notes, id);
        return on(
                notes,
                place.canvas(),
                sheet -> sheet.replace(place.at(), change.apply(place.note())));
    }

    private static Map<CanvasId, Canvas> move(Notes notes, NoteMoved moved) {
        Notes.NotePlace place = placeOf(notes, moved.note());
        Notes without = Notes.on(on(notes, place.canvas(), sheet -> sheet.remove(place.at())));
        return on(
                without,
                moved.canvas(),
                sheet -> sheet.insert(place.note(), moved.block(), moved.before()));
    }

    private static Map<CanvasId, Canvas> split(Notes notes, NoteSplit split) {
        Notes.NotePlace place = placeOf(notes, split.note());
        List<Note> others =
                split.others().stream().map(other -> Note.of(other.id(), other.text())).toList();
        return on(
                notes,
                place.canvas(),
                sheet ->
                        sheet.replace(place.at(), place.note().withText(split.text()))
                                .insertAfter(place.at(), others));
    }

    private static Map<CanvasId, Canvas> shelve(Notes notes, NoteId id, @Nullable NoteId before) {
        Notes.NotePlace place = placeOf(notes, id);
        return on(notes, place.canvas(), sheet -> sheet.shelve(place.at(), before));
    }

    private static Map<CanvasId, Canvas> restore(Notes notes, NoteId id) {
        Notes.Aside aside =
                requireNonNull(
                        notes.findOnShelf(id), "The note of a recorded return is on a shelf.");
        return on(notes, aside.canvas(), sheet -> sheet.restore(aside.shelved()));
    }

    private static Map<CanvasId, Canvas> on(
            Notes notes, CanvasId id, UnaryOperator<Canvas> change) {
        Canvas canvas =
                requireNonNull(notes.canvas(id), "The canvas of a recorded event is there.");
        Map<CanvasId, Canvas> changed = new LinkedHashMap<>(notes.canvases());
        changed.put(id, change.apply(canvas));
        return changed;
    }

    private static Notes.NotePlace placeOf(Notes notes, NoteId id) {
        return requireNonNull(notes.find(id), "The note of a recorded event is on a sheet.");
    }
}
