package nl.sluitend.store;

/// What to do with a database in which something is missing that was acknowledged.
public enum Losses {
    /// Tell it, and leave the database alone.
    REFUSED,
    /// Go on with what is there.
    ACCEPTED
}
