package nl.sluitend.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed when somebody first asks for it, and kept. For one thread at a time.
public final class Once<T extends @Nullable Object> implements Supplier<T> {

    private final Supplier<? extends T> source;
    private final List<T> kept = new ArrayList<>(1);

    public Once(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (kept.isEmpty()) {
            kept.add(source.get());
        }
        return kept.getFirst();
    }
}
