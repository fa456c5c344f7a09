package nl.sluitend.shape.generate;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Rising;
import nl.sluitend.shape.Shape;
import org.jspecify.annotations.Nullable;

/// One random record. The same seed gives the same one, but for the value that is broken: the
/// `broken`th of those that have a bound, counted from 0.
final class Draw {

    static final int NOTHING = -1;

    private static final int SELDOM = 6;

    private static final ClassValue<Constructor<?>> CANONICAL =
            new ClassValue<>() {
                @Override
                protected Constructor<?> computeValue(Class<?> type) {
                    return canonical(type);
                }
            };

    private final RandomRecords records;
    private final Random random;
    private final RandomValues values;
    private final int broken;
    private int bounded;
    private @Nullable Breach breach;

    Draw(RandomRecords records, long seed, int broken) {
        this.records = records;
        this.random = new Random(seed);
        this.values = new RandomValues(random, records.limits);
        this.broken = broken;
    }

    /// How many values with a bound there were.
    int bounded() {
        return bounded;
    }

    Breach breach() {
        return requireNonNull(breach);
    }

    Object of(Class<?> type) {
        return value(type, List.of());
    }

    private Object value(Class<?> type, List<Bound> bounds) {
        Supplier<?> given = records.given(type);
        if (given != null) {
            return given.get();
        }
        return switch (Shape.of(type)) {
            case Shape.Plain _ -> plain(type, bounds);
            case Shape.Enumeration _ -> any(List.of(type.getEnumConstants()));
            case Shape.Choice choice -> value(chosen(choice.records()), bounds);
            case Shape.Wrapper(_, _, var only) -> record(type, Stream.of(only), bounds, null);
            case Shape.Struct(_, _, var components, var rising) ->
                    record(type, components.stream(), bounds, rising);
        };
    }

    private Class<?> chosen(List<Class<?>> choices) {
        Class<?> chosen = any(choices);
        return records.isSeldom(chosen) && random.nextInt(SELDOM) > 0 ? any(choices) : chosen;
    }

    private Object plain(Class<?> type, List<Bound> bounds) {
        boolean isBroken = values.canBreak(bounds) && isBroken();
        RandomValues.Value value = values.of(type, bounds, isBroken);
        breach = value.breach() == null ? breach : value.breach();
        return value.value();
    }

    private boolean isBroken() {
        return bounded++ == broken;
    }

    private Object record(
            Class<?> type,
            Stream<Component> components,
            List<Bound> bounds,
            @Nullable Rising rising) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        components.forEach(each -> parts.put(each.name(), part(each.part(), bounds)));
        if (rising != null) {
            sort(parts, rising);
        }
        return records.right(type, made(type, parts.values().toArray()));
    }

    /// Two values that differ can be out of order.
    private void sort(Map<String, @Nullable Object> parts, Rising rising) {
        List<String> given =
                Stream.of(rising.value()).filter(name -> parts.get(name) != null).toList();
        List<Object> sorted =
                given.stream().map(parts::get).map(Objects::requireNonNull).sorted().toList();
        boolean isBroken = sorted.stream().distinct().count() > 1 && isBroken();
        breach = isBroken ? rising.breach() : breach;
        List<Object> ordered = isBroken ? sorted.reversed() : sorted;
        for (int i = 0; i < given.size(); i++) {
            parts.put(given.get(i), ordered.get(i));
        }
    }

    private @Nullable Object part(Part part, List<Bound> inherited) {
        List<Bound> bounds = part.bounds().isEmpty() ? inherited : part.bounds();
        if (part.isNullable() && random.nextBoolean()) {
            return null;
        }
        return switch (part) {
            case Part.One(var type, _, _) -> value(type, bounds);
            case Part.Items(var each, _, _) -> items(each, bounds);
            case Part.Entries(var keys, var each, _, _) ->
                    keys.isEnum() ? entries(keys, each) : entries(keys, each, bounds);
        };
    }

    private List<Object> items(Part each, List<Bound> bounds) {
        if (bounds.contains(new Bound.OfOneOfEach())
                && each instanceof Part.One(var type, _, _)
                && Shape.of(type) instanceof Shape.Choice choice) {
            return choice.records().stream()
                    .filter(_ -> random.nextBoolean())
                    .map(this::of)
                    .toList();
        }
        int size = size(bounds);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(requireNonNull(part(each, List.of())));
        }
        return items;
    }

    private int size(List<Bound> bounds) {
        boolean isBroken = values.canBreak(bounds) && isBroken();
        RandomValues.Value size = values.size(bounds, records.longestList, isBroken);
        breach = size.breach() == null ? breach : size.breach();
        return (int) size.value();
    }

    private Map<Object, Object> entries(Class<?> keys, Part each, List<Bound> bounds) {
        int size = size(bounds);
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(of(keys), requireNonNull(part(each, List.of())));
        }
        return entries;
    }

    private Map<Object, Object> entries(Class<?> keys, Part each) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Object key : keys.getEnumConstants()) {
            entries.put(key, requireNonNull(part(each, List.of())));
        }
        return entries;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Object made(Class<?> type, Object[] parts) {
        try {
            return CANONICAL.get(type).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + Arrays.toString(parts), e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
