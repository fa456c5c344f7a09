package nl.sluitend.workshop.session;

/// What the group does, for everybody at once.
public enum Mode {
    /// What is written is hidden from others until the facilitator shows it (*schrijven*).
    WRITING,
    /// What is written is seen by all (*bespreken*).
    DISCUSSING,
    /// Notes are weighed (*stemmen*).
    VOTING
}
