package nl.sluitend.workshop;

/// A note still to be made.
public record NewNote(NoteId id, String text) {}
