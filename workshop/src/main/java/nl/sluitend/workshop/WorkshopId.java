package nl.sluitend.workshop;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One workshop. Chosen by the server, not a secret: knowing it opens nothing.
public record WorkshopId(@Matching(Identifiers.SHAPE) String value)
        implements Comparable<WorkshopId> {
    public WorkshopId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(WorkshopId other) {
        return value.compareTo(other.value);
    }
}
