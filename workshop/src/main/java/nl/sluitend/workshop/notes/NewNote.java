package nl.sluitend.workshop.notes;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;

/// A note still to be made.
public record NewNote(NoteId id, @Text(value = Limit.NOTE_TEXT, required = true) String text) {}
