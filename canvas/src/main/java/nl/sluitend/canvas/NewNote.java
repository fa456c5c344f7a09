package nl.sluitend.canvas;

/// A note still to be made.
public record NewNote(NoteId id, String text) {}
