package nl.sluitend.shape;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How much there may be of everything: a value for every [Limit], but for those
/// that are lifted.
public record Limits(Map<Limit, Integer> values) {

    public static final Limits STANDARD = standard();

    /// For a model from a file, which may come from any source and any country. An amount in it may
    /// carry a sign. What it says in words is only printed, so that no text in it is limited.
    public static final Limits OF_A_MODEL =
            STANDARD.with(Limit.AMOUNT_DIGITS, 15)
                    .with(Limit.AMOUNT_DECIMALS, 10)
                    .with(Limit.NEGATIVE_AMOUNTS, 1)
                    .with(Limit.YEAR_FIRST, 1900)
                    .with(Limit.YEAR_LAST, 2200)
                    .with(Limit.LISTED_YEARS, 50)
                    .with(Limit.OUTCOME_YEARS, 50)
                    .with(Limit.SUPPLEMENTS, 12)
                    .without(Limit.UNIT, Limit.PARTY, Limit.SOURCE);

    public Limits {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /// Whether there is such a limit at all.
    public boolean has(Limit limit) {
        return values.containsKey(limit);
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

    /// The same limits but for those.
    public Limits without(Limit... lifted) {
        Map<Limit, Integer> changed = new EnumMap<>(values);
        changed.keySet().removeAll(Set.of(lifted));
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
