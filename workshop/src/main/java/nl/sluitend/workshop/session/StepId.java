package nl.sluitend.workshop.session;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One step of a script, whatever its place in it.
public record StepId(@Matching(Identifiers.SHAPE) String value) implements Comparable<StepId> {
    public StepId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }
}
