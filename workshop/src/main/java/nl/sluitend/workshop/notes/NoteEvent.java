package nl.sluitend.workshop.notes;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.workshop.Event;
import org.jspecify.annotations.Nullable;

/// What can have happened to a note.
public sealed interface NoteEvent extends Event {

    /// The note that it is about.
    NoteId note();

    /// The notes that are new by an event.
    static Stream<NoteId> written(Event event) {
        return switch (event) {
            case NoteAdded added -> Stream.of(added.note());
            case NoteSplit split -> split.others().stream().map(NewNote::id);
            case Event _ -> Stream.empty();
        };
    }

    /// `by` is absent where notes tell nothing of their authors.
    record NoteAdded(CanvasId canvas, NoteId note, Block block, String text, @Nullable Signature by)
            implements NoteEvent {

        public NoteAdded(CanvasId canvas, NoteId note, Block block, String text) {
            this(canvas, note, block, text, null);
        }
    }

    record NoteEdited(NoteId note, String text) implements NoteEvent {}

    record NoteMoved(NoteId note, CanvasId canvas, Block block, @Nullable NoteId before)
            implements NoteEvent {}

    record NoteSplit(NoteId note, String text, List<NewNote> others) implements NoteEvent {
        public NoteSplit {
            others = List.copyOf(others);
        }
    }

    /// `before` is the next note that was not hidden; absent when there was none, and in what was
    /// recorded before that was kept.
    record NoteShelved(NoteId note, @Nullable NoteId before) implements NoteEvent {

        public NoteShelved(NoteId note) {
            this(note, null);
        }
    }

    record NoteRestored(NoteId note) implements NoteEvent {}

    record FacetSet(NoteId note, Facet facet) implements NoteEvent {}

    record FacetCleared(NoteId note, FacetKind kind) implements NoteEvent {}
}
