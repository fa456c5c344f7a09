package nl.sluitend.files.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.files.model.Omission;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of the file that becomes a record, in the spelling of the codec and with the
/// bounds that are written on the record; what things are is said by the comments in the source.
///
/// Of a file that we write, what may be absent may be null too. A file that people write leaves out
/// what its omissions say.
final class JsonSchema {

    private static final String DEFINITIONS = "#/$defs/";
    private static final String CHOICE = "type";

    private final ValueSchema values;
    private final List<Omission> omissions;
    private final SourceDocs docs = new SourceDocs();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    private JsonSchema(ValueSchema values, List<Omission> omissions) {
        this.values = values;
        this.omissions = omissions;
    }

    static JsonSchema written(Limits limits) {
        return new JsonSchema(new ValueSchema(limits, false), List.of());
    }

    static JsonSchema handwritten(Limits limits, List<Omission> omissions) {
        JsonSchema schema = new JsonSchema(new ValueSchema(limits, true), omissions);
        schema.definitions.put("Decimal", schema.values.handwritten());
        return schema;
    }

    /// `name` and `version` are what the file says that it is.
    ObjectNode of(Class<?> root, String name, int version) {
        ObjectNode schema =
                node().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .put("$id", "urn:sluitend:%s:%d".formatted(name, version));
        ObjectNode record = record((Shape.Struct) Shape.of(root), List.of());
        ObjectNode properties = (ObjectNode) record.get("properties");
        constant(properties, "format", node().put("const", "sluitend-" + name));
        constant(properties, "version", node().put("const", version));
        schema.setAll(record);
        schema.set("$defs", node().setAll(definitions));
        return schema;
    }

    private static void constant(ObjectNode properties, String name, ObjectNode constant) {
        ObjectNode described = node();
        described.set("description", properties.path(name).path("description"));
        properties.set(name, described.setAll(constant));
    }

    private ObjectNode part(Part part, List<Bound> inherited) {
        List<Bound> bounds = part.bounds().isEmpty() ? inherited : part.bounds();
        return switch (part) {
            case Part.One(var type, _, _) -> value(type, bounds);
            case Part.Items(var each, _, _) -> {
                ObjectNode list = node().put("type", "array");
                values.holdList(list, bounds);
                list.set("items", part(each, List.of()));
                yield bounds.contains(new Bound.OfOneOfEach()) ? oneOfEach(list, each) : list;
            }
            case Part.Entries entries -> table(entries);
        };
    }

    private static ObjectNode oneOfEach(ObjectNode list, Part each) {
        List<Class<?>> kinds =
                each instanceof Part.One(var type, _, _)
                                && Shape.of(type) instanceof Shape.Choice it
                        ? it.records()
                        : List.of();
        ArrayNode rules = list.put("maxItems", kinds.size()).putArray("allOf");
        for (Class<?> kind : kinds) {
            ObjectNode rule = rules.addObject();
            ObjectNode type = rule.putObject("contains").putObject("properties").putObject(CHOICE);
            type.put("const", kind.getSimpleName());
            rule.put("minContains", 0).put("maxContains", 1);
        }
        return list;
    }

    private ObjectNode table(Part.Entries entries) {
        return switch (Shape.of(entries.keys())) {
            case Shape.Enumeration keys -> table(keys.names(), entries);
            case Shape.Wrapper(_, _, var only) -> table(only.part(), entries);
            case Shape.Plain _, Shape.Choice _, Shape.Struct _ ->
                    throw new IllegalStateException("No schema for keys of " + entries.keys());
        };
    }

    private ObjectNode table(List<String> names, Part.Entries entries) {
        ObjectNode table = node().put("type", "object");
        ObjectNode properties = table.putObject("properties");
        names.forEach(name -> properties.set(name, part(entries.each(), List.of())));
        if (entries.bounds().contains(new Bound.OfAllNames())) {
            names.forEach(table.putArray("required")::add);
        }
        return table.put("additionalProperties", false);
    }

    private ObjectNode table(Part keys, Part.Entries entries) {
        ObjectNode table = node().put("type", "object");
        table.set("propertyNames", part(keys, List.of()));
        values.holdTable(table, entries.bounds());
        table.set("additionalProperties", part(entries.each(), List.of()));
        return table;
    }

    private ObjectNode value(Class<?> type, List<Bound> bounds) {
        return switch (Shape.of(type)) {
            case Shape.Plain _ -> values.of(type, bounds);
            case Shape.Wrapper(_, _, var only) -> part(only.part(), bounds);
            case Shape.Enumeration enumeration -> defined(type, List.of(), enumeration);
            case Shape.Choice choice -> defined(type, bounds, choice);
            case Shape.Struct record -> defined(type, isBare(record) ? bounds : List.of(), record);
        };
    }

    /// Whether there are decimals in it that take the bounds of its place.
    private static boolean isBare(Shape.Struct record) {
        return record.components().stream()
                .map(Component::part)
                .anyMatch(part ->
                        part instanceof Part.One(var type, _, var own)
                                && type == BigDecimal.class
                                && own.isEmpty());
    }

    private ObjectNode defined(Class<?> type, List<Bound> bounds, Shape shape) {
        String name = name(type, bounds);
        if (!definitions.containsKey(name)) {
            definitions.put(name, node());
            definitions.put(name, definition(shape, bounds));
        }
        return node().put("$ref", DEFINITIONS + name);
    }

