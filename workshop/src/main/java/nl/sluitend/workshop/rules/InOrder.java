package nl.sluitend.workshop.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Maps that keep the order in which they were filled, so that what is written down of one state is
/// the same on every machine. The copies of [Map#copyOf] have another order in every process.
public final class InOrder {

    private InOrder() {}

    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
