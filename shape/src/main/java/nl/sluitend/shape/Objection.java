package nl.sluitend.shape;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What there is against one field of a record, for a reason of whoever takes the record in. The
/// path is a JSON Pointer (RFC 6901).
public record Objection<R>(String path, R reason) {

    public Objection<R> within(String step) {
        return new Objection<>("/" + step + path, reason);
    }

    public static <R> Stream<Objection<R>> unless(boolean isSound, R reason) {
        return isSound ? Stream.empty() : Stream.of(new Objection<>("", reason));
    }

    public static <R> Stream<Objection<R>> within(String step, Stream<Objection<R>> objections) {
        return objections.map(each -> each.within(step));
    }

    public static <T, R> Stream<Objection<R>> each(
            List<T> items, Function<T, Stream<Objection<R>>> check) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> within(i.toString(), check.apply(items.get(i))));
    }
}
