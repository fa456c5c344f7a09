package nl.sluitend.sync.protocol;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Java records as TypeScript, in the spelling of the JSON codec and the layout of the web
/// formatter:
///
/// - a record is an interface, and a name for the value itself when it holds one string or decimal;
/// - a sealed interface is a union told apart by `type`, an enum a union of its names;
/// - what may be null may be absent, and nothing can be changed.
final class TypeScript {

    private static final int COLUMNS = 100;

    private static final Map<Class<?>, String> PLAIN =
            Map.of(
                    String.class, "string",
                    BigDecimal.class, "Decimal",
                    Instant.class, "string",
                    Year.class, "number",
                    int.class, "number",
                    long.class, "number",
                    boolean.class, "boolean");

    private final StringBuilder constants = new StringBuilder();
    private final Map<String, Class<?>> named = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    TypeScript constant(String name, Object value) {
        constants.append("\nexport const %s = %s;\n".formatted(name, literal(value)));
        return this;
    }

    TypeScript types(List<Class<?>> roots) {
        roots.forEach(this::reference);
        return this;
    }

    String text() {
        return """
        // Made from the records of the server; do not edit. TypeScriptTypesTest says how.

        /** A decimal number as text, "-1234.50": exact, and never a binary fraction. */
        export type Decimal = string;
        """
                + constants
                + String.join("", types.values());
    }

    /// The name or the expression by which `type` is referred to. Writes it down when it is new.
    private String reference(Class<?> type) {
        String plain = isBare(type) ? "Decimal" : PLAIN.get(type);
        return plain == null ? name(type) : plain;
    }

    /// A choice that holds one decimal is that decimal itself.
    private static boolean isBare(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return isChosen(type)
                && components != null
                && components.length == 1
                && components[0].getType() == BigDecimal.class;
    }

    private String name(Class<?> type) {
        String name = nameOf(type);
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
    private static String nameOf(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        return owner == null || isChosen(type)
                ? type.getSimpleName()
                : owner.getSimpleName() + type.getSimpleName();
    }

    private String declaration(String name, Class<?> type) {
        if (type.isEnum()) {
            return enumeration(name, type);
        }
        if (type.isSealed()) {
            return union(name, Stream.of(type.getPermittedSubclasses()).map(this::reference));
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("No TypeScript for " + type);
        }
        return isWrapper(type) ? alias(name, type) : struct(name, type);
    }

    private String alias(String name, Class<?> type) {
        return "export type %s = %s;\n"
                .formatted(name, reference(type.getRecordComponents()[0].getType()));
    }

    private String struct(String name, Class<?> type) {
        Stream<String> tag =
                isChosen(type) ? Stream.of("type: '" + type.getSimpleName() + "'") : Stream.empty();
        Stream<String> members = Stream.of(type.getRecordComponents()).map(this::member);
        return Stream.concat(tag, members)
                .map("  readonly %s;\n"::formatted)
                .collect(joining("", "export interface %s {\n".formatted(name), "}\n"));
    }

    private String member(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return "%s%s: %s"
                .formatted(
                        component.getName(),
                        type.isAnnotationPresent(Nullable.class) ? "?" : "",
                        expression(type));
    }

    private String expression(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return reference((Class<?>) type.getType());
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        return arguments.length == 1
                ? "readonly %s[]".formatted(expression(arguments[0]))
                : "Readonly<Record<%s, %s>>"
                        .formatted(expression(arguments[0]), expression(arguments[1]));
    }

    private String enumeration(String name, Class<?> type) {
        List<Object> values = List.of(type.getEnumConstants());
        return values(screaming(name) + "S", values)
                + "export type %s = (typeof %sS)[number];\n".formatted(name, screaming(name))
                + properties(type).map(field -> property(name, field, values)).collect(joining());
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
                .filter(field -> !Modifier.isStatic(field.getModifiers()));
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

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case String text -> "'" + text + "'";
            case Enum<?> constant -> "'" + constant.name() + "'";
            case Map<?, ?> properties -> object(properties);
            case null, default -> throw new IllegalStateException("No literal for " + value);
        };
    }

    private static String object(Map<?, ?> properties) {
        return properties.entrySet().stream()
                .map(each -> "  %s: %s,\n".formatted(each.getKey(), literal(each.getValue())))
                .collect(joining("", "{\n", "} as const"));
    }

    private static Object read(Field field, Object owner) {
        try {
            return owner.getClass().getMethod(field.getName()).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isChosen(Class<?> type) {
        return type.isRecord() && Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static boolean isWrapper(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && !isChosen(type)
                && List.of(String.class, BigDecimal.class).contains(components[0].getType());
    }

    private static String screaming(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
