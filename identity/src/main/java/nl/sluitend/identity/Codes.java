package nl.sluitend.identity;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import nl.sluitend.shape.Limit;
import org.jspecify.annotations.Nullable;

/// The digits that people type, [Limit#CODE_DIGITS] of them. Read aloud and copied from a wall,
/// they may come back with spaces.
public final class Codes {

    private static final int DIGITS = Limit.CODE_DIGITS.standard();
    private static final int CODES = BigInteger.TEN.pow(DIGITS).intValueExact();
    private static final Pattern SHAPE = Pattern.compile("[0-9]{%d}".formatted(DIGITS));
    private static final SecureRandom DICE = new SecureRandom();

    private Codes() {}

    static String random() {
        return ("%0" + DIGITS + "d").formatted(DICE.nextInt(CODES));
    }

    /// The digits alone, or null when it cannot be a code.
    public static @Nullable String read(String typed) {
        String digits = typed.replaceAll("\\s", "");
        return SHAPE.matcher(digits).matches() ? digits : null;
    }
}
