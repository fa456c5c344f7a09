package nl.sluitend.workshop;

import static nl.sluitend.workshop.Dimension.FINANCE;
import static nl.sluitend.workshop.Dimension.REALISATION;
import static nl.sluitend.workshop.Dimension.VALUE_PROPOSITION;

/// The nine building blocks, in the order in which the method sheet walks through them.
public enum Block {
    SEGMENTS(VALUE_PROPOSITION),
    VALUE(VALUE_PROPOSITION),
    CHANNELS(VALUE_PROPOSITION),
    RELATIONSHIPS(VALUE_PROPOSITION),
    REVENUE(FINANCE),
    RESOURCES(REALISATION),
    ACTIVITIES(REALISATION),
    PARTNERS(REALISATION),
    COSTS(FINANCE);

    private final Dimension dimension;

    Block(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// Whether what the notes of this block are worth to society can be told.
    public boolean holdsOutcomes() {
        return this == VALUE || this == REVENUE;
    }

    /// Whether the notes of this block carry money.
    public boolean holdsMoney() {
        return dimension == FINANCE;
    }
}
