package nl.sluitend.workshop.rules;

import nl.sluitend.shape.Matching;

/// One participant of one workshop. Says nothing about who they are elsewhere.
public record ParticipantId(@Matching(Identifiers.SHAPE) String value)
        implements Comparable<ParticipantId> {
    public ParticipantId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }
}
