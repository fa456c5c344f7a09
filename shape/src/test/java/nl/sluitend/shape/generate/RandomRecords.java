package nl.sluitend.shape.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// Random records that keep to the bounds that are written on them, and records that go beyond one
/// of them. What a bound cannot say, such as which identifiers there are, is given or put right.
public final class RandomRecords {

    private static final int TRIES = 100;

    private final Random random;
    final Limits limits;
    final int longestList;
    private final Map<Class<?>, Supplier<?>> given = new HashMap<>();
    private final Set<Class<?>> seldom = new HashSet<>();
    private final Map<Class<?>, UnaryOperator<Object>> putRight = new HashMap<>();

    /// Lists have at most `longestList` items, also where more are allowed.
    public RandomRecords(Random random, Limits limits, int longestList) {
        this.random = random;
        this.limits = limits;
        this.longestList = longestList;
    }

    /// A record in which one value is beyond its bound, and the breach that is.
    public record Broken<T>(T record, Breach breach) {}

    /// Values of this type come from there.
    public <T> RandomRecords given(Class<T> type, Supplier<T> values) {
        given.put(type, values);
        return this;
    }

    /// Of several choices this one is taken seldom.
    public RandomRecords seldom(Class<?> type) {
        seldom.add(type);
        return this;
    }

    /// What has to hold between the components of this record is seen to afterwards.
    public <T extends Record> RandomRecords putRight(Class<T> type, UnaryOperator<T> repair) {
        putRight.put(type, value -> repair.apply(type.cast(value)));
        return this;
    }

    public <T> T next(Class<T> type) {
        return type.cast(new Draw(this, random.nextLong(), Draw.NOTHING).of(type));
    }

    /// One value at random, or the order of some, is beyond its bound. Records that have none are
    /// passed over.
    public <T> Broken<T> broken(Class<T> type) {
        return Stream.generate(random::nextLong)
                .limit(TRIES)
                .flatMap(seed -> broken(type, seed).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing bounds " + type));
    }

    /// One in so many is beyond a bound, if there is any.
    public <T> T mixed(Class<T> type, int oneInSoMany) {
        long seed = random.nextLong();
        Supplier<T> sound = () -> type.cast(new Draw(this, seed, Draw.NOTHING).of(type));
        return random.nextInt(oneInSoMany) > 0
                ? sound.get()
                : broken(type, seed).map(Broken::record).orElseGet(sound);
    }

    private <T> Optional<Broken<T>> broken(Class<T> type, long seed) {
        Draw sound = new Draw(this, seed, Draw.NOTHING);
        sound.of(type);
        if (sound.bounded() == 0) {
            return Optional.empty();
        }
        Draw broken = new Draw(this, seed, random.nextInt(sound.bounded()));
        T record = type.cast(broken.of(type));
        return Optional.of(new Broken<>(record, broken.breach()));
    }

    @Nullable Supplier<?> given(Class<?> type) {
        return given.get(type);
    }

    boolean isSeldom(Class<?> type) {
        return seldom.contains(type);
    }

    Object right(Class<?> type, Object record) {
        return putRight.getOrDefault(type, UnaryOperator.identity()).apply(record);
    }
}
