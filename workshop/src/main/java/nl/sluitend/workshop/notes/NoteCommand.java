package nl.sluitend.workshop.notes;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.rules.ForParticipants;
import org.jspecify.annotations.Nullable;

/// What can be done with a note.
public sealed interface NoteCommand extends Command, ForParticipants {

    NoteId note();

    record AddNote(
            CanvasId canvas,
            NoteId note,
            Block block,
            @Text(value = Limit.NOTE_TEXT, required = true) String text)
            implements NoteCommand {}

    record EditNote(NoteId note, @Text(value = Limit.NOTE_TEXT, required = true) String text)
            implements NoteCommand {}

    /// Lays a note before another one, or last in the block when `before` is absent or gone.
    record MoveNote(NoteId note, CanvasId canvas, Block block, @Nullable NoteId before)
            implements NoteCommand {}

    /// Leaves `text` on the note and puts the other aspects on notes of their own, right after it.
    record SplitNote(
            NoteId note,
            @Text(value = Limit.NOTE_TEXT, required = true) String text,
            @Size(value = Limit.SPLIT_PARTS, besides = 1, breach = Breach.TOO_MANY_PARTS)
                    List<NewNote> others)
            implements NoteCommand {
        public SplitNote {
            others = List.copyOf(others);
        }
    }

    record ShelveNote(NoteId note) implements NoteCommand {}

    /// Takes a note back from the shelf, last in the block it came from.
    record RestoreNote(NoteId note) implements NoteCommand {}

    /// Says something about a note, in place of what was said of that kind.
    record SetFacet(NoteId note, Facet facet) implements NoteCommand {}

    /// Takes back what was said, wherever the note went.
    record ClearFacet(NoteId note, FacetKind kind) implements NoteCommand {}
}
