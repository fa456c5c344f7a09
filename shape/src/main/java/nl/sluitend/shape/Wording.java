package nl.sluitend.shape;

import static nl.sluitend.shape.Breach.TEXT_EMPTY;
import static nl.sluitend.shape.Breach.TEXT_TOO_LONG;
import static nl.sluitend.shape.Breach.TEXT_UNREADABLE;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What text is taken: anything people write, in any script, as data. Control characters
/// and halves of characters are not text; they would not survive being written down and read back.
public final class Wording {

    /// Spaces of every kind, and what joins or directs other characters.
    private static final String BETWEEN = "\\p{Z}\\p{Cf}\\t-\\r\\x1C-\\x1F";

    /// The letters, marks and symbols that Unicode draws as nothing.
    private static final String UNDRAWN =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u180F\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final Pattern INVISIBLE = Pattern.compile("[" + BETWEEN + UNDRAWN + "]*");

    private Wording() {}

    /// The breach of a text that has to say something, or null when it is fine.
    static @Nullable Breach required(String text, int longest) {
        return INVISIBLE.matcher(text).matches() ? TEXT_EMPTY : optional(text, longest);
    }

    /// The breach of a text that may be empty or absent, or null when it is fine.
    static @Nullable Breach optional(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            return TEXT_TOO_LONG;
        }
        return text.codePoints().allMatch(Wording::isReadable) ? null : TEXT_UNREADABLE;
    }

    /// What is drawn of a text.
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static boolean isReadable(int codePoint) {
        return codePoint == '\n' || (!Character.isISOControl(codePoint) && !isSurrogate(codePoint));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
