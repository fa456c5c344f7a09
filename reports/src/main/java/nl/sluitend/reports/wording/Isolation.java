package nl.sluitend.reports.wording;

import java.util.regex.Pattern;

/// Keeps the direction of what people wrote to what they wrote: in a sentence of ours it turns
/// nothing around.
public final class Isolation {

    private static final Pattern DIRECTS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    private Isolation() {}

    /// A text as it stands in a sentence for a page. What directs text within it is left out, so
    /// that nothing in it can end the isolate.
    public static String of(String text) {
        String plain = DIRECTS.matcher(text).replaceAll("");
        boolean isRight = plain.codePoints().anyMatch(Isolation::isFromTheRight);
        return isRight ? '\u2068' + plain + '\u2069' : plain;
    }

    /// A line as it is printed on a terminal, which takes controls for its own.
    public static String printed(String line) {
        return CONTROLS.matcher(DIRECTS.matcher(line).replaceAll("")).replaceAll(" ");
    }

    private static boolean isFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
