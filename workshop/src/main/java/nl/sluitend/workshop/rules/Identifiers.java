package nl.sluitend.workshop.rules;

import java.util.regex.Pattern;

/// The one shape that all identifiers share: 8 to 40 letters, digits, `-` or `_`, so that they
/// stand safely in an address, a file name and a log line.
///
/// Identifiers are comparable, because devices choose many of them: in a table of hashes those that
/// were chosen to collide are then found by their order, and not one after the other.
public final class Identifiers {

    public static final String SHAPE = "[A-Za-z0-9_-]{8,40}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    private Identifiers() {}

    public static void require(String value) {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An identifier has 8 to 40 letters, digits, '-' or '_'.");
        }
    }
}
