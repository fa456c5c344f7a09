package nl.sluitend.workshop.notes;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One of the canvases of a workshop.
public record CanvasId(@Matching(Identifiers.SHAPE) String value) implements Comparable<CanvasId> {

    /// The canvas that every workshop has.
    public static final CanvasId MAIN = new CanvasId("main-canvas");

    public CanvasId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(CanvasId other) {
        return value.compareTo(other.value);
    }
}
