package nl.sluitend.workshop.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.workshop.preparation.ContextSlot.Segment.Context;
import nl.sluitend.workshop.preparation.ContextSlot.Segment.Words;

/// Weaves the context terms of a workshop into a question, where it says [Guide#CONTEXT_SLOT].
///
/// Without terms the question must still read well, so the slot then takes along what only leads up
/// to it: a preposition with an article, or the brackets around it. A slot that opened the sentence
/// leaves its capital to the next word. The pages do the same in TypeScript; both read one golden
/// file.
public final class ContextSlot {

    /// A piece of a woven question, so that a page can underline what the facilitator put in.
    public sealed interface Segment {
        String text();

        record Words(String text) implements Segment {}

        record Context(String text) implements Segment {}
    }

    private static final Pattern SLOT =
            Pattern.compile(Pattern.quote(Guide.CONTEXT_SLOT), Pattern.CASE_INSENSITIVE);

    private static final String LEAD =
            "(?:(?<![^ \\n(])(?:"
                    + "aan|bij|binnen|buiten|door|in|met|naar|om|op|over|per|rond|rondom|tot|tussen"
                    + "|uit|van|vanuit|via|voor"
                    + "|about|across|around|at|by|for|from|near|of|on|through|to|with|within"
                    + ") +(?:(?:de|het|een|the|a|an) +)?)?";

    private static final String LED = LEAD + "\\{context}";

    /// In brackets, between commas, or bare.
    private static final Pattern SLOT_WITH_LEAD =
            Pattern.compile(
                    " *\\(%1$s\\)|, *%1$s,| *%1$s".formatted(LED), Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile("^[ ,:;]+");

    private ContextSlot() {}

    /// `and` joins the last two terms: "A, B en C".
    public static List<Segment> weave(String question, List<String> terms, String and) {
        return terms.isEmpty() ? without(question) : with(question, joined(terms, and));
    }

    private static List<Segment> with(String question, String context) {
        List<Segment> segments = new ArrayList<>();
        Matcher slot = SLOT.matcher(question);
        int from = 0;
        while (slot.find()) {
            addWords(question.substring(from, slot.start()), segments);
            segments.add(new Context(context));
            from = slot.end();
        }
        addWords(question.substring(from), segments);
        return segments;
    }

    private static List<Segment> without(String question) {
        List<Segment> segments = new ArrayList<>();
        String left = SLOT_WITH_LEAD.matcher(question).replaceAll("");
        boolean opened = SLOT_WITH_LEAD.matcher(question).lookingAt();
        addWords(opened ? capitalised(left) : left, segments);
        return segments;
    }

    private static String capitalised(String text) {
        String sentence = OPENING.matcher(text).replaceFirst("");
        int first = sentence.isEmpty() ? 0 : Character.charCount(sentence.codePointAt(0));
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    private static void addWords(String text, List<Segment> segments) {
        if (!text.isEmpty()) {
            segments.add(new Words(text));
        }
    }

    private static String joined(List<String> terms, String and) {
        int last = terms.size() - 1;
        return last == 0
                ? terms.getFirst()
                : String.join(", ", terms.subList(0, last)) + " " + and + " " + terms.get(last);
    }
}
