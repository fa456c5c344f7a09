package nl.sluitend.workshop.notes;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// All notes of a workshop, canvas by canvas.
///
/// @param marks the mark of each note that a device made its own. One without a mark is
///     everybody's: it came from a file, or from before there were marks
/// @param hidden the notes that others than their author and the facilitator do not see yet
/// @param signatures what notes tell of their authors, beside them: no file and no figure has it
public record Notes(
        Map<CanvasId, Canvas> canvases,
        Map<NoteId, Mark> marks,
        List<NoteId> hidden,
        Map<NoteId, Signature> signatures) {

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
        hidden = List.copyOf(hidden);
        signatures = InOrder.copyOf(signatures);
    }

    public static Notes on(Map<CanvasId, Canvas> canvases) {
        return new Notes(canvases, Map.of(), List.of(), Map.of());
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

    public boolean isHidden(NoteId id) {
        return hidden.contains(id);
    }

    /// Whether somebody sees a note, as far as that is for its being hidden to say.
    public boolean isSeen(NoteId id, Role role, Owner owner) {
        return role == Role.FACILITATOR || !isHidden(id) || isMadeBy(id, owner);
    }

    public boolean isMadeBy(NoteId id, Owner owner) {
        Mark mark = marks.get(id);
        return mark != null && owner.made(id.value(), mark);
    }

    /// The block that a note stands in, on whichever canvas.
    public @Nullable Block blockOf(NoteId id) {
        NotePlace place = find(id);
        return place == null ? null : place.at().block();
    }

    /// The notes after one in its block, in order.
    public List<NoteId> following(NoteId id) {
        NotePlace place = find(id);
        if (place == null) {
            return List.of();
        }
        List<Note> all = requireNonNull(canvases.get(place.canvas())).at(place.at().block());
        return all.subList(place.at().index() + 1, all.size()).stream().map(Note::id).toList();
    }

    /// The next note in its block that is not hidden: all who see a note see that one too, and go
    /// on seeing it.
    @Nullable NoteId openAfter(NoteId id) {
        return following(id).stream().filter(note -> !isHidden(note)).findFirst().orElse(null);
    }

    /// Whether anybody ever wrote something: what was laid aside is kept.
    public boolean areWritten() {
        return canvases.values().stream()
                .anyMatch(canvas -> canvas.size() > 0 || !canvas.shelf().isEmpty());
    }

    /// As if a note were not there.
    Notes without(NoteId id) {
        Map<CanvasId, Canvas> others = new LinkedHashMap<>(canvases);
        others.replaceAll((_, canvas) -> canvas.without(id));
        Map<NoteId, Mark> marksOfOthers = new LinkedHashMap<>(marks);
        marksOfOthers.remove(id);
        List<NoteId> hiddenOthers = hidden.stream().filter(each -> !each.equals(id)).toList();
        return new Notes(others, marksOfOthers, hiddenOthers, signatures);
    }

    boolean has(NoteId id) {
        return canvases.values().stream().anyMatch(canvas -> canvas.has(id));
    }
}
