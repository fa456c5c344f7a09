package nl.sluitend.workshop.rules;

/// Whose a subject is, as one device may know it. What has no author at all, such as a note that
/// came from a file or from before marks were kept, is everybody's.
public enum Author {
    /// It was made on this device.
    MINE,
    /// It was made on another device.
    ANOTHERS
}
