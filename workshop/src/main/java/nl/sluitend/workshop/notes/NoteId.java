package nl.sluitend.workshop.notes;

import nl.sluitend.shape.Matching;
import nl.sluitend.workshop.rules.Identifiers;

/// One note, chosen by the device that wrote it, so that a note exists before it is saved.
public record NoteId(@Matching(Identifiers.SHAPE) String value) {
    public NoteId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
