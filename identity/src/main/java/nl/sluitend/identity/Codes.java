package nl.sluitend.identity;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sluitend.shape.Limit;
import org.jspecify.annotations.Nullable;

/// The digits that people type, [Limit#CODE_DIGITS] of them or more. Read aloud and copied from a
/// wall, they may come back with anything between them, and in the digits of any script.
///
/// The more workshops are open, the longer a new code is. However many there are, no more than
/// [Limit#CODE_WORKSHOPS] have a code of the shortest length, and ten times as many one of a digit
/// more, so that a guess never hits sooner.
public final class Codes {

    private static final int BASE = 10;
    private static final SecureRandom DICE = new SecureRandom();

    /// Codes had six digits once, and those that are open stay good until they end.
    private static final Pattern SHAPE =
            Pattern.compile("[0-9]{6}|[0-9]{%d,18}".formatted(Limit.CODE_DIGITS.standard()));

    private Codes() {}

    /// A code for one workshop more than the `open` ones.
    static String random(int open) {
        return DICE.ints(digits(open), 0, BASE)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }

    private static int digits(int open) {
        int digits = Limit.CODE_DIGITS.standard();
        for (long room = Limit.CODE_WORKSHOPS.standard(); room <= open; room *= BASE) {
            digits++;
        }
        return digits;
    }

    /// As it is read aloud and stands on the wall: 482 731 9056. No digit stands alone at the end.
    public static String grouped(String code) {
        return code.replaceAll("([0-9]{3})(?=[0-9]{2})", "$1 ");
    }

    /// The digits alone, or null when it cannot be a code.
    public static @Nullable String read(String typed) {
        String digits =
                typed.codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(sign -> String.valueOf(Character.digit(sign, BASE)))
                        .collect(Collectors.joining());
        return SHAPE.matcher(digits).matches() ? digits : null;
    }
}
