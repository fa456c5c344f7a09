package nl.sluitend.server.http;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with what was sent: a JSON Pointer (RFC 6901) to it, and what is wrong.
/// What its code does not tell is `told`.
public record Fault(String path, String code, @Nullable FaultWords told) {

    public Fault(String path, String code) {
        this(path, code, null);
    }

    /// The same in every language, for a page that may be turned to another.
    public record FaultWords(String nl, String en) {}
}
