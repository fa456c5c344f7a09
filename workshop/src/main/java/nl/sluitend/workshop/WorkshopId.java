package nl.sluitend.workshop;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One workshop. Chosen by the server, not a secret: knowing it opens nothing.
public record WorkshopId(@Matching(Identifiers.SHAPE) String value) {
    public WorkshopId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
