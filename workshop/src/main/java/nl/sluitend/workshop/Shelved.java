package nl.sluitend.workshop;

/// A note that was laid aside (*weggelegd*), and the block it can be taken back to.
public record Shelved(Note note, Block from) {}
