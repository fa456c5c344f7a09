package nl.sluitend.workshop;

import java.util.regex.Pattern;

/// The one shape that all identifiers share: 8 to 40 letters, digits, `-` or `_`, so that they
/// stand safely in an address, a file name and a log line.
public final class Identifiers {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{8,40}");

    private Identifiers() {}

    public static void require(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An identifier has 8 to 40 letters, digits, '-' or '_'.");
        }
    }
}
