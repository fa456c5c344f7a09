package nl.sluitend.workshop;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One operation of one device. Sent again after a lost connection it still happens once, because a
/// workshop takes each `OpId` once.
public record OpId(@Matching(Identifiers.SHAPE) String value) implements Comparable<OpId> {
    public OpId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(OpId other) {
        return value.compareTo(other.value);
    }
}
