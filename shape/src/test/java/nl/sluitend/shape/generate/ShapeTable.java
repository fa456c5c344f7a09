package nl.sluitend.shape.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Rising;
import nl.sluitend.shape.Shape;
import nl.sluitend.shape.generate.Literal.Items;
import nl.sluitend.shape.generate.Literal.Properties;
import nl.sluitend.shape.generate.Literal.Text;
import nl.sluitend.shape.generate.Literal.Word;

/// The bounds of records as a table for the page, which holds what it sends to it. Only what can be
/// held to something is in it.
public final class ShapeTable {

    private static final String TYPES =
            """

            type Limit = keyof typeof LIMITS;

            /** How large one value may be. */
            export type Bound =
              | { readonly longest: Limit; readonly required: boolean }
              | { readonly sign: 'AS_LIMITED' | 'NEVER_NEGATIVE' | 'ANY' }
              | { readonly from: Decimal; readonly upTo: Decimal }
              | { readonly above: Decimal; readonly upTo: Decimal }
              | { readonly above: Decimal; readonly below: Decimal }
              | { readonly upToLimit: Limit; readonly refusal: Refusal }
              | { readonly least: number; readonly most: Limit; readonly refusal: Refusal }
              | { readonly size: Limit; readonly besides: number; readonly refusal: Refusal }
              | { readonly none: Refusal }
              | { readonly year: true };

            /** What may stand in one place: a record, one of a choice, or several of either. */
            export interface Part {
              readonly bounds?: readonly Bound[];
              readonly record?: string;
              readonly choice?: true;
              readonly each?: Part;
              readonly keys?: readonly string[];
            }

            /** Parts that do not fall from the first to the last. */
            export interface Rising {
              readonly parts: readonly string[];
              readonly refusal: Refusal;
            }

            export interface Shape {
              readonly parts: Readonly<Record<string, Part>>;
              readonly rising?: Rising;
            }

            """;

    private final Function<Class<?>, String> names;
    private final Map<String, Literal> records = new LinkedHashMap<>();
    private final TreeSet<String> enumerations = new TreeSet<>();

    private ShapeTable(Function<Class<?>, String> names) {
        this.names = names;
    }

    /// `names` are those that the page has for the types.
    public static String of(Class<?> root, Function<Class<?>, String> names, String test) {
        ShapeTable table = new ShapeTable(names);
        table.type(root);
        return table.text(test);
    }

    private String text(String test) {
        String imports =
                Stream.concat(
                                enumerations.stream(),
                                Stream.of("type Decimal", "type LIMITS", "type Refusal"))
                        .collect(Collectors.joining(", "));
        return "// Made from the records of the server; do not edit. %s says how.\n".formatted(test)
                + "\nimport { %s } from './protocol';\n".formatted(imports)
                + TYPES
                + "export const SHAPES = %s as const satisfies Readonly<Record<string, Shape>>;\n"
                        .formatted(new Properties(records).onSeveralLines(""));
    }

