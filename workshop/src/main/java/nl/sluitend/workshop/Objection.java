package nl.sluitend.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the limits have against one field of a command. The path is a JSON Pointer (RFC 6901).
public record Objection(String path, Refusal refusal) {

    static Stream<Objection> here(@Nullable Refusal refusal) {
        return refusal == null ? Stream.empty() : Stream.of(new Objection("", refusal));
    }

    static Stream<Objection> at(String step, @Nullable Refusal refusal) {
        return within(step, here(refusal));
    }

    static Stream<Objection> within(String step, Stream<Objection> objections) {
        return objections.map(objection -> objection.within(step));
    }

    static <T> Stream<Objection> each(List<T> items, Function<T, Stream<Objection>> check) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> within(i.toString(), check.apply(items.get(i))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static Stream<Objection> all(Stream<Objection>... objections) {
        return Arrays.stream(objections).flatMap(Function.identity());
    }

    private Objection within(String step) {
        return new Objection("/" + step + path, refusal);
    }
}
