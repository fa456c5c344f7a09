package nl.sluitend.workshop.view;

import java.util.Map;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.InOrder;

/// What an audience sees of an event.
public sealed interface ViewedEvent {

    long seq();

    /// What happened, with the authors of the notes that came into being with it. Not when: nobody
    /// needs the moment of a note, and who was seen to type at that moment would be its author.
    record Shown(long seq, OpId opId, Event event, Map<NoteId, Author> authors)
            implements ViewedEvent {
        public Shown {
            authors = InOrder.copyOf(authors);
        }
    }

    /// What happened, the notes that this audience sees only since then, and what all that are
    /// shown tell of their authors: where they lie before
    /// the event orders them does not matter.
    record Disclosed(
            long seq,
            OpId opId,
            Event event,
            Map<CanvasId, Canvas> notes,
            Map<NoteId, Author> authors,
            Map<CanvasId, Map<Block, Integer>> withheld,
            Map<NoteId, Signature> signatures)
            implements ViewedEvent {
        public Disclosed {
            notes = InOrder.copyOf(notes);
            authors = InOrder.copyOf(authors);
            withheld = InOrder.copyOf(withheld);
            signatures = InOrder.copyOf(signatures);
        }
    }

    /// That something happened to notes which are hidden, and how many there are since. Neither
    /// when, nor by which operation, so that nobody can tell who is writing.
    record Withheld(long seq, Map<CanvasId, Map<Block, Integer>> withheld) implements ViewedEvent {
        public Withheld {
            withheld = InOrder.copyOf(withheld);
        }
    }

    /// What the audience sees since an event that changed what is hidden from it.
    record Revealed(long seq, OpId opId, WorkshopView workshop) implements ViewedEvent {}
}
