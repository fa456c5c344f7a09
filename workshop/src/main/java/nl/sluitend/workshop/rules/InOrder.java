package nl.sluitend.workshop.rules;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A map that never changes and keeps the order in which it was filled, so that what is written
/// down of one state is the same on every machine. The copies of [Map#copyOf] have another order in
/// every process.
public final class InOrder<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> entries;

    private InOrder(Map<K, V> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// A map that is in order already is its own copy, so that a state shares with the one before
    /// it all that an event left as it was.
    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map instanceof InOrder) {
            return map;
        }
        return map.isEmpty() ? Map.of() : new InOrder<>(map);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return entries.containsKey(key);
    }
}
