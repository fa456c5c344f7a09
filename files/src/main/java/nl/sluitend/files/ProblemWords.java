package nl.sluitend.files;

import java.util.List;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.files.Problem.OtherFormat;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Problem.TooMuchLeft;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.shape.Excess;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Language;
import org.jspecify.annotations.Nullable;

/// A problem as a sentence, for whoever reads it without a page.
public final class ProblemWords {

    private static final int MIB = Limits.STANDARD.of(Limit.FILE_BYTES) / (1024 * 1024);

    private ProblemWords() {}

    /// The field and what is wrong with it. The file as a whole has no path.
    public static String of(Problem problem, Language language) {
        String sentence = sentence(problem, language);
        return problem.path().isEmpty() ? sentence : problem.path() + ": " + sentence;
    }

    private static String sentence(Problem problem, Language language) {
        return switch (problem) {
            case NotJson wrong -> JsonRuleWords.of(wrong, language);
            case Malformed(_, var flaw, var choices) ->
                    (language == Language.NL ? dutch(flaw) : english(flaw))
                            + choices(choices, language);
            case OtherFormat(var found) -> OtherFormatWords.of(found, language);
            case Refused refused -> refused.code();
            case TooMuchLeft(_, var residual, var price) ->
                    (language == Language.NL
                                    ? "De restwaarde (%s) is hoger dan de aankoopprijs (%s)."
                                    : "The residual value (%s) is above the price (%s).")
                            .formatted(residual, price);
            case Uncalculable(_, var flaw, var excess) -> sentence(flaw, excess, language);
        };
    }

    private static String sentence(
            nl.sluitend.finance.check.Flaw flaw, @Nullable Excess excess, Language language) {
        String bounds = excess == null ? "" : ExcessWords.of(excess, language);
        return bounds.isEmpty() ? language == Language.NL ? dutch(flaw) : english(flaw) : bounds;
    }

    private static String choices(List<String> choices, Language language) {
        return choices.isEmpty()
                ? ""
                : (language == Language.NL ? " Kies uit: " : " Choose from: ")
                        + String.join(", ", choices)
                        + ".";
    }

    static String dutch(SyntaxError flaw) {
        return switch (flaw) {
            case FILE_TOO_LARGE -> "Het bestand is te groot. Hoogstens %d MiB past.".formatted(MIB);
            case NOT_JSON -> "Het bestand is leeg, of geen JSON.";
            case WRONG_FORMAT -> "Het bestand zegt niet dat het van deze soort is (format).";
            case WRONG_VERSION -> "Deze versie van het formaat kent dit programma niet.";
            case FIELD_MISSING -> "Dit veld ontbreekt.";
            case FIELD_UNKNOWN -> "Dit veld bestaat niet in dit formaat.";
            case NOT_A_NUMBER ->
                    "Schrijf een getal als 1234.50, zonder munt, % of duizendtalteken.";
            case NOT_A_WHOLE_NUMBER -> "Schrijf een heel getal, zonder aanhalingstekens.";
            case NOT_A_TEXT -> "Schrijf een tekst tussen aanhalingstekens.";
            case NOT_A_LIST -> "Hier hoort een lijst: [ … ].";
            case NOT_AN_OBJECT -> "Hier hoort een object met velden: { … }.";
            case WRONG_VALUE -> "Deze waarde kan hier niet staan.";
        };
    }

    static String english(SyntaxError flaw) {
        return switch (flaw) {
            case FILE_TOO_LARGE -> "The file is too large. At most %d MiB fits.".formatted(MIB);
            case NOT_JSON -> "The file is empty, or no JSON.";
            case WRONG_FORMAT -> "The file does not say that it is of this kind (format).";
            case WRONG_VERSION -> "This program does not know this version of the format.";
            case FIELD_MISSING -> "This field is missing.";
            case FIELD_UNKNOWN -> "This format has no such field.";
            case NOT_A_NUMBER ->
                    "Write a number such as 1234.50, without currency, % or thousands separator.";
            case NOT_A_WHOLE_NUMBER -> "Write a whole number, without quotation marks.";
            case NOT_A_TEXT -> "Write a text between quotation marks.";
            case NOT_A_LIST -> "This is to be a list: [ … ].";
            case NOT_AN_OBJECT -> "This is to be an object with fields: { … }.";
            case WRONG_VALUE -> "This value cannot stand here.";
        };
    }

