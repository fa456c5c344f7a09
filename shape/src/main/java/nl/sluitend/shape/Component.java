package nl.sluitend.shape;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// One component of a record.
public record Component(String name, Part part, Method accessor) {

    private static final Object[] NOTHING = {};

    static Component of(RecordComponent component) {
        return new Component(
                component.getName(),
                Part.of(component.getAnnotatedType()),
                component.getAccessor());
    }

    public @Nullable Object of(Record owner) {
        try {
            return accessor.invoke(owner, NOTHING);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getClass() + " cannot be read", e);
        }
    }
}
