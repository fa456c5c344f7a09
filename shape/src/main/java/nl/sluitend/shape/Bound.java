package nl.sluitend.shape;

import static nl.sluitend.shape.Breach.DURATION_OUT_OF_RANGE;
import static nl.sluitend.shape.Breach.SHARE_OUT_OF_RANGE;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.shape.Quantity.Sign;

/// What an annotation says of the value that it stands at, as data.
public sealed interface Bound {

    record OfText(Limit longest, boolean required) implements Bound {}

    record OfQuantity(Sign sign) implements Bound {

        public boolean mayBeNegative(Limits limits) {
            return switch (sign) {
                case AS_LIMITED -> limits.of(Limit.NEGATIVE_AMOUNTS) > 0;
                case NEVER_NEGATIVE -> false;
                case ANY -> true;
            };
        }
    }

    /// With at most [Limit#AMOUNT_DECIMALS] decimals.
    record OfFraction(End least, End most) implements Bound {}

    /// Where a fraction ends, with that end itself or without.
    record End(BigDecimal value, boolean included) {}

    /// A decimal from 0 up to a limit.
    record OfMost(Limit most, Breach breach) implements Bound {}

    record OfId() implements Bound {}

    record OfPattern(String regex) implements Bound {}

    record OfAllNames() implements Bound {}

    record OfWhole(int least, Limit most, Breach breach) implements Bound {}

    record OfSize(Limit most, int besides, Breach breach) implements Bound {}

    record OfOneOfEach() implements Bound {}

    record OfPresence(Breach breach) implements Bound {}

    /// A calendar year, or a date in one. That of every year, without an annotation.
    record OfYear() implements Bound {}

    static List<Bound> of(Annotation... annotations) {
        return Arrays.stream(annotations).flatMap(each -> of(each).stream()).toList();
    }

    private static Optional<Bound> of(Annotation annotation) {
        return Optional.ofNullable(
                switch (annotation) {
                    case Text text -> new OfText(text.value(), text.required());
                    case Quantity quantity -> new OfQuantity(quantity.value());
                    case Share _ -> new OfFraction(from(0), upTo(1));
                    case Divisor _ -> new OfFraction(above(0), upTo(1));
                    case Surcharge _ -> new OfMost(Limit.SURCHARGE, SHARE_OUT_OF_RANGE);
                    case Rate _ -> new OfFraction(above(-1), below(1));
                    case Lasting lasting -> new OfMost(lasting.value(), DURATION_OUT_OF_RANGE);
                    case Id _ -> new OfId();
                    case Matching matching -> new OfPattern(matching.value());
                    case Complete _ -> new OfAllNames();
                    case OneOfEach _ -> new OfOneOfEach();
                    case Whole whole -> new OfWhole(whole.least(), whole.most(), whole.breach());
                    case Size size -> new OfSize(size.value(), size.besides(), size.breach());
                    case NotEmpty notEmpty -> new OfPresence(notEmpty.value());
                    default -> null;
                });
    }

    private static End from(int least) {
        return new End(BigDecimal.valueOf(least), true);
    }

    private static End above(int least) {
        return new End(BigDecimal.valueOf(least), false);
    }

    private static End upTo(int most) {
        return new End(BigDecimal.valueOf(most), true);
    }

    private static End below(int most) {
        return new End(BigDecimal.valueOf(most), false);
    }
}
