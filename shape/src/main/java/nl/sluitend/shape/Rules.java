package nl.sluitend.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What has to hold between the components of a record, beyond the bounds of each. A rule is asked
/// of every record of its type, wherever it stands.
public final class Rules<R> {

    private final Map<Class<?>, BiFunction<Record, Limits, Stream<Objection<R>>>> byType;

    private Rules(Map<Class<?>, BiFunction<Record, Limits, Stream<Objection<R>>>> byType) {
        this.byType = byType;
    }

    public static <R> Rules<R> none() {
        return new Rules<>(Map.of());
    }

    /// Also this one. Its paths go on from the record.
    public <T extends Record> Rules<R> and(
            Class<T> type, BiFunction<T, Limits, Stream<Objection<R>>> broken) {
        Map<Class<?>, BiFunction<Record, Limits, Stream<Objection<R>>>> all = new HashMap<>(byType);
        all.put(type, (record, limits) -> broken.apply(type.cast(record), limits));
        return new Rules<>(Map.copyOf(all));
    }

    void addBroken(Record record, Limits limits, List<Objection<R>> found) {
        BiFunction<Record, Limits, Stream<Objection<R>>> rule = byType.get(record.getClass());
        if (rule != null) {
            rule.apply(record, limits).forEach(found::add);
        }
    }
}
