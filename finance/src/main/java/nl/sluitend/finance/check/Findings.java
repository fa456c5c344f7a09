package nl.sluitend.finance.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How findings are put together, with the path to each.
final class Findings {

    private Findings() {}

    static Stream<Finding> unless(boolean sound, Flaw flaw) {
        return sound ? Stream.empty() : Stream.of(new Finding("", flaw));
    }

    static Stream<Finding> within(String step, Stream<Finding> findings) {
        return findings.map(finding -> finding.within(step));
    }

    static <T> Stream<Finding> each(List<T> items, Function<T, Stream<Finding>> check) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> within(i.toString(), check.apply(items.get(i))));
    }

    /// That `items` are no more than `most`, and that each has an identifier of its own.
    static <T> Stream<Finding> list(List<T> items, int most, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        List<Finding> taken =
                each(items, item -> within("id", identifier(id.apply(item), seen))).toList();
        return all(unless(items.size() <= most, Flaw.TOO_MANY_LINES), taken.stream());
    }

    private static Stream<Finding> identifier(String id, Set<String> seen) {
        return id.isBlank()
                ? Stream.of(new Finding("", Flaw.ID_EMPTY))
                : unless(seen.add(id), Flaw.ID_TAKEN);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static Stream<Finding> all(Stream<Finding>... findings) {
        return Arrays.stream(findings).flatMap(Function.identity());
    }
}
