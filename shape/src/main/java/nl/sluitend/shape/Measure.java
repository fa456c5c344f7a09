package nl.sluitend.shape;

import static nl.sluitend.shape.Breach.AMOUNT_OUT_OF_RANGE;
import static nl.sluitend.shape.Breach.ID_EMPTY;
import static nl.sluitend.shape.Breach.SHARE_OUT_OF_RANGE;
import static nl.sluitend.shape.Breach.YEAR_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds one value against one bound. A value that a bound does not speak of, such as a record
/// around the decimal that it does speak of, is within it.
final class Measure {

    private Measure() {}

    static @Nullable Breach breach(Object value, Bound bound, Limits limits) {
        return switch (bound) {
            case Bound.OfText text when value instanceof String said -> text(said, text, limits);
            case Bound.OfId() when value instanceof String said ->
                    unless(!said.isBlank(), ID_EMPTY);
            case Bound.OfQuantity quantity when value instanceof BigDecimal decimal ->
                    unless(isQuantity(decimal, quantity, limits), AMOUNT_OUT_OF_RANGE);
            case Bound.OfFraction fraction when value instanceof BigDecimal decimal ->
                    unless(isFraction(decimal, fraction, limits), SHARE_OUT_OF_RANGE);
            case Bound.OfMost(var most, var breach) when value instanceof BigDecimal decimal ->
                    unless(isUpTo(decimal, limits.of(most), limits), breach);
            case Bound.OfWhole whole when value instanceof Integer number ->
                    unless(isWithin(number, whole, limits), whole.breach());
            case Bound.OfSize(var most, int besides, var breach) ->
                    unless(sizeOf(value) + besides <= limits.of(most), breach);
            case Bound.OfPresence(var breach) when value instanceof List<?> items ->
                    unless(!items.isEmpty(), breach);
            case Bound.OfYear() when value instanceof TemporalAccessor date ->
                    unless(isYear(date.get(ChronoField.YEAR), limits), YEAR_OUT_OF_RANGE);
            case Bound.OfText _, Bound.OfId _, Bound.OfQuantity _, Bound.OfFraction _ -> null;
            case Bound.OfMost _, Bound.OfWhole _, Bound.OfPresence _ -> null;
            case Bound.OfOneOfEach _ -> null;
            case Bound.OfYear _, Bound.OfPattern _, Bound.OfAllNames _ -> null;
        };
    }

    private static int sizeOf(Object value) {
        return switch (value) {
            case Collection<?> items -> items.size();
            case Map<?, ?> entries -> entries.size();
            default -> 0;
        };
    }

    private static @Nullable Breach unless(boolean isSound, Breach breach) {
        return isSound ? null : breach;
    }

    private static @Nullable Breach text(String text, Bound.OfText bound, Limits limits) {
        if (!limits.has(bound.longest())) {
            return null;
        }
        int longest = limits.of(bound.longest());
        return bound.required() ? Wording.required(text, longest) : Wording.optional(text, longest);
    }

    private static boolean isQuantity(BigDecimal value, Bound.OfQuantity bound, Limits limits) {
        return isPrecise(value, limits)
                && value.precision() - value.scale() <= limits.of(Limit.AMOUNT_DIGITS)
                && (value.signum() >= 0 || bound.mayBeNegative(limits));
    }

    private static boolean isFraction(BigDecimal value, Bound.OfFraction bound, Limits limits) {
        int low = value.compareTo(bound.least().value());
        int high = value.compareTo(bound.most().value());
        return isPrecise(value, limits)
                && (bound.least().included() ? low >= 0 : low > 0)
                && (bound.most().included() ? high <= 0 : high < 0);
    }

    private static boolean isUpTo(BigDecimal value, int most, Limits limits) {
        return isPrecise(value, limits)
                && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static boolean isPrecise(BigDecimal value, Limits limits) {
        return value.scale() <= limits.of(Limit.AMOUNT_DECIMALS);
    }

    private static boolean isWithin(int number, Bound.OfWhole bound, Limits limits) {
        return number >= bound.least() && number <= limits.of(bound.most());
    }

    private static boolean isYear(int year, Limits limits) {
        return year >= limits.of(Limit.YEAR_FIRST) && year <= limits.of(Limit.YEAR_LAST);
    }
}
