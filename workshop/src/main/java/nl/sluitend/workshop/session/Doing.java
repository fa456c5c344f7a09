package nl.sluitend.workshop.session;

/// What the facilitator can have the room do: one of four, of which no two go together.
public enum Doing {
    WRITING,
    DISCUSSING,
    VOTING,
    /// The clock stands still and participants change nothing (*stilgezet*).
    STILL
}
