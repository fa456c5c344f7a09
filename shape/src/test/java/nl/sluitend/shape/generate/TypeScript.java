package nl.sluitend.shape.generate;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Java records as TypeScript, in the spelling of the JSON codec and the layout of the web
/// formatter:
///
/// - a record is an interface, and a name for the value itself when it holds one string or decimal;
/// - a sealed interface is a union told apart by `type`, an enum a union of its names;
/// - what may be null may be absent, and nothing can be changed.
public final class TypeScript {

    private static final int COLUMNS = 100;

    private static final Map<Class<?>, String> PLAIN =
            Map.of(
                    String.class, "string",
                    BigDecimal.class, "Decimal",
                    Instant.class, "string",
                    LocalDate.class, "string",
                    Year.class, "number",
                    int.class, "number",
                    Integer.class, "number",
                    long.class, "number",
                    Long.class, "number",
                    boolean.class, "boolean");

    private final StringBuilder constants = new StringBuilder();
    private final Map<String, Class<?>> named = new LinkedHashMap<>();
    private final Map<Class<?>, String> ownNames = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final TreeSet<String> imported = new TreeSet<>();
    private @Nullable TypeScript other;
    private String otherFile = "";

    public TypeScript constant(String name, Object value) {
        constants.append("\nexport const %s = %s;\n".formatted(name, literal(value)));
        return this;
    }

    /// Types that `file` declares already are imported from there.
    public TypeScript beside(String file, TypeScript declared) {
        other = declared;
        otherFile = file;
        return this;
    }

    public TypeScript types(List<Class<?>> roots) {
        roots.forEach(this::reference);
        return this;
    }

    /// A type that the page knows by another name than its own.
    public TypeScript type(String name, Class<?> type) {
        ownNames.put(type, name);
        reference(type);
        return this;
    }

    public String text(String test) {
        String begin =
                "// Made from the records of the server; do not edit. %s says how.\n"
                        .formatted(test);
        return begin
                + (other == null ? decimal() : imports())
                + constants
                + String.join("", types.values());
    }

    private static String decimal() {
        return """

        /** A decimal number as text, "-1234.50": exact, and never a binary fraction. */
        export type Decimal = string;
        """;
    }

    private String imports() {
        return "\nimport type { %s } from '%s';\n"
                .formatted(String.join(", ", imported), otherFile);
    }

