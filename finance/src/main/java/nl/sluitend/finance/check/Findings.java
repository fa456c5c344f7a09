package nl.sluitend.finance.check;

import java.util.Arrays;
import java.util.List;
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

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static Stream<Finding> all(Stream<Finding>... findings) {
        return Arrays.stream(findings).flatMap(Function.identity());
    }
}
