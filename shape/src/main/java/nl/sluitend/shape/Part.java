package nl.sluitend.shape;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place for a value: of what type it is, whether it may be absent, and its bounds.
public sealed interface Part {

    boolean isNullable();

    List<Bound> bounds();

    /// One value; what it consists of is the [Shape] of its type.
    record One(Class<?> type, boolean isNullable, List<Bound> bounds) implements Part {}

    record Items(Part each, boolean isNullable, List<Bound> bounds) implements Part {}

    /// Values by the names of an enumeration, or by any text.
    record Entries(Class<?> keys, Part each, boolean isNullable, List<Bound> bounds)
            implements Part {}

    static Part of(AnnotatedType type) {
        boolean isNullable = type.isAnnotationPresent(Nullable.class);
        List<Bound> bounds = Bound.of(type.getAnnotations());
        Class<?> raw = raw(type.getType());
        if (raw == List.class) {
            return new Items(argument(type, 0), isNullable, bounds);
        }
        if (raw == Map.class && argument(type, 0) instanceof One(var keys, _, _)) {
            return new Entries(keys, argument(type, 1), isNullable, bounds);
        }
        boolean isYear = raw == Year.class || raw == LocalDate.class;
        return new One(raw, isNullable, isYear ? List.of(new Bound.OfYear()) : bounds);
    }

    private static Part argument(AnnotatedType type, int index) {
        return of(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index]);
    }

    /// Of what is left open nothing is known.
    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }
}