    private static String dutch(nl.sluitend.finance.check.Flaw flaw) {
        return switch (flaw) {
            case AMOUNT_OUT_OF_RANGE ->
                    "Dit getal is te groot, heeft te veel decimalen, of mag niet negatief zijn.";
            case SHARE_OUT_OF_RANGE -> "Een aandeel is een breuk: schrijf 0.25 voor 25%.";
            case YEAR_OUT_OF_RANGE -> "Dit jaar ligt te ver weg.";
            case INPUT_YEAR_OUT_OF_RANGE -> "Tel de jaren vanaf het eerste: 0, 1, 2 enzovoort.";
            case FIRST_YEAR_OF_BUDGET ->
                    "De waarde voor de samenleving (impact) begint in het eerste jaar.";
            case YEARS_OUT_OF_ORDER -> "Het einde komt vóór het begin.";
            case TOO_MANY_YEARS -> "Dit zijn te veel jaren.";
            case NO_YEARS -> "Noem ten minste één jaar.";
            case RANGE_OUT_OF_ORDER -> "Laag, verwacht en hoog lopen niet op.";
            case USEFUL_LIFE_OUT_OF_RANGE -> "De levensduur is te kort of te lang.";
            case TOO_MANY_SUPPLEMENTS -> "Dit zijn te veel toeslagen.";
            case INVESTMENT_INDEXED -> "Kapitaallasten van een investering stijgen niet mee.";
            case RESIDUAL_ABOVE_PRICE -> "De restwaarde is hoger dan de aankoopprijs.";
            case PRICE_RISE_AT_NOMINAL_RATE ->
                    "Een nominale discontovoet heeft de prijsstijging al in zich.";
            case SAVING_NOT_INCOME -> "Een besparing kan alleen bij de inkomsten staan.";
            case EFFECT_NOT_OF_COSTS -> "Alleen lasten hebben een effect dat kan vervallen.";
            case DRIVER_UNKNOWN -> "Het model heeft geen driver met deze id.";
            case OUTCOME_UNKNOWN -> "Het model heeft geen outcome met deze id.";
            case OUTCOME_NO_SAVING -> "Dit effect is geen besparing in geld.";
            case SAVING_OF_ANOTHER -> "Deze besparing is van een andere partij.";
            case SAVING_TOO_EARLY -> "De besparing begint vóór het effect.";
            case ID_EMPTY -> "Geef dit een naam (id).";
            case ID_TAKEN -> "Deze id is al gebruikt. Geef elk een eigen id.";
            case TOO_MANY_LINES -> "Dit zijn er te veel.";
            case HORIZON_OUT_OF_RANGE -> "Het aantal jaren is te klein of te groot.";
            case DURATION_OUT_OF_RANGE -> "De duur is te kort of te lang.";
            case BUDGET_MISSING -> "Dit model heeft geen begroting (budget) met inbreng.";
            case NOTHING_TO_CALCULATE ->
                    "Geef een begroting (budget), waarde voor de samenleving (impact) of beide.";
        };
    }

    private static String english(nl.sluitend.finance.check.Flaw flaw) {
        return switch (flaw) {
            case AMOUNT_OUT_OF_RANGE ->
                    "This number is too large, has too many decimals, or may not be negative.";
            case SHARE_OUT_OF_RANGE -> "A share is a fraction: write 0.25 for 25%.";
            case YEAR_OUT_OF_RANGE -> "This year is too far away.";
            case INPUT_YEAR_OUT_OF_RANGE -> "Count the years from the first: 0, 1, 2 and so on.";
            case FIRST_YEAR_OF_BUDGET ->
                    "The value for society (impact) begins in the first year of the budget.";
            case YEARS_OUT_OF_ORDER -> "The end comes before the beginning.";
            case TOO_MANY_YEARS -> "There are too many years.";
            case NO_YEARS -> "Name one year at least.";
            case RANGE_OUT_OF_ORDER -> "Low, likely and high do not rise.";
            case USEFUL_LIFE_OUT_OF_RANGE -> "The useful life is too short or too long.";
            case TOO_MANY_SUPPLEMENTS -> "There are too many supplements.";
            case INVESTMENT_INDEXED -> "The charges of an investment do not rise with prices.";
            case RESIDUAL_ABOVE_PRICE -> "The residual value is above the price.";
            case PRICE_RISE_AT_NOMINAL_RATE ->
                    "A nominal discount rate has the rise of prices in it already.";
            case SAVING_NOT_INCOME -> "A saving can only be an income.";
            case EFFECT_NOT_OF_COSTS -> "Only costs have an effect that can be cut.";
            case DRIVER_UNKNOWN -> "The model has no driver with this id.";
            case OUTCOME_UNKNOWN -> "The model has no outcome with this id.";
            case OUTCOME_NO_SAVING -> "This outcome saves no money.";
            case SAVING_OF_ANOTHER -> "This saving is another party's.";
            case SAVING_TOO_EARLY -> "The saving begins before the outcome does.";
            case ID_EMPTY -> "Give this an id.";
            case ID_TAKEN -> "This id is taken. Give each an id of its own.";
            case TOO_MANY_LINES -> "There are too many of these.";
            case HORIZON_OUT_OF_RANGE -> "The number of years is too small or too large.";
            case DURATION_OUT_OF_RANGE -> "The duration is too short or too long.";
            case BUDGET_MISSING -> "This model has no budget to take inputs from.";
            case NOTHING_TO_CALCULATE ->
                    "Give a budget (budget), value for society (impact) or both.";
        };
    }
}
