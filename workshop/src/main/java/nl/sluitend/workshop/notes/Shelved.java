package nl.sluitend.workshop.notes;

import org.jspecify.annotations.Nullable;

/// A note that was laid aside (*weggelegd*), and the place it can be taken back to.
///
/// @param note the note as it was
/// @param from the block it came from
/// @param before the note that followed it there; absent when it was the last
public record Shelved(Note note, Block from, @Nullable NoteId before) {}
