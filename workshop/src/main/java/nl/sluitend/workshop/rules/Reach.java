package nl.sluitend.workshop.rules;

/// On which subjects a participant may act. What is nobody's counts as one's own.
public enum Reach {
    NONE,
    OWN,
    ALL
}
