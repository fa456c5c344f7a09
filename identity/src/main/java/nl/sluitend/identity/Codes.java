package nl.sluitend.identity;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The six digits that people type. Read aloud and copied from a wall, they may come back with
/// spaces.
public final class Codes {

    private static final int CODES = 1_000_000;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom DICE = new SecureRandom();

    private Codes() {}

    static String random() {
        return "%06d".formatted(DICE.nextInt(CODES));
    }

    /// The digits alone, or null when it cannot be a code.
    public static @Nullable String read(String typed) {
        String digits = typed.replaceAll("\\s", "");
        return SHAPE.matcher(digits).matches() ? digits : null;
    }
}
