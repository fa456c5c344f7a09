package nl.sluitend.workshop.notes;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import org.jspecify.annotations.Nullable;

/// The notes on the sheet, in their order within each block, and those on the shelf. No two notes
/// have the same id, and those on the sheet are together no more than one block may have.
///
/// A change copies one block's list of references and shares the rest, so the cost of a change
/// follows the length of one block, not of the canvas.
///
/// @param blocks the notes on the sheet, in order; a block that is absent is empty
/// @param shelf the notes that were laid aside (weggelegd), in order
public record Canvas(
        Map<Block, @Size(value = Limit.NOTES, breach = Breach.CANVAS_FULL) List<Note>> blocks,
        @Size(value = Limit.SHELF, breach = Breach.SHELF_FULL) List<Shelved> shelf) {

    public static final Canvas EMPTY = new Canvas(Map.of(), List.of());

    /// Where a note stands.
    public record Place(Block block, int index, Note note) {}

    /// Blocks that are not mentioned are empty.
    public Canvas {
        Map<Block, List<Note>> all = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            all.put(block, List.copyOf(blocks.getOrDefault(block, List.of())));
        }
        blocks = Collections.unmodifiableMap(all);
        shelf = List.copyOf(shelf);
    }

    public List<Note> at(Block block) {
        return requireNonNull(blocks.get(block));
    }

    /// How many are on the sheet.
    public int size() {
        return blocks.values().stream().mapToInt(List::size).sum();
    }

    public @Nullable Place find(NoteId id) {
        for (Block block : Block.values()) {
            List<Note> notes = at(block);
            for (int i = 0; i < notes.size(); i++) {
                if (notes.get(i).id().equals(id)) {
                    return new Place(block, i, notes.get(i));
                }
            }
        }
        return null;
    }

    public @Nullable Shelved findOnShelf(NoteId id) {
        for (Shelved shelved : shelf) {
            if (shelved.note().id().equals(id)) {
                return shelved;
            }
        }
        return null;
    }

    public boolean has(NoteId id) {
        return find(id) != null || findOnShelf(id) != null;
    }

    Canvas add(Block block, Note note) {
        return changed(block, notes -> notes.add(note));
    }

    Canvas replace(Place place, Note note) {
        return changed(place.block(), notes -> notes.set(place.index(), note));
    }

    /// Lays a note before `before`, or last when that is not there.
    Canvas insert(Note note, Block to, @Nullable NoteId before) {
        return changed(to, notes -> notes.add(indexOf(to, before), note));
    }

    Canvas insertAfter(Place place, List<Note> others) {
        return changed(place.block(), notes -> notes.addAll(place.index() + 1, others));
    }

    Canvas shelve(Place place, @Nullable NoteId before) {
        Shelved shelved = new Shelved(place.note(), place.block(), before);
        Canvas without = remove(place);
        return new Canvas(without.blocks, plus(without.shelf, shelved));
    }

    /// Lays a note back where it came from: before the note that followed it, or before what
    /// followed that one when it lies on the shelf as well.
    Canvas restore(Shelved shelved) {
        List<Shelved> others = shelf.stream().filter(other -> !other.equals(shelved)).toList();
        return new Canvas(blocks, others)
                .insert(shelved.note(), shelved.from(), follower(shelved, others));
    }

    /// Who follows whom can go round, of notes that were laid back and put aside again.
    private static @Nullable NoteId follower(Shelved shelved, List<Shelved> others) {
        Map<NoteId, Shelved> aside = new HashMap<>();
        others.forEach(other -> aside.put(other.note().id(), other));
        NoteId before = shelved.before();
        Shelved next = aside.remove(before);
        while (next != null && next.from() == shelved.from()) {
            before = next.before();
            next = aside.remove(before);
        }
        return before;
    }

    Canvas remove(Place place) {
        return changed(place.block(), notes -> notes.remove(place.index()));
    }

    Canvas without(NoteId id) {
        Place place = find(id);
        Canvas left = place == null ? this : remove(place);
        return new Canvas(
                left.blocks, shelf.stream().filter(kept -> !kept.note().id().equals(id)).toList());
    }

    /// With the notes of another one, last in each block and on the shelf.
    public Canvas plus(Canvas other) {
        Map<Block, List<Note>> all = new EnumMap<>(Block.class);
        blocks.forEach((block, notes) -> all.put(block, joined(notes, other.at(block))));
        return new Canvas(all, joined(shelf, other.shelf));
    }

    private static <T> List<T> joined(List<T> first, List<T> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    /// Lays these notes last in their blocks, in this order, and the same on the shelf.
    Canvas last(List<NoteId> order) {
        Map<Block, List<Note>> moved = new EnumMap<>(Block.class);
        blocks.forEach((block, notes) -> moved.put(block, last(notes, order, Note::id)));
        return new Canvas(moved, last(shelf, order, kept -> kept.note().id()));
    }

    private static <T> List<T> last(List<T> all, List<NoteId> order, Function<T, NoteId> id) {
        Map<NoteId, Integer> places = new HashMap<>();
        order.forEach(note -> places.put(note, places.size() + 1));
        return all.stream()
                .sorted(comparingInt(each -> places.getOrDefault(id.apply(each), 0)))
                .toList();
    }

    private int indexOf(Block block, @Nullable NoteId before) {
        Place place = before == null ? null : find(before);
        return place == null || place.block() != block ? at(block).size() : place.index();
    }

    private Canvas changed(Block block, Change change) {
        List<Note> notes = new ArrayList<>(at(block));
        change.apply(notes);
        Map<Block, List<Note>> changed = new EnumMap<>(blocks);
        changed.put(block, notes);
        return new Canvas(changed, shelf);
    }

    private static List<Shelved> plus(List<Shelved> shelf, Shelved last) {
        List<Shelved> longer = new ArrayList<>(shelf);
        longer.add(last);
        return longer;
    }

    private interface Change {
        void apply(List<Note> notes);
    }
}
