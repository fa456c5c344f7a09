package nl.sluitend.shape.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// Random values without parts: within their bound, or just beyond it.
record RandomValues(Random random, Limits limits) {

    /// Odd in every way in which a text may be.
    private static final List<String> PIECES =
            List.of(
                    "rit",
                    "€ 3",
                    "Één",
                    "\n",
                    " ",
                    "é",
                    "👩‍👩‍👧",
                    "שלום",
                    "<b>",
                    "{context}",
                    "\"",
                    "\\",
                    "\u2028",
                    "٣");

    private static final int WITHOUT_LIMIT = 20;

    record Value(Object value, @Nullable Breach breach) {

        static Value sound(Object value) {
            return new Value(value, null);
        }
    }

    /// Whether a value can go beyond these bounds at all.
    boolean canBreak(List<Bound> bounds) {
        return bounds.stream()
                .anyMatch(bound ->
                        switch (bound) {
                            case Bound.OfText(var longest, _) -> limits.has(longest);
                            case Bound.OfPattern _, Bound.OfAllNames _ -> false;
                            case Bound.OfOneOfEach _ -> false;
                            case Bound.OfSize _, Bound.OfPresence _ -> true;
                            case Bound.OfId _, Bound.OfWhole _ -> true;
                            case Bound.OfQuantity _, Bound.OfFraction _ -> true;
                            case Bound.OfMost _, Bound.OfYear _ -> true;
                        });
    }

    Value of(Class<?> type, List<Bound> bounds, boolean isBroken) {
        return switch (type.getSimpleName()) {
            case "String" -> text(bounds, isBroken);
            case "BigDecimal" -> decimal(bounds, isBroken);
            case "int", "Integer" -> whole(bounds, isBroken);
            case "boolean" -> Value.sound(random.nextBoolean());
            case "Year" -> year(isBroken);
            case "LocalDate" ->
                    Value.sound(
                            LocalDate.of(2000 + random.nextInt(100), 1 + random.nextInt(12), 1));
            default -> throw new IllegalStateException("No values of " + type);
        };
    }

    Value size(List<Bound> bounds, int longest, boolean isBroken) {
        return isBroken ? brokenSize(bounds) : Value.sound(soundSize(bounds, longest));
    }

    private int soundSize(List<Bound> bounds, int longest) {
        int least = 0;
        int most = longest;
        for (Bound bound : bounds) {
            switch (bound) {
                case Bound.OfSize(var limit, int besides, _) ->
                        most = Math.min(most, limits.of(limit) - besides);
                case Bound.OfPresence _ -> least = 1;
                default -> throw new IllegalStateException("No bound of a list: " + bound);
            }
        }
        return least + random.nextInt(most - least + 1);
    }

    private Value brokenSize(List<Bound> bounds) {
        Bound bound = bounds.get(random.nextInt(bounds.size()));
        return switch (bound) {
            case Bound.OfSize(var limit, int besides, var breach) ->
                    new Value(limits.of(limit) - besides + 1, breach);
            case Bound.OfPresence(var breach) -> new Value(0, breach);
            default -> throw new IllegalStateException("No bound of a list: " + bound);
        };
    }

    private Value text(List<Bound> bounds, boolean isBroken) {
        Bound bound = bounds.isEmpty() ? new Bound.OfId() : bounds.getFirst();
        return switch (bound) {
            case Bound.OfText(var limit, _) when !limits.has(limit) ->
                    Value.sound(said(WITHOUT_LIMIT));
            case Bound.OfText(var limit, var required) ->
                    isBroken
                            ? brokenText(limits.of(limit), required)
                            : Value.sound(
                                    required ? said(limits.of(limit)) : pieces(limits.of(limit)));
            case Bound.OfPattern(var regex) -> Value.sound(identifier(regex));
            case Bound.OfId() ->
                    isBroken ? new Value(" ", Breach.ID_EMPTY) : Value.sound(said(WITHOUT_LIMIT));
            default -> throw new IllegalStateException("No bound of a text: " + bound);
        };
    }

