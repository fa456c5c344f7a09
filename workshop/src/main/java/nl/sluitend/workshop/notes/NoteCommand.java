package nl.sluitend.workshop.notes;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.rules.ForParticipants;
import org.jspecify.annotations.Nullable;

/// What can be done with a note. Who replaces something says what they saw there, so that nobody
/// undoes what they have not seen. Commands of version 1 do not say it, and replace what there is.
public sealed interface NoteCommand extends Command, ForParticipants {

    NoteId note();

    record AddNote(
            CanvasId canvas,
            NoteId note,
            Block block,
            @Text(value = Limit.NOTE_TEXT, required = true) String text)
            implements NoteCommand {}

    /// Says something else on a note.
    ///
    /// @param seen the text that this one comes in the place of
    record EditNote(
            NoteId note,
            @Text(value = Limit.NOTE_TEXT, required = true) String text,
            @Text(value = Limit.NOTE_TEXT) @Nullable String seen)
            implements NoteCommand {

        public EditNote(NoteId note, String text) {
            this(note, text, null);
        }
    }

    /// Lays a note before another one, or last in the block when `before` is absent or gone.
    record MoveNote(NoteId note, CanvasId canvas, Block block, @Nullable NoteId before)
            implements NoteCommand {}

    /// Leaves `text` on the note and puts the other aspects on notes of their own, right after it.
    ///
    /// @param seen the text that was split
    record SplitNote(
            NoteId note,
            @Text(value = Limit.NOTE_TEXT, required = true) String text,
            @Size(value = Limit.SPLIT_PARTS, besides = 1, breach = Breach.TOO_MANY_PARTS)
                    List<NewNote> others,
            @Text(value = Limit.NOTE_TEXT) @Nullable String seen)
            implements NoteCommand {
        public SplitNote {
            others = List.copyOf(others);
        }

        public SplitNote(NoteId note, String text, List<NewNote> others) {
            this(note, text, others, null);
        }
    }

    record ShelveNote(NoteId note) implements NoteCommand {}

    /// Takes a note back from the shelf, last in the block it came from.
    record RestoreNote(NoteId note) implements NoteCommand {}

    /// Says something about a note, in place of what was said of that kind.
    record SetFacet(NoteId note, Facet facet, @Nullable SeenFacet seen) implements NoteCommand {

        public SetFacet(NoteId note, Facet facet) {
            this(note, facet, null);
        }
    }

    /// Takes back what was said, wherever the note went.
    record ClearFacet(NoteId note, FacetKind kind, @Nullable SeenFacet seen)
            implements NoteCommand {

        public ClearFacet(NoteId note, FacetKind kind) {
            this(note, kind, null);
        }
    }
}
