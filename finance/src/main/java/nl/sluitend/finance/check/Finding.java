package nl.sluitend.finance.check;

/// One field that cannot be calculated with. The path is a JSON Pointer (RFC 6901).
public record Finding(String path, Flaw flaw) {

    Finding within(String step) {
        return new Finding("/" + step + path, flaw);
    }
}
