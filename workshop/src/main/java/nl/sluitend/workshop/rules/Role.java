package nl.sluitend.workshop.rules;

/// What somebody came in as. The wall (*scherm*) watches and changes nothing.
public enum Role {
    FACILITATOR,
    PARTICIPANT,
    WALL
}