    /// A nested record that is no choice is known by both names. What takes the bounds of its place
    /// has a definition for each of them.
    private String name(Class<?> type, List<Bound> bounds) {
        Class<?> owner = type.getDeclaringClass();
        boolean isKnownByItself =
                owner == null || (Shape.of(type) instanceof Shape.Struct it && it.isChosen());
        String name = (isKnownByItself ? "" : owner.getSimpleName()) + type.getSimpleName();
        return values.isHandwritten() || bounds.isEmpty() ? name : name + kind(bounds.getFirst());
    }

    private String kind(Bound bound) {
        return switch (bound) {
            case Bound.OfQuantity(var sign) ->
                    switch (sign) {
                        case AS_LIMITED -> "";
                        case NEVER_NEGATIVE -> "Unsigned";
                        case ANY -> "Signed";
                    };
            case Bound.OfFraction fraction ->
                    Stream.of(ValueSchema.spelled(fraction).replace("-", "minus ").split(" "))
                            .map(each ->
                                    each.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + each.substring(1))
                            .collect(Collectors.joining());
            case Bound.OfMost(var most, _) -> "From0UpTo" + values.limits().of(most);
            default -> throw new IllegalStateException("No bound of a record: " + bound);
        };
    }

    private ObjectNode definition(Shape shape, List<Bound> bounds) {
        return switch (shape) {
            case Shape.Enumeration enumeration -> enumeration(enumeration);
            case Shape.Choice choice -> choice(choice, bounds);
            case Shape.Struct record -> record(record, bounds);
            case Shape.Plain _, Shape.Wrapper _ -> throw new IllegalStateException();
        };
    }

    private ObjectNode enumeration(Shape.Enumeration enumeration) {
        ObjectNode schema = node().put("description", told(enumeration));
        enumeration.names().forEach(schema.putArray("enum")::add);
        return schema;
    }

    private String told(Shape.Enumeration enumeration) {
        Stream<String> constants =
                enumeration.names().stream()
                        .map(name -> said(name, docs.ofConstant(enumeration.type(), name)))
                        .flatMap(Optional::stream);
        return Stream.concat(Stream.of(docs.of(enumeration.type())), constants)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> said(String constant, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(constant + ": " + text);
    }

    private ObjectNode choice(Shape.Choice choice, List<Bound> bounds) {
        ObjectNode schema = node().put("description", docs.of(choice.type()));
        ArrayNode all = schema.putArray("oneOf");
        choice.records().forEach(record -> all.add(value(record, bounds)));
        return schema;
    }

    private ObjectNode record(Shape.Struct record, List<Bound> bounds) {
        ObjectNode schema = node().put("description", docs.of(record.type())).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        if (record.isChosen()) {
            properties.set(CHOICE, tag(record));
            require(record, CHOICE, required);
        }
        for (Component component : record.components()) {
            properties.set(component.name(), property(record, component, bounds));
            if (!component.part().isNullable()) {
                require(record, component.name(), required);
            }
        }
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        eitherOf(record, schema);
        return schema.put("additionalProperties", false);
    }

    private void require(Shape.Struct record, String part, List<String> required) {
        if (omission(record, part).isEmpty()) {
            required.add(part);
        }
    }

    private ObjectNode tag(Shape.Struct record) {
        return node().put("description", "Says which choice this is." + leftOut(record, CHOICE))
                .put("const", record.type().getSimpleName());
    }

    private ObjectNode property(Shape.Struct record, Component component, List<Bound> inherited) {
        ObjectNode schema = node();
        schema.put(
                "description",
                docs.of(record.type(), component.name()) + leftOut(record, component.name()));
        ObjectNode value = part(component.part(), inherited);
        return schema.setAll(
                component.part().isNullable() && !values.isHandwritten() ? orNull(value) : value);
    }

    private static ObjectNode orNull(ObjectNode value) {
        if (!value.has("type")) {
            ObjectNode either = node();
            either.putArray("anyOf").add(value).add(node().put("type", "null"));
            return either;
        }
        JsonNode type = value.get("type");
        value.putArray("type").add(type).add("null");
        return value;
    }

    private Optional<Omission> omission(Shape.Struct record, String part) {
        return omissions.stream().filter(each -> each.isOf(record.type(), part)).findFirst();
    }

    private String leftOut(Shape.Struct record, String part) {
        return omission(record, part).map(each -> " Left out: " + each.then() + ".").orElse("");
    }

    /// Of two parts that each are the other when they are left out, one has to be there.
    private void eitherOf(Shape.Struct record, ObjectNode schema) {
        List<String> named =
                omissions.stream()
                        .filter(each -> each.owner() == record.type() && isOther(each))
                        .map(Omission::part)
                        .toList();
        if (!named.isEmpty()) {
            ArrayNode either = schema.putArray("anyOf");
            named.forEach(part -> either.addObject().putArray("required").add(part));
        }
    }

    private boolean isOther(Omission omission) {
        return omissions.stream()
                .anyMatch(each ->
                        each.owner() == omission.owner()
                                && omission.then().equals("its " + each.part())
                                && each.then().equals("its " + omission.part()));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
