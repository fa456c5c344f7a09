package nl.sluitend.server;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import nl.sluitend.workshop.Limits;

/// The standard limits, with a few of them changed so that a test reaches them.
final class Tight {

    private Tight() {}

    static Limits limits(Map<String, Object> changed) {
        RecordComponent[] components = Limits.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(component -> value(component, changed)).toArray();
        try {
            return Limits.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Map<String, Object> changed) {
        try {
            Object standard = component.getAccessor().invoke(Limits.STANDARD);
            return changed.getOrDefault(component.getName(), standard);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
