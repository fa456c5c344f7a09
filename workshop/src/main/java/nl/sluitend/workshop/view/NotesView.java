package nl.sluitend.workshop.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Dimension;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.InOrder;

/// The notes that an audience sees, how many more lie hidden from it in each block, and whose each
/// note is. A note without an author is everybody's.
///
/// @param withheld canvases in which nothing is hidden from it are not mentioned
/// @param signatures what notes tell of their authors, of those that are hidden from nobody
/// @param hidden the notes that it sees and others do not
public record NotesView(
        Map<CanvasId, Canvas> canvases,
        Map<CanvasId, Map<Block, Integer>> withheld,
        Map<NoteId, Author> authors,
        List<NoteId> hidden,
        Map<NoteId, Signature> signatures) {

    public NotesView {
        canvases = InOrder.copyOf(canvases);
        withheld = InOrder.copyOf(withheld);
        authors = InOrder.copyOf(authors);
        hidden = List.copyOf(hidden);
        signatures = InOrder.copyOf(signatures);
    }

    /// The lines of a budget that lie hidden from it, whatever is on them: it has no part of them
    /// in its figures.
    public int withheldAmounts(CanvasId canvas) {
        return amounts(withheld.getOrDefault(canvas, Map.of()));
    }

    static int amounts(Map<Block, Integer> withheld) {
        return withheld.entrySet().stream()
                .filter(each -> each.getKey().dimension() == Dimension.FINANCE)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The canvas that every workshop has.
    public Canvas main() {
        return requireNonNull(canvases.get(CanvasId.MAIN));
    }
}
