package nl.sluitend.sync.protocol;

/// Why the server ended a connection. The code goes into the WebSocket close frame (RFC 6455 leaves
/// 4000–4999 to applications), the name into its reason.
public enum CloseReason {
    /// The page is of another version: load it again.
    OTHER_VERSION(4000),
    MESSAGE_TOO_LARGE(4001),
    NOT_TEXT(4002),
    TOO_MANY_UNREADABLE(4003),
    TOO_FAST(4004),
    /// This device does not keep up; it comes back with its last sequence.
    TOO_SLOW(4005),
    ACCESS_ENDED(4006),
    SHUTTING_DOWN(4007),
    /// Something broke on our side; coming back is safe.
    FAILED(4008),
    /// As many devices are in the workshop as it takes; there may be room later.
    ROOM_FULL(4009),
    /// The workshop was erased: there is nothing to come back to.
    ERASED(4010);

    private final int code;

    CloseReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
