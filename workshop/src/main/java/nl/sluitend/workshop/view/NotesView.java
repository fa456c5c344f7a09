package nl.sluitend.workshop.view;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.InOrder;

/// The notes that an audience sees, how many more lie hidden in each block, and whose each note is.
/// Canvases on which nothing is hidden are not mentioned; a note without an author is everybody's.
public record NotesView(
        Map<CanvasId, Canvas> canvases,
        Map<CanvasId, Map<Block, Integer>> withheld,
        Map<NoteId, Author> authors) {

    public NotesView {
        canvases = InOrder.copyOf(canvases);
        withheld = InOrder.copyOf(withheld);
        authors = InOrder.copyOf(authors);
    }

    /// The canvas that every workshop has.
    public Canvas main() {
        return requireNonNull(canvases.get(CanvasId.MAIN));
    }
}
