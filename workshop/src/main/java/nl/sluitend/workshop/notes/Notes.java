package nl.sluitend.workshop.notes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.rules.Mark;
import org.jspecify.annotations.Nullable;

/// All notes of a workshop, canvas by canvas, and the mark of each that a device made its own. One
/// without a mark is everybody's: it came from a file, or from before there were marks.
public record Notes(Map<CanvasId, Canvas> canvases, Map<NoteId, Mark> marks) {

    /// Where a note stands.
    record NotePlace(CanvasId canvas, Canvas.Place at) {
        Note note() {
            return at.note();
        }
    }

    /// Where a note was laid aside.
    record Aside(CanvasId canvas, Shelved shelved) {}

    public Notes {
        canvases = InOrder.copyOf(canvases);
        marks = InOrder.copyOf(marks);
    }

    public static Notes on(Map<CanvasId, Canvas> canvases) {
        return new Notes(canvases, Map.of());
    }

    public @Nullable Canvas canvas(CanvasId id) {
        return canvases.get(id);
    }

    List<Shelved> shelf(CanvasId id) {
        return requireNonNull(canvases.get(id)).shelf();
    }

    /// The canvas that every workshop has.
    public Canvas main() {
        return requireNonNull(canvases.get(CanvasId.MAIN));
    }

    /// A note that was not laid aside.
    public @Nullable Note onSheet(NoteId id) {
        NotePlace place = find(id);
        return place == null ? null : place.note();
    }

    /// All notes that were not laid aside.
    public Set<NoteId> onSheets() {
        return canvases.values().stream()
                .flatMap(canvas -> canvas.blocks().values().stream())
                .flatMap(List::stream)
                .map(Note::id)
                .collect(Collectors.toSet());
    }

    @Nullable NotePlace find(NoteId id) {
        for (Entry<CanvasId, Canvas> entry : canvases.entrySet()) {
            Canvas.Place place = entry.getValue().find(id);
            if (place != null) {
                return new NotePlace(entry.getKey(), place);
            }
        }
        return null;
    }

    @Nullable Aside findOnShelf(NoteId id) {
        for (Entry<CanvasId, Canvas> entry : canvases.entrySet()) {
            Shelved shelved = entry.getValue().findOnShelf(id);
            if (shelved != null) {
                return new Aside(entry.getKey(), shelved);
            }
        }
        return null;
    }

    /// The note after a place, in its block.
    @Nullable NoteId following(@Nullable NotePlace place) {
        return place == null ? null : requireNonNull(canvas(place.canvas())).after(place.at());
    }

    boolean has(NoteId id) {
        return canvases.values().stream().anyMatch(canvas -> canvas.has(id));
    }
}
