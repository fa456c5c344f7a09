package nl.sluitend.shape;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the values of a type consist of. This is the one reader of record shapes: the check of what
/// is handed in, the JSON codec, the page's types and bounds, the JSON Schemas and random samples
/// all follow from it.
public sealed interface Shape {

    Class<?> type();

    /// Has no parts: a text, a number, a moment.
    record Plain(Class<?> type) implements Shape {}

    record Enumeration(Class<?> type) implements Shape {

        public List<String> names() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
    }

    /// Says which of its records it is by the simple name of that record, as its `type`.
    record Choice(Class<?> type) implements Shape {

        /// What it may be directly: records, or choices again.
        public List<Class<?>> choices() {
            return List.of(type.getPermittedSubclasses());
        }

        /// The records at the end of all choices.
        public List<Class<?>> records() {
            return choices().stream().flatMap(Choice::records).toList();
        }

        private static Stream<Class<?>> records(Class<?> choice) {
            return of(choice) instanceof Choice further
                    ? further.records().stream()
                    : Stream.of(choice);
        }
    }

    /// A record around one value that stands for that value itself: a name for a text, a name for a
    /// decimal, or (`isChosen`) the one of several choices that is a bare decimal.
    record Wrapper(Class<?> type, boolean isChosen, Component only) implements Shape {}

    /// `isChosen`: it is one of the records of a choice, and says which. `rising` is null for a
    /// record without
    /// order between its components.
    record Struct(
            Class<?> type, boolean isChosen, List<Component> components, @Nullable Rising rising)
            implements Shape {

        public Component component(String name) {
            return components.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
        }

        /// A record of this type with these values, one for each component.
        Record create(@Nullable Object... values) {
            try {
                return (Record) type.getConstructors()[0].newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " cannot be made", e);
            }
        }
    }

    /// Read once for each type.
    static Shape of(Class<?> type) {
        return Shapes.READ.get(type);
    }

    static Shape read(Class<?> type) {
        if (type.isEnum()) {
            return new Enumeration(type);
        }
        if (type.isSealed()) {
            return new Choice(type);
        }
        return type.isRecord() ? record(type) : new Plain(type);
    }

    private static Shape record(Class<?> type) {
        List<Component> components =
                Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        boolean isChosen = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        return components.size() == 1 && isBare(components.getFirst(), isChosen)
                ? new Wrapper(type, isChosen, components.getFirst())
                : new Struct(type, isChosen, components, type.getAnnotation(Rising.class));
    }

    private static boolean isBare(Component only, boolean isChosen) {
        return only.part() instanceof Part.One(var type, _, _)
                && (type == BigDecimal.class || (type == String.class && !isChosen));
    }
}
