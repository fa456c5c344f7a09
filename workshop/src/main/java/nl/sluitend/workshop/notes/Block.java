package nl.sluitend.workshop.notes;

import static nl.sluitend.workshop.notes.Dimension.FINANCE;
import static nl.sluitend.workshop.notes.Dimension.REALISATION;
import static nl.sluitend.workshop.notes.Dimension.VALUE_PROPOSITION;

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
}
