package nl.sluitend.workshop.notes;

/// A note that was laid aside (*weggelegd*), and the block it can be taken back to.
///
/// @param note the note as it was
/// @param from the block it came from
public record Shelved(Note note, Block from) {}
