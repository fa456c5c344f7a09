package nl.sluitend.workshop.rules;

import nl.sluitend.shape.Matching;

/// What a note, or another subject, carries of its author: 128 bits that follow from a key which
/// stays on the author's device and from the subject itself. Without that key two marks of one
/// author look as unlike as those of two.
public record Mark(@Matching(Identifiers.SHAPE) String value) implements Comparable<Mark> {
    public Mark {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(Mark other) {
        return value.compareTo(other.value);
    }
}
