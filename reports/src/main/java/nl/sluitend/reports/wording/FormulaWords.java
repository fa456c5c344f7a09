package nl.sluitend.reports.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.workshop.Language;
import org.jspecify.annotations.Nullable;

/// A calculation in words.
public record FormulaWords(Language language) {

    /// A longer sum is told by its number of terms.
    private static final int SPELLED_OUT = 3;

    /// What the terms of a figure do together, such as "baten min lasten"; null for what was given.
    public @Nullable String formula(Figure figure) {
        return switch (figure.operation()) {
            case GIVEN -> null;
            case SUM -> isLong(figure.terms()) ? sum(figure) : spelledOut(figure);
            case DIFFERENCE, PRODUCT, QUOTIENT, SHARE, COMPLEMENT, GROWTH, POWER, LEAST, GREATEST ->
                    spelledOut(figure);
            case WHOLE, CENTS -> joint(figure.operation(), 0);
        };
    }

    /// What stands before a term, so that the terms read as the calculation.
    public String joint(Operation operation, int index) {
        boolean isFirst = index == 0;
        return switch (operation) {
            case GIVEN -> "";
            case SUM -> isFirst ? "" : "plus";
            case DIFFERENCE -> isFirst ? "" : say("min", "less");
            case PRODUCT -> isFirst ? "" : say("maal", "times");
            case QUOTIENT, SHARE -> isFirst ? "" : say("gedeeld door", "divided by");
            case COMPLEMENT -> say("één min", "one less");
            case GROWTH -> isFirst ? say("één plus", "one plus") : toThePower();
            case POWER -> isFirst ? "" : toThePower();
            case LEAST -> isFirst ? say("het laagste van", "the least of") : and();
            case GREATEST -> isFirst ? say("het hoogste van", "the greatest of") : and();
            case WHOLE -> say("afgerond op hele euro's", "rounded to whole euros");
            case CENTS -> say("afgerond op centen", "rounded to cents");
        };
    }

    private static boolean isLong(List<Figure> terms) {
        return terms.size() > SPELLED_OUT
                || (terms.size() > 1 && areAlike(terms))
                || terms.stream().allMatch(FormulaWords::isLine);
    }

    private static boolean areAlike(List<Figure> terms) {
        return terms.stream().map(Figure::concept).distinct().count() == 1;
    }

    private static boolean isLine(Figure term) {
        return term.concept() == Concept.LINE;
    }

    private String sum(Figure figure) {
        List<Figure> terms = figure.terms();
        int count = terms.size();
        if (count == 0) {
            return figure.year() == null
                    ? say("er is niets", "there is nothing")
                    : say("geen posten in dit jaar", "no lines in this year");
        }
        if (terms.stream().allMatch(FormulaWords::isLine)) {
            return count == 1
                    ? say("één post", "one line")
                    : say("de som van %d posten", "the sum of %d lines").formatted(count);
        }
        return say("de som van %d delen", "the sum of %d parts").formatted(count);
    }

    private String spelledOut(Figure figure) {
        ConceptWords concepts = ConceptWords.in(language);
        return IntStream.range(0, figure.terms().size())
                .mapToObj(i -> {
                    String joint = joint(figure.operation(), i);
                    String word = concepts.of(figure.terms().get(i).concept());
                    return joint.isEmpty() ? word : joint + " " + word;
                })
                .collect(Collectors.joining(" "));
    }

    private String toThePower() {
        return say("tot de macht", "to the power of");
    }

    private String and() {
        return say("en", "and");
    }

    private String say(String dutch, String english) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }
}
