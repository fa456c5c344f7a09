package nl.sluitend.shape;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much there may be of everything: a value for every [Limit].
public record Limits(Map<Limit, Integer> values) {

    public static final Limits STANDARD = standard();

    public Limits {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        if (values.size() < Limit.values().length) {
            throw new IllegalArgumentException("Every limit has a value.");
        }
    }

    public int of(Limit limit) {
        return requireNonNull(values.get(limit));
    }

    /// Of a limit that is a duration.
    public Duration duration(Limit limit) {
        if (!limit.isDuration()) {
            throw new IllegalArgumentException(limit + " is no duration.");
        }
        return Duration.ofSeconds(of(limit));
    }

    /// The same limits but for one, in its own unit.
    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /// As a page knows them: by property, durations in milliseconds.
    public Map<String, Long> properties() {
        Map<String, Long> properties = new LinkedHashMap<>();
        values.forEach((limit, value) ->
                properties.put(
                        limit.property(),
                        limit.isDuration() ? duration(limit).toMillis() : (long) value));
        return Collections.unmodifiableMap(properties);
    }

    private static Limits standard() {
        Map<Limit, Integer> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, limit.standard());
        }
        return new Limits(values);
    }
}