    /// The name or the expression by which `type` is referred to. Writes it down when it is new.
    private String reference(Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Wrapper(_, var isChosen, var only) when isChosen -> expression(only.part());
            case Shape.Plain _ when PLAIN.containsKey(type) -> plain(type);
            case Shape.Plain _ -> throw new IllegalStateException("No TypeScript for " + type);
            case Shape.Wrapper _, Shape.Enumeration _ -> name(type);
            case Shape.Choice _, Shape.Struct _ -> name(type);
        };
    }

    private String plain(Class<?> type) {
        String name = PLAIN.getOrDefault(type, "");
        if (type == BigDecimal.class && other != null) {
            imported.add(name);
        }
        return name;
    }

    private String name(Class<?> type) {
        String name = nameOf(type);
        if (other != null && other.named.get(name) == type) {
            imported.add(name);
            return name;
        }
        Class<?> known = named.putIfAbsent(name, type);
        if (known == null) {
            types.put(name, "");
            types.put(name, "\n" + declaration(name, type));
        } else if (known != type) {
            throw new IllegalStateException("Two types are called " + name);
        }
        return name;
    }

    /// A choice is known by its own name, as it is on the wire; another nested type by both names.
    public String nameOf(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        String nested =
                owner == null || isChosen(type)
                        ? type.getSimpleName()
                        : owner.getSimpleName() + type.getSimpleName();
        return ownNames.getOrDefault(type, nested);
    }

    private static boolean isChosen(Class<?> type) {
        return type.isRecord() && Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private String declaration(String name, Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Enumeration(var constants) -> enumeration(name, constants);
            case Shape.Choice choice -> union(name, choice.choices().stream().map(this::reference));
            case Shape.Wrapper(_, _, var only) ->
                    "export type %s = %s;\n".formatted(name, expression(only.part()));
            case Shape.Struct struct -> struct(name, struct);
            case Shape.Plain _ -> throw new IllegalStateException("No TypeScript for " + type);
        };
    }

    private String struct(String name, Shape.Struct struct) {
        Stream<String> tag =
                struct.isChosen()
                        ? Stream.of("type: '" + struct.type().getSimpleName() + "'")
                        : Stream.empty();
        Stream<String> members = struct.components().stream().map(this::member);
        return Stream.concat(tag, members)
                .map("  readonly %s;\n"::formatted)
                .collect(joining("", "export interface %s {\n".formatted(name), "}\n"));
    }

    private String member(Component component) {
        return "%s%s: %s"
                .formatted(
                        component.name(),
                        component.part().isNullable() ? "?" : "",
                        expression(component.part()));
    }

    private String expression(Part part) {
        return switch (part) {
            case Part.One(var type, _, _) -> reference(type);
            case Part.Items(var each, _, _) -> "readonly %s[]".formatted(expression(each));
            case Part.Entries(var keys, var each, _, _) ->
                    "Readonly<Record<%s, %s>>".formatted(reference(keys), expression(each));
        };
    }

    private String enumeration(String name, Class<?> type) {
        List<Object> values = List.of(type.getEnumConstants());
        return values(constants(name), values)
                + "export type %s = (typeof %s)[number];\n".formatted(name, constants(name))
                + properties(type).map(field -> property(name, field, values)).collect(joining());
    }

    /// What the list of all names of an enumeration is called.
    static String constants(String enumeration) {
        return screaming(enumeration) + "S";
    }

    private static String values(String name, List<Object> values) {
        List<String> quoted = values.stream().map(value -> "'" + value + "'").toList();
        String line = "export const %s = [%s] as const;".formatted(name, String.join(", ", quoted));
        return line.length() <= COLUMNS
                ? line + "\n"
                : quoted.stream()
                        .map("  %s,\n"::formatted)
                        .collect(
                                joining(
                                        "",
                                        "export const %s = [\n".formatted(name),
                                        "] as const;\n"));
    }

    private static Stream<Field> properties(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> isTold(type, field.getName()));
    }

    /// What an enum keeps to itself is nothing for the page.
    private static boolean isTold(Class<?> type, String property) {
        return Stream.of(type.getMethods())
                .anyMatch(each -> each.getName().equals(property) && each.getParameterCount() == 0);
    }

    /// What each value of an enum knows, such as the dimension of a block, as a table.
    private String property(String name, Field field, List<Object> values) {
        Function<Object, String> row =
                value -> "  %s: %s,\n".formatted(value, literal(read(field, value)));
        return values.stream()
                .map(row)
                .collect(
                        joining(
                                "",
                                "export const %s_%s: Readonly<Record<%s, %s>> = {\n"
                                        .formatted(
                                                screaming(name),
                                                screaming(field.getName()),
                                                name,
                                                reference(field.getType())),
                                "};\n"));
    }

    private static String union(String name, Stream<String> choices) {
        List<String> all = choices.toList();
        String line = "export type %s = %s;".formatted(name, String.join(" | ", all));
        return line.length() <= COLUMNS
                ? line + "\n"
                : all.stream()
                        .map("\n  | %s"::formatted)
                        .collect(joining("", "export type %s =".formatted(name), ";\n"));
    }

    private static String literal(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case String text -> "'" + text + "'";
            case Enum<?> constant -> "'" + constant.name() + "'";
            case Map<?, ?> properties -> object(properties);
            case List<?> items -> list(items, "", "] as const");
            default -> throw new IllegalStateException("No literal for " + value);
        };
    }

    private static String object(Map<?, ?> properties) {
        return properties.entrySet().stream()
                .map(each -> "  %s: %s,\n".formatted(each.getKey(), property(each.getValue())))
                .collect(joining("", "{\n", "} as const"));
    }

    private static String property(Object value) {
        return value instanceof List<?> items ? list(items, "  ", "]") : literal(value);
    }

    /// A long list of names has each on a line of its own.
    private static String list(List<?> items, String margin, String end) {
        List<String> all = items.stream().map(TypeScript::literal).toList();
        return all.size() <= 4
                ? "[" + String.join(", ", all) + end
                : all.stream()
                        .map(each -> margin + "  " + each + ",\n")
                        .collect(joining("", "[\n", margin + end));
    }

    private static Object read(Field field, Object owner) {
        try {
            return owner.getClass().getMethod(field.getName()).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String screaming(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
