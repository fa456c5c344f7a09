package nl.sluitend.workshop.session;

/// What a screen shows of the workshop.
public enum Scene {
    /// How to come in.
    LOBBY,
    /// What the group is asked to do, large.
    INSTRUCTION,
    /// The block of the step with its notes.
    BLOCK,
    /// All nine blocks.
    CANVAS,
    /// Costs and income of the years.
    BALANCE,
    /// The financial paragraph.
    PARAGRAPH
}
