package nl.sluitend.workshop.notes;

/// The three parts of the canvas: what it is worth to the citizen (right), what it takes (left) and
/// the money (base).
public enum Dimension {
    VALUE_PROPOSITION,
    REALISATION,
    FINANCE
}
