package nl.sluitend.canvas;

/// What the limits have against one field of a command. The path is a JSON Pointer (RFC 6901).
public record Objection(String path, Refusal refusal) {

    Objection within(String step) {
        return new Objection("/" + step + path, refusal);
    }
}
