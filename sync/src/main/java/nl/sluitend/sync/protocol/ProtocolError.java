package nl.sluitend.sync.protocol;

/// What is wrong with a message.
public enum ProtocolError {
    NOT_JSON,
    UNKNOWN_TYPE,
    INVALID_FIELD,
    /// Something was said before the hello, or hello twice.
    OUT_OF_ORDER
}
