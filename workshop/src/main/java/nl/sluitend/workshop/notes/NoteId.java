package nl.sluitend.workshop.notes;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One note, chosen by the device that wrote it, so that a note exists before it is saved.
public record NoteId(@Matching(Identifiers.SHAPE) String value) implements Comparable<NoteId> {
    public NoteId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }
}
