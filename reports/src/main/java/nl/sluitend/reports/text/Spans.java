package nl.sluitend.reports.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Things of years that follow on each other and of which the same can be said.
record Spans<T>(T first, Year from, Year until) {

    /// They are the same where all of `alike` are.
    @SafeVarargs
    static <T> List<Spans<T>> of(
            List<T> each, Function<T, Year> year, Function<T, Object>... alike) {
        List<Spans<T>> spans = new ArrayList<>();
        for (T next : each) {
            Year of = year.apply(next);
            Spans<T> last = spans.isEmpty() ? null : spans.getLast();
            if (last != null
                    && last.until().plusYears(1).equals(of)
                    && Arrays.stream(alike)
                            .allMatch(a -> a.apply(last.first()).equals(a.apply(next)))) {
                spans.set(spans.size() - 1, new Spans<>(last.first(), last.from(), of));
            } else {
                spans.add(new Spans<>(next, of, of));
            }
        }
        return spans;
    }

    /// "2027", or "2027–2030".
    String years() {
        return from.equals(until) ? from.toString() : from + "–" + until;
    }
}
