package nl.sluitend.workshop;

/// One participant of one workshop. Says nothing about who they are elsewhere.
public record ParticipantId(String value) {
    public ParticipantId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
