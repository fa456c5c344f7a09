package nl.sluitend.files;

import java.math.BigDecimal;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Bound.End;
import nl.sluitend.shape.Excess;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Language;

/// What goes beyond a bound, as sentences that name the bound.
final class ExcessWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExcessWords() {}

    static String of(Excess excess, Language language) {
        Limits limits = excess.limits();
        return switch (excess.bound()) {
            case Bound.OfQuantity _ when excess.value() instanceof BigDecimal value ->
                    quantity(value, limits, language);
            case Bound.OfFraction(var least, var most)
                    when excess.value() instanceof BigDecimal value ->
                    between(value, least, most, limits, language);
            case Bound.OfMost(var most, _) when excess.value() instanceof BigDecimal value ->
                    between(value, end(0), end(limits.of(most)), limits, language);
            case Bound.OfWhole(var least, var most, _) ->
                    within(excess.value(), end(least), end(limits.of(most)), language);
            case Bound.OfYear _ ->
                    within(
                            excess.value(),
                            end(limits.of(Limit.YEAR_FIRST)),
                            end(limits.of(Limit.YEAR_LAST)),
                            language);
            case Bound.OfSize(var most, int besides, _) ->
                    said(language, "Hoogstens %d passen hier.", "At most %d fit here.")
                            .formatted(limits.of(most) - besides);
            case Bound.OfText(var longest, _) ->
                    said(language, "Gebruik hoogstens %d tekens.", "Use at most %d characters.")
                            .formatted(limits.of(longest));
            case Bound.OfQuantity _, Bound.OfFraction _, Bound.OfMost _ -> "";
            case Bound.OfId _, Bound.OfPattern _, Bound.OfAllNames _ -> "";
            case Bound.OfOneOfEach _, Bound.OfPresence _ -> "";
        };
    }

    private static String quantity(BigDecimal value, Limits limits, Language language) {
        if (!isPrecise(value, limits)) {
            return tooPrecise(limits, language);
        }
        int most = limits.of(Limit.AMOUNT_DIGITS);
        return value.precision() - value.scale() > most
                ? said(
                                language,
                                "Gebruik hoogstens %d cijfers vóór de punt.",
                                "Use at most %d digits before the point.")
                        .formatted(most)
                : said(
                                language,
                                "Hier staat %s. Dit mag niet minder dan 0 zijn.",
                                "This is %s. It may not be less than 0.")
                        .formatted(value.toPlainString());
    }

    private static String between(
            BigDecimal value, End least, End most, Limits limits, Language language) {
        return isPrecise(value, limits)
                ? within(value.toPlainString(), least, most, language)
                        + percentage(value, most, language)
                : tooPrecise(limits, language);
    }

    private static String within(Object value, End least, End most, Language language) {
        return said(
                        language,
                        "Hier staat %s. Dit moet %s en %s zijn.",
                        "This is %s. It must be %s and %s.")
                .formatted(value, lower(least, language), upper(most, language));
    }

    /// A fraction that was written as a percentage, which only a number above it can be.
    private static String percentage(BigDecimal value, End most, Language language) {
        BigDecimal fraction = value.divide(HUNDRED);
        boolean isMeant =
                value.compareTo(most.value()) > 0
                        && value.compareTo(HUNDRED) <= 0
                        && fraction.compareTo(most.value()) <= 0;
        return isMeant
                ? said(language, " %s%% schrijft u als %s.", " Write %s%% as %s.")
                        .formatted(value.toPlainString(), fraction.toPlainString())
                : "";
    }

    private static String lower(End least, Language language) {
        return (least.included()
                        ? said(language, "ten minste %s", "at least %s")
                        : said(language, "meer dan %s", "more than %s"))
                .formatted(least.value().toPlainString());
    }

    private static String upper(End most, Language language) {
        return (most.included()
                        ? said(language, "hoogstens %s", "at most %s")
                        : said(language, "minder dan %s", "less than %s"))
                .formatted(most.value().toPlainString());
    }

    private static String tooPrecise(Limits limits, Language language) {
        return said(language, "Gebruik hoogstens %d decimalen.", "Use at most %d decimals.")
                .formatted(limits.of(Limit.AMOUNT_DECIMALS));
    }

    private static boolean isPrecise(BigDecimal value, Limits limits) {
        return value.scale() <= limits.of(Limit.AMOUNT_DECIMALS);
    }

    private static End end(int value) {
        return new End(BigDecimal.valueOf(value), true);
    }

    private static String said(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }
}