    private String identifier(String regex) {
        String letters =
                random.ints(12, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        if (!letters.matches(regex)) {
            throw new IllegalStateException("Give values that match " + regex);
        }
        return letters;
    }

    private Value brokenText(int longest, boolean required) {
        return switch (random.nextInt(required ? 3 : 2)) {
            case 0 -> new Value("x".repeat(longest + 1), Breach.TEXT_TOO_LONG);
            case 1 -> new Value("\u0007", Breach.TEXT_UNREADABLE);
            default -> new Value("\u00a0", Breach.TEXT_EMPTY);
        };
    }

    private String said(int longest) {
        String start = longest == 1 ? "n" : "n" + random.nextInt(10);
        return start + pieces(longest - start.length());
    }

    private String pieces(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            if (text.length() + piece.length() <= longest) {
                text.append(piece);
            }
        }
        return text.toString();
    }

    private Value decimal(List<Bound> bounds, boolean isBroken) {
        return switch (bounds.getFirst()) {
            case Bound.OfQuantity quantity ->
                    isBroken
                            ? new Value(brokenQuantity(quantity), Breach.AMOUNT_OUT_OF_RANGE)
                            : Value.sound(quantity(quantity));
            case Bound.OfFraction(var least, var most) ->
                    isBroken
                            ? new Value(beyond(most), Breach.SHARE_OUT_OF_RANGE)
                            : Value.sound(between(least, most));
            case Bound.OfMost(var limit, var breach) ->
                    isBroken
                            ? new Value(beyond(upTo(limit)), breach)
                            : Value.sound(
                                    between(new Bound.End(BigDecimal.ZERO, true), upTo(limit)));
            default -> throw new IllegalStateException("No bound of a decimal: " + bounds);
        };
    }

    private Bound.End upTo(Limit limit) {
        return new Bound.End(BigDecimal.valueOf(limits.of(limit)), true);
    }

    /// Few digits as often as many.
    private BigDecimal quantity(Bound.OfQuantity bound) {
        int digits = 1 + random.nextInt(limits.of(Limit.AMOUNT_DIGITS));
        int decimals = random.nextInt(limits.of(Limit.AMOUNT_DECIMALS) + 1);
        BigInteger units = new BigInteger(10 + 3 * digits, random).mod(BigInteger.TEN.pow(digits));
        BigDecimal value = new BigDecimal(units, Math.min(decimals, digits));
        return bound.mayBeNegative(limits) && random.nextBoolean() ? value.negate() : value;
    }

    private BigDecimal brokenQuantity(Bound.OfQuantity bound) {
        return switch (random.nextInt(bound.mayBeNegative(limits) ? 2 : 3)) {
            case 0 -> BigDecimal.TEN.pow(limits.of(Limit.AMOUNT_DIGITS));
            case 1 -> step(1);
            default -> BigDecimal.ONE.negate();
        };
    }

    private BigDecimal between(Bound.End least, Bound.End most) {
        BigDecimal first = least.included() ? least.value() : least.value().add(step(0));
        BigDecimal last = most.included() ? most.value() : most.value().subtract(step(0));
        int steps =
                last.subtract(first)
                        .divideToIntegralValue(step(0))
                        .min(BigDecimal.valueOf(1_000_000))
                        .intValue();
        return first.add(step(0).multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
    }

    private BigDecimal beyond(Bound.End most) {
        return random.nextBoolean() || !most.included() ? most.value().add(step(0)) : step(1);
    }

    /// The least decimal that can be written; with one more it is too precise.
    private BigDecimal step(int more) {
        return BigDecimal.ONE.movePointLeft(limits.of(Limit.AMOUNT_DECIMALS) + more);
    }

    private Value whole(List<Bound> bounds, boolean isBroken) {
        Bound bound =
                bounds.isEmpty()
                        ? new Bound.OfWhole(0, Limit.NOTES, Breach.CANVAS_FULL)
                        : bounds.getFirst();
        return switch (bound) {
            case Bound.OfWhole(int least, var most, var breach) ->
                    isBroken
                            ? new Value(
                                    random.nextBoolean() ? least - 1 : limits.of(most) + 1, breach)
                            : Value.sound(least + random.nextInt(limits.of(most) - least + 1));
            default -> throw new IllegalStateException("No bound of a whole number: " + bound);
        };
    }

    private Value year(boolean isBroken) {
        int first = limits.of(Limit.YEAR_FIRST);
        int last = limits.of(Limit.YEAR_LAST);
        return isBroken
                ? new Value(
                        Year.of(random.nextBoolean() ? first - 1 : last + 1),
                        Breach.YEAR_OUT_OF_RANGE)
                : Value.sound(Year.of(first + random.nextInt(last - first + 1)));
    }
}
