package nl.sluitend.reports.wording;

import java.util.regex.Pattern;

/// Keeps the direction of what people wrote to what they wrote: in a sentence of ours it turns
/// nothing around.
public final class Isolation {

    private static final String DIRECTING = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern DIRECTS = Pattern.compile("[" + DIRECTING + "]");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private static final Pattern UNESCAPED =
            Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029" + DIRECTING + "]");

    /// Where Unicode has a picture of each control.
    private static final char PICTURES = '\u2400';

    private Isolation() {}

    /// A text as it stands in a sentence for a page. What directs text within it is left out, so
    /// that nothing in it can end the isolate.
    public static String of(String text) {
        String plain = DIRECTS.matcher(text).replaceAll("");
        boolean isRight = plain.codePoints().anyMatch(Isolation::isFromTheRight);
        return isRight ? '\u2068' + plain + '\u2069' : plain;
    }

    /// A line as it is printed on a terminal, which takes controls for its own: they are shown
    /// instead, as ␛ or as their number. What directs text is left out.
    public static String printed(String line) {
        String plain = DIRECTS.matcher(line).replaceAll("");
        return CONTROLS.matcher(plain).replaceAll(each -> shown(each.group().charAt(0)));
    }

    /// JSON as it is printed on a terminal. Such a character can only stand in a text, where JSON
    /// has a number for it.
    public static String printedJson(String json) {
        return UNESCAPED
                .matcher(json)
                .replaceAll(each -> "\\\\u%04x".formatted((int) each.group().charAt(0)));
    }

    private static String shown(char control) {
        return switch (control) {
            case '\u007F' -> "␡";
            case '\u2028', '\u2029' -> "␤";
            default ->
                    control < ' '
                            ? String.valueOf((char) (PICTURES + control))
                            : "<U+%04X>".formatted((int) control);
        };
    }

    private static boolean isFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
