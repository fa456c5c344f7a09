package nl.sluitend.files;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.files.Problem.Flaw;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.finance.Estimate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds JSON against the record it has to become and finds every difference, where the codec stops
/// at the first one. Objects and lists are walked here; what a single value may be is asked of the
/// codec.
final class RecordShape {

    private static final String CHOICE = "type";

    private final JsonMapper json;
    private final List<Problem> differences = new ArrayList<>();

    private RecordShape(JsonMapper json) {
        this.json = json;
    }

    /// Without differences the codec makes the record from `root`.
    static List<Problem> differences(JsonMapper json, JsonNode root, Class<?> record) {
        RecordShape shape = new RecordShape(json);
        shape.checkRecord(root, record, "", Set.of());
        return shape.differences;
    }

    private void check(JsonNode node, AnnotatedType type, String path) {
        Class<?> raw = raw(type);
        if (raw == List.class && node.isArray()) {
            checkItems(node, argument(type, 0), path);
        } else if (raw == Map.class && node.isObject()) {
            checkEntries(node, type, path);
        } else if (raw.isSealed() && node.isObject()) {
            checkChoice(node, raw, path);
        } else if (raw.isRecord() && node.isObject()) {
            checkRecord(node, raw, path, isChosen(raw) ? Set.of(CHOICE) : Set.of());
        } else {
            checkValue(node, raw, path);
        }
    }

    private void checkItems(JsonNode items, AnnotatedType type, String path) {
        for (int i = 0; i < items.size(); i++) {
            check(requireNonNull(items.get(i)), type, path + "/" + i);
        }
    }

    private void checkEntries(JsonNode entries, AnnotatedType type, String path) {
        List<String> keys = names(raw(argument(type, 0)));
        for (Map.Entry<String, JsonNode> entry : entries.properties()) {
            String at = path + "/" + escaped(entry.getKey());
            if (keys.contains(entry.getKey())) {
                check(entry.getValue(), argument(type, 1), at);
            } else {
                add(at, Flaw.FIELD_UNKNOWN, keys);
            }
        }
    }

    private void checkChoice(JsonNode node, Class<?> sealed, String path) {
        String name = node.path(CHOICE).asString("");
        List<Class<?>> choices = List.of(sealed.getPermittedSubclasses());
        Class<?> chosen =
                choices.stream()
                        .filter(choice -> choice.getSimpleName().equals(name))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            add(
                    path + "/" + CHOICE,
                    node.has(CHOICE) ? Flaw.WRONG_VALUE : Flaw.FIELD_MISSING,
                    choices.stream()
                            .filter(choice -> choice != Estimate.Point.class)
                            .<String>map(Class::getSimpleName)
                            .toList());
        } else {
            checkRecord(node, chosen, path, Set.of(CHOICE));
        }
    }

    private void checkRecord(JsonNode node, Class<?> type, String path, Set<String> besides) {
        int before = differences.size();
        Set<String> known = new LinkedHashSet<>(besides);
        for (RecordComponent component : type.getRecordComponents()) {
            known.add(component.getName());
            checkComponent(node.get(component.getName()), component, path);
        }
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(path + "/" + escaped(name), Flaw.FIELD_UNKNOWN, known));
        if (differences.size() == before) {
            checkValue(node, type, path);
        }
    }

    private void checkComponent(@Nullable JsonNode node, RecordComponent component, String path) {
        AnnotatedType type = component.getAnnotatedType();
        boolean mayBeAbsent = type.isAnnotationPresent(Nullable.class);
        String at = path + "/" + component.getName();
        if (node == null && !mayBeAbsent) {
            add(at, Flaw.FIELD_MISSING, List.of());
        } else if (node != null && !(mayBeAbsent && node.isNull())) {
            check(node, type, at);
        }
    }

    private void checkValue(JsonNode node, Class<?> type, String path) {
        try {
            if (node.isNull() || json.treeToValue(node, type) == null) {
                add(path, flaw(node, type), names(type));
            }
        } catch (JacksonException e) {
            add(path, flaw(node, type), names(type));
        }
    }

    /// What `node` is not, where that can be said in general.
    private static Flaw flaw(JsonNode node, Class<?> type) {
        if (type == BigDecimal.class || type == Estimate.class || isDecimal(type)) {
            return Flaw.NOT_A_NUMBER;
        }
        if (type == int.class || type == Integer.class || type == Year.class) {
            return Flaw.NOT_A_WHOLE_NUMBER;
        }
        if (type == String.class) {
            return Flaw.NOT_A_TEXT;
        }
        if (type == List.class) {
            return Flaw.NOT_A_LIST;
        }
        boolean isObject = node.isObject() || node.isString();
        return !isObject && (type.isRecord() || type.isSealed())
                ? Flaw.NOT_AN_OBJECT
                : Flaw.WRONG_VALUE;
    }

    /// A record around one decimal is written as that decimal.
    private static boolean isDecimal(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == BigDecimal.class;
    }

    private void add(String path, Flaw flaw, Collection<String> choices) {
        differences.add(new Malformed(path, flaw, List.copyOf(choices)));
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type.getType();
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    /// A choice says which it is also where there is no choice.
    private static boolean isChosen(Class<?> record) {
        return Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
    }

    /// Of an enumeration; anything else has none.
    private static List<String> names(Class<?> enumeration) {
        return enumeration.isEnum()
                ? Arrays.stream(enumeration.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
