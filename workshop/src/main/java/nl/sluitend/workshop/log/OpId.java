package nl.sluitend.workshop.log;

import nl.sluitend.workshop.Identifiers;

/// One operation of one device. Sent again after a lost connection it still happens once, because a
/// workshop takes each `OpId` once.
public record OpId(String value) {
    public OpId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
