package nl.sluitend.server.http;

/// What it takes to answer a request. Each kind has threads of its own, so that one never waits for
/// another.
enum Effort {
    /// Known on the spot: answered on the event loop itself.
    NONE,
    /// A look at the door or a word to the disk.
    LITTLE,
    /// What a workshop comes to: perhaps a whole history is read for it.
    QUESTION,
    /// A body that is large enough to be a file.
    FILE
}
