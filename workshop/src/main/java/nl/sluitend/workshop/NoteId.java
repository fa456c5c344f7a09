package nl.sluitend.workshop;

/// One note, chosen by the device that wrote it, so that a note exists before it is saved.
public record NoteId(String value) {
    public NoteId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
