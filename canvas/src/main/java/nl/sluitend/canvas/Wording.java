package nl.sluitend.canvas;

import static nl.sluitend.canvas.Refusal.TEXT_EMPTY;
import static nl.sluitend.canvas.Refusal.TEXT_TOO_LONG;
import static nl.sluitend.canvas.Refusal.TEXT_UNREADABLE;

import org.jspecify.annotations.Nullable;

/// What text a workshop takes: anything people write, in any script, as data. Control characters
/// and halves of characters are not text; they would not survive being written down and read back.
final class Wording {

    private Wording() {}

    /// The refusal of a text that has to say something, or null when it is fine.
    static @Nullable Refusal required(String text, int longest) {
        return text.isBlank() ? TEXT_EMPTY : optional(text, longest);
    }

    /// The refusal of a text that may be empty, or null when it is fine.
    static @Nullable Refusal optional(String text, int longest) {
        if (text.length() > longest) {
            return TEXT_TOO_LONG;
        }
        return text.codePoints().allMatch(Wording::isReadable) ? null : TEXT_UNREADABLE;
    }

    private static boolean isReadable(int codePoint) {
        return codePoint == '\n' || (!Character.isISOControl(codePoint) && !isSurrogate(codePoint));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