    /// Whether there is anything in a value of this type that can be held to something.
    private boolean type(Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Plain _ -> type == BigDecimal.class;
            case Shape.Enumeration _ -> false;
            case Shape.Wrapper(_, _, var only) ->
                    only.part() instanceof Part.One(var inner, _, _) && type(inner);
            case Shape.Choice choice ->
                    choice.records().stream().map(this::type).reduce(false, Boolean::logicalOr);
            case Shape.Struct struct -> struct(struct);
        };
    }

    private boolean struct(Shape.Struct struct) {
        String name = names.apply(struct.type());
        if (!records.containsKey(name)) {
            records.put(name, new Properties(Map.of()));
            records.put(name, new Properties(shape(struct)));
        }
        return true;
    }

    private Map<String, Literal> shape(Shape.Struct struct) {
        Map<String, Literal> parts = new LinkedHashMap<>();
        for (Component component : struct.components()) {
            Map<String, Literal> part = part(component.part());
            if (!part.isEmpty() || isBare(component.part())) {
                parts.put(component.name(), new Properties(part));
            }
        }
        Map<String, Literal> shape = new LinkedHashMap<>();
        shape.put("parts", new Properties(parts));
        if (struct.rising() != null) {
            shape.put("rising", rising(struct.rising()));
        }
        return shape;
    }

    /// A decimal takes the bounds of the place that its record stands at.
    private static boolean isBare(Part part) {
        return part instanceof Part.One(var type, _, _) && type == BigDecimal.class;
    }

    private Map<String, Literal> part(Part part) {
        Map<String, Literal> literal = new LinkedHashMap<>();
        List<Literal> bounds = part.bounds().stream().flatMap(ShapeTable::bound).toList();
        if (!bounds.isEmpty()) {
            literal.put("bounds", new Items(bounds));
        }
        switch (part) {
            case Part.One(var type, _, _) when type(type) -> literal.putAll(inside(type));
            case Part.One _ -> {}
            case Part.Items(var each, _, _) -> literal.putAll(several(each));
            case Part.Entries(var keys, var each, _, _) -> {
                if (keys.isEnum()) {
                    literal.put("keys", new Word(keys(keys)));
                }
                literal.putAll(several(each));
            }
        }
        return literal;
    }

    private Map<String, Literal> several(Part each) {
        return Map.of("each", new Properties(part(each)));
    }

    private Map<String, Literal> inside(Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Struct(_, var isChosen, _, _) when isChosen -> choice();
            case Shape.Struct _ -> Map.of("record", new Text(names.apply(type)));
            case Shape.Choice _ -> choice();
            case Shape.Plain _, Shape.Enumeration _, Shape.Wrapper _ -> Map.of();
        };
    }

    private static Map<String, Literal> choice() {
        return Map.of("choice", new Word("true"));
    }

    private String keys(Class<?> enumeration) {
        String constants = TypeScript.constants(names.apply(enumeration));
        enumerations.add(constants);
        return constants;
    }

    private static Literal rising(Rising rising) {
        List<Literal> parts = Stream.of(rising.value()).<Literal>map(Text::new).toList();
        return ordered("parts", new Items(parts), "refusal", refusal(rising.breach()));
    }

    private static Stream<Literal> bound(Bound bound) {
        return switch (bound) {
            case Bound.OfText(var longest, var required) ->
                    Stream.of(ordered("longest", limit(longest), "required", word(required)));
            case Bound.OfQuantity(var sign) -> Stream.of(ordered("sign", new Text(sign.name())));
            case Bound.OfFraction(var least, var most) -> Stream.of(fraction(least, most));
            case Bound.OfMost(var most, var breach) ->
                    Stream.of(ordered("upToLimit", limit(most), "refusal", refusal(breach)));
            case Bound.OfWhole(int least, var most, var breach) ->
                    Stream.of(refused(breach, "least", word(least), "most", limit(most)));
            case Bound.OfSize(var most, int besides, var breach) ->
                    Stream.of(refused(breach, "size", limit(most), "besides", word(besides)));
            case Bound.OfPresence(var breach) -> Stream.of(ordered("none", refusal(breach)));
            case Bound.OfYear() -> Stream.of(ordered("year", word(true)));
            case Bound.OfId _, Bound.OfPattern _ -> Stream.empty();
            case Bound.OfAllNames _, Bound.OfOneOfEach _ -> Stream.empty();
        };
    }

    private static Literal fraction(Bound.End least, Bound.End most) {
        return ordered(
                least.included() ? "from" : "above",
                decimal(least),
                most.included() ? "upTo" : "below",
                decimal(most));
    }

    private static Literal word(Object value) {
        return new Word(value.toString());
    }

    private static Literal limit(Limit limit) {
        return new Text(limit.property());
    }

    private static Literal refusal(Breach breach) {
        return new Text(breach.name());
    }

    private static Literal decimal(Bound.End end) {
        return new Text(end.value().toPlainString());
    }

    private static Literal refused(
            Breach breach, String name, Literal value, String other, Literal otherValue) {
        return new Properties(
                sequenced(name, value, other, otherValue, "refusal", refusal(breach)));
    }

    private static Literal ordered(String name, Literal value) {
        return new Properties(sequenced(name, value));
    }

    private static Literal ordered(String name, Literal value, String other, Literal otherValue) {
        return new Properties(sequenced(name, value, other, otherValue));
    }

    /// Names and values by turns.
    private static Map<String, Literal> sequenced(Object... pairs) {
        Map<String, Literal> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put((String) pairs[i], (Literal) pairs[i + 1]);
        }
        return properties;
    }
}
