package nl.sluitend.workshop.notes;

/// What can be said about a note.
public enum FacetKind {
    /// What it costs or brings in.
    MONEY,
    /// What it is worth to society.
    OUTCOME;

    /// Whether it can be said, and counts, while the note is in `block`.
    public boolean fits(Block block) {
        return switch (this) {
            case MONEY -> block.dimension() == Dimension.FINANCE;
            case OUTCOME -> block == Block.VALUE || block == Block.REVENUE;
        };
    }
}
