package nl.sluitend.files;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds JSON against the record it has to become and finds the differences, where the codec
/// stops at the first one, up to as many as anybody is told. Objects and lists are walked here;
/// what a single value may be is asked of the codec. Of a list or object that is longer than it may
/// be one too many is left, by which it is refused, so that it takes no longer than the longest.
final class RecordShape {

    private static final String CHOICE = "type";

    private final JsonMapper json;
    private final Limits limits;
    private final boolean asksOfEach;
    private final List<Problem> differences = new ArrayList<>();

    private RecordShape(JsonMapper json, Limits limits, boolean asksOfEach) {
        this.json = json;
        this.limits = limits;
        this.asksOfEach = asksOfEach;
    }

    /// Without differences the codec makes the record from `root`. It is asked of the whole first,
    /// and of each record in it only when that is not all right: then one is looked for.
    static List<Problem> differences(
            JsonMapper json, Limits limits, JsonNode root, Class<?> record) {
        RecordShape whole = of(json, limits, root, record, false);
        return whole.differences.isEmpty() && whole.isReadable(root, record)
                ? List.of()
                : of(json, limits, root, record, true).differences;
    }

    private static RecordShape of(
            JsonMapper json, Limits limits, JsonNode root, Class<?> record, boolean asksOfEach) {
        RecordShape shape = new RecordShape(json, limits, asksOfEach);
        shape.checkObject(root, record, "");
        return shape;
    }

    private void check(JsonNode node, Part part, String path) {
        part.bounds().forEach(bound -> shorten(node, bound));
        switch (part) {
            case Part.Items(var each, _, _) when node.isArray() -> checkItems(node, each, path);
            case Part.Entries entries when node.isObject() -> checkEntries(node, entries, path);
            case Part.One(var type, _, _) when node.isObject() -> checkObject(node, type, path);
            case Part.Items _ -> checkValue(node, List.class, path);
            case Part.Entries _ -> checkValue(node, Map.class, path);
            case Part.One(var type, _, _) -> checkValue(node, type, path);
        }
    }

    private void shorten(JsonNode node, Bound bound) {
        if (bound instanceof Bound.OfSize(var most, int besides, _)) {
            int left = limits.of(most) - besides + 1;
            switch (node) {
                case ArrayNode items -> {
                    while (items.size() > left) {
                        items.remove(items.size() - 1);
                    }
                }
                case ObjectNode entries ->
                        entries.remove(entries.propertyNames().stream().skip(left).toList());
                default -> {}
            }
        }
    }

    private void checkItems(JsonNode items, Part each, String path) {
        for (int i = 0; i < items.size() && !isFull(); i++) {
            check(requireNonNull(items.get(i)), each, path + "/" + i);
        }
    }

    private void checkEntries(JsonNode node, Part.Entries entries, String path) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (isFull()) {
                return;
            }
            String at = path + "/" + escaped(entry.getKey());
            if (isName(entry.getKey(), entries.keys())) {
                check(entry.getValue(), entries.each(), at);
            } else {
                add(at, SyntaxError.FIELD_UNKNOWN, names(entries.keys()));
            }
        }
    }

    /// One of a few names, or an identifier.
    private boolean isName(String key, Class<?> type) {
        return isReadable(json.getNodeFactory().stringNode(key), type);
    }

    private void checkObject(JsonNode node, Class<?> type, String path) {
        switch (Shape.of(type)) {
            case Shape.Choice choice -> checkChoice(node, choice, path);
            case Shape.Struct struct -> checkRecord(node, struct, path);
            case Shape.Plain _, Shape.Enumeration _, Shape.Wrapper _ ->
                    checkValue(node, type, path);
        }
    }

    private void checkChoice(JsonNode node, Shape.Choice choice, String path) {
        String name = node.path(CHOICE).asString("");
        List<Shape.Struct> objects =
                choice.records().stream()
                        .map(Shape::of)
                        .filter(Shape.Struct.class::isInstance)
                        .map(Shape.Struct.class::cast)
                        .toList();
        Shape.Struct chosen =
                objects.stream()
                        .filter(each -> each.type().getSimpleName().equals(name))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            add(
                    path + "/" + CHOICE,
                    node.has(CHOICE) ? SyntaxError.WRONG_VALUE : SyntaxError.FIELD_MISSING,
                    objects.stream().map(each -> each.type().getSimpleName()).toList());
        } else {
            checkRecord(node, chosen, path);
        }
    }

    /// A record that is one of several says which also where there is no choice.
    private void checkRecord(JsonNode node, Shape.Struct record, String path) {
        int before = differences.size();
        Set<String> known = new LinkedHashSet<>(record.isChosen() ? Set.of(CHOICE) : Set.of());
        for (Component component : record.components()) {
            known.add(component.name());
            checkComponent(node.get(component.name()), component, path);
        }
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .takeWhile(_ -> !isFull())
                .forEach(name -> add(path + "/" + escaped(name), SyntaxError.FIELD_UNKNOWN, known));
        if (asksOfEach && differences.size() == before) {
            checkValue(node, record.type(), path);
        }
    }

    private void checkComponent(@Nullable JsonNode node, Component component, String path) {
        boolean mayBeAbsent = component.part().isNullable();
        String at = path + "/" + component.name();
        if (node == null && !mayBeAbsent) {
            add(at, SyntaxError.FIELD_MISSING, List.of());
        } else if (node != null && !(mayBeAbsent && node.isNull())) {
            check(node, component.part(), at);
        }
    }

    private void checkValue(JsonNode node, Class<?> type, String path) {
        if (!isReadable(node, type)) {
            add(path, flaw(node, type), names(type));
        }
    }

    private boolean isReadable(JsonNode node, Class<?> type) {
        try {
            return !node.isNull() && json.treeToValue(node, type) != null;
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    /// What `node` is not, where that can be said in general.
    private static SyntaxError flaw(JsonNode node, Class<?> type) {
        if (isDecimal(type)) {
            return SyntaxError.NOT_A_NUMBER;
        }
        if (type == int.class || type == Integer.class || type == Year.class) {
            return SyntaxError.NOT_A_WHOLE_NUMBER;
        }
        if (type == String.class) {
            return SyntaxError.NOT_A_TEXT;
        }
        if (type == List.class) {
            return SyntaxError.NOT_A_LIST;
        }
        boolean isObject = node.isObject() || node.isString();
        return !isObject && (type.isRecord() || type.isSealed())
                ? SyntaxError.NOT_AN_OBJECT
                : SyntaxError.WRONG_VALUE;
    }

    /// Whether what stands for a value of this type is, or can be, one decimal.
    private static boolean isDecimal(Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Plain _ -> type == BigDecimal.class;
            case Shape.Wrapper(_, _, var only) ->
                    only.part() instanceof Part.One(var wrapped, _, _)
                            && wrapped == BigDecimal.class;
            case Shape.Choice choice -> choice.records().stream().anyMatch(RecordShape::isDecimal);
            case Shape.Enumeration _, Shape.Struct _ -> false;
        };
    }

    private boolean isFull() {
        return differences.size() >= Reading.Illegible.MOST;
    }

    private void add(String path, SyntaxError flaw, Collection<String> choices) {
        differences.add(new Malformed(path, flaw, List.copyOf(choices)));
    }

    /// Of an enumeration; anything else has none.
    private static List<String> names(Class<?> type) {
        return Shape.of(type) instanceof Shape.Enumeration enumeration
                ? enumeration.names()
                : List.of();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
