package nl.sluitend.files.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A documentation comment without its markup: the first paragraph, and what it says of each part.
record Comment(String text, Map<String, String> parts) {

    private static final Pattern PART =
            Pattern.compile("@param\\s+(\\w+)\\s+(.*?)(?=@param|\\z)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[(?:\\w+#)?(\\w+)]");
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\w)\\*(\\w[^*]*)\\*");

    Comment {
        parts = Map.copyOf(parts);
    }

    static Comment of(String comment) {
        int end = comment.indexOf("@param");
        String text = (end < 0 ? comment : comment.substring(0, end)).strip();
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(comment);
        while (part.find()) {
            parts.put(part.group(1), sentence(part.group(2)));
        }
        return new Comment(plain(text.split("\n\\s*\n", 2)[0]), parts);
    }

    private static String plain(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return EMPHASIS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("$1");
    }

    /// What is said of a part begins in the middle of a sentence.
    private static String sentence(String said) {
        String plain = plain(said);
        String begun = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
