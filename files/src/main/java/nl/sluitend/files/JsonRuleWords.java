package nl.sluitend.files;

import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Language;

/// Where a text stops being JSON, and what to do there.
final class JsonRuleWords {

    private JsonRuleWords() {}

    static String of(NotJson problem, Language language) {
        String told = language == Language.NL ? dutch(problem.rule()) : english(problem.rule());
        String place = language == Language.NL ? "regel %d, kolom %d: " : "line %d, column %d: ";
        String all =
                problem.line() == 0
                        ? told
                        : place.formatted(problem.line(), problem.column()) + told;
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private static String dutch(JsonRule rule) {
        return switch (rule) {
            case UTF_8 -> "dit teken is geen UTF-8. Bewaar het bestand als UTF-8.";
            case NO_COMMENTS -> "hier staat commentaar. Haal het weg, want JSON kent dat niet.";
            case FINITE_NUMBERS -> "hier staat geen getal (NaN, Infinity). Schrijf een getal.";
            case NAMES_ONCE -> "deze naam staat hier voor de tweede keer. Haal er een weg.";
            case NO_LAST_COMMA -> "hier volgt niets meer. Haal de komma ervóór weg.";
            case DOUBLE_QUOTES -> "zet namen en teksten tussen dubbele aanhalingstekens: \"…\".";
            case PLAIN_NUMBERS -> "schrijf een getal als 0.5 of 12, zonder + of nul vooraan.";
            case ESCAPED_CONTROLS -> "hier breekt een tekst af. Schrijf een nieuwe regel als \\n.";
            case NOTHING_AFTER -> "na het einde staat nog iets. Haal dat weg.";
            case COMPLETE -> "het bestand houdt hier op. Sluit wat open staat met ] of }.";
            case WITHIN_BOUNDS ->
                    bounded("te diep, of een naam is te lang: hoogstens %d lagen en %d tekens.");
            case OTHERWISE -> "dit is geen JSON. Kijk of er een komma of een \" ontbreekt.";
        };
    }

    private static String english(JsonRule rule) {
        return switch (rule) {
            case UTF_8 -> "this character is no UTF-8. Save the file as UTF-8.";
            case NO_COMMENTS -> "this is a comment. Remove it, for JSON has none.";
            case FINITE_NUMBERS -> "this is no number (NaN, Infinity). Write a number.";
            case NAMES_ONCE -> "this name stands here a second time. Remove one of them.";
            case NO_LAST_COMMA -> "nothing follows here. Remove the comma before it.";
            case DOUBLE_QUOTES -> "put names and texts between double quotation marks: \"…\".";
            case PLAIN_NUMBERS -> "write a number as 0.5 or 12, without + or a zero in front.";
            case ESCAPED_CONTROLS -> "a text breaks off here. Write a new line as \\n.";
            case NOTHING_AFTER -> "something stands after the end. Remove it.";
            case COMPLETE -> "the file ends here. Close what is open with ] or }.";
            case WITHIN_BOUNDS ->
                    bounded(
                            "too deep, or a name is too long: "
                                    + "at most %d levels and %d characters.");
            case OTHERWISE -> "this is no JSON. See whether a comma or a \" is missing.";
        };
    }

    private static String bounded(String sentence) {
        return sentence.formatted(
                Limits.STANDARD.of(Limit.JSON_LEVELS), Limits.STANDARD.of(Limit.JSON_NAME));
    }
}
