package nl.sluitend.files.schema;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What may stand for one value without parts. Where files are written by hand a decimal may be a
/// number too, so that no pattern can hold it to its bounds; the program does.
record ValueSchema(Limits limits, boolean isHandwritten) {

    /// No control character but the line feed.
    private static final String READABLE = "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]*$";

    /// One sign at least that is no space, joins nothing and is drawn. The last two pairs are the
    /// halves of characters beyond the first 65,536.
    private static final String SHOWS =
            "[^\\p{Z}\\p{Cf}\\t-\\r\\u001c-\\u001f\\u034f\\u115f\\u1160\\u17b4\\u17b5"
                    + "\\u180b-\\u180d\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0"
                    + "\\udb40\\udd00-\\udb40\\uddef]";

    private static final Map<String, String> FRACTIONS =
            Map.of(
                    "from 0 up to 1", "0(\\.[0-9]{1,%1$d})?|1(\\.0{1,%1$d})?",
                    "above 0 up to 1", "0\\.(?=[0-9]*[1-9])[0-9]{1,%1$d}|1(\\.0{1,%1$d})?",
                    "above -1 below 1", "-?0(\\.[0-9]{1,%1$d})?");

    ObjectNode of(Class<?> type, List<Bound> bounds) {
        ObjectNode schema =
                switch (type.getSimpleName()) {
                    case "String" -> node("string");
                    case "int", "Integer", "long" -> node("integer");
                    case "boolean" -> node("boolean");
                    case "Year" -> node("integer");
                    case "LocalDate" -> node("string").put("format", "date");
                    case "BigDecimal" -> decimal(bounds);
                    default -> throw new IllegalStateException("No schema for " + type);
                };
        if (type == LocalDate.class) {
            return schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (type != BigDecimal.class) {
            bounds.forEach(bound -> hold(schema, bound));
        }
        return schema;
    }

    /// That of a handwritten decimal, wherever it stands.
    ObjectNode handwritten() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put(
                "description",
                """
                A decimal number, as a string or as a number; taken exactly as it is written. \
                No exponent, currency, percent sign or thousands separator; at most %d digits \
                before the point and %d after it. A percentage is a fraction: 0.25 for 25 %%.\
                """
                        .formatted(
                                limits.of(Limit.AMOUNT_DIGITS), limits.of(Limit.AMOUNT_DECIMALS)));
        schema.putArray("oneOf")
                .add(node("string").put("pattern", "^-?[0-9]{1,30}(\\.[0-9]{1,30})?$"))
                .add(node("number"));
        return schema;
    }

    void holdList(ObjectNode schema, List<Bound> bounds) {
        for (Bound bound : bounds) {
            switch (bound) {
                case Bound.OfSize(var most, int besides, _) ->
                        schema.put("maxItems", limits.of(most) - besides);
                case Bound.OfPresence _ -> schema.put("minItems", 1);
                case Bound.OfOneOfEach _ -> {}
                default -> throw new IllegalStateException("No bound of a list: " + bound);
            }
        }
    }

    void holdTable(ObjectNode schema, List<Bound> bounds) {
        for (Bound bound : bounds) {
            switch (bound) {
                case Bound.OfSize(var most, _, _) -> schema.put("maxProperties", limits.of(most));
                default -> throw new IllegalStateException("No bound of a table: " + bound);
            }
        }
    }

    private ObjectNode decimal(List<Bound> bounds) {
        return isHandwritten
                ? JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/Decimal")
                : node("string").put("pattern", "^(" + pattern(bounds) + ")$");
    }

    private String pattern(List<Bound> bounds) {
        int decimals = limits.of(Limit.AMOUNT_DECIMALS);
        return switch (bounds.getFirst()) {
            case Bound.OfQuantity quantity ->
                    "%s[0-9]{1,%d}(\\.[0-9]{1,%d})?"
                            .formatted(
                                    quantity.mayBeNegative(limits) ? "-?" : "",
                                    limits.of(Limit.AMOUNT_DIGITS),
                                    decimals);
            case Bound.OfFraction fraction ->
                    requireNonNull(FRACTIONS.get(spelled(fraction))).formatted(decimals);
            case Bound.OfMost(var most, _) -> upTo(limits.of(most)).formatted(decimals);
            default -> throw new IllegalStateException("No bound of a decimal: " + bounds);
        };
    }

    /// "from 0 up to 1".
    static String spelled(Bound.OfFraction fraction) {
        Bound.End least = fraction.least();
        Bound.End most = fraction.most();
        return (least.included() ? "from " : "above ")
                + least.value()
                + (most.included() ? " up to " : " below ")
                + most.value();
    }

    /// Whole numbers below the last with any decimals, and the last with none.
    private static String upTo(int last) {
        return last + "(\\.0{1,%1$d})?|" + below(last) + "(\\.[0-9]{1,%1$d})?";
    }

    private static String below(int last) {
        StringBuilder all = new StringBuilder("(");
        for (int i = 0; i < last; i++) {
            all.append(i == 0 ? "" : "|").append(i);
        }
        return all.append(")").toString();
    }

    private void hold(ObjectNode schema, Bound bound) {
        switch (bound) {
            case Bound.OfText(var longest, boolean required) -> {
                if (limits.has(longest)) {
                    schema.put("maxLength", limits.of(longest)).put("pattern", READABLE);
                    if (required) {
                        schema.putArray("allOf").addObject().put("pattern", SHOWS);
                    }
                }
            }
            case Bound.OfId() -> schema.put("pattern", "\\S");
            case Bound.OfPattern(var regex) -> schema.put("pattern", "^" + regex + "$");
            case Bound.OfWhole(int least, var most, _) ->
                    schema.put("minimum", least).put("maximum", limits.of(most));
            case Bound.OfYear() ->
                    schema.put("minimum", limits.of(Limit.YEAR_FIRST))
                            .put("maximum", limits.of(Limit.YEAR_LAST));
            default -> throw new IllegalStateException("No bound of a value: " + bound);
        }
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
