package nl.sluitend.reports.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Things of years that follow on each other and of which the same can be said.
record Spans<T>(T first, Year from, Year until) {

    /// They are the same where `alike` gives the same of both.
    static <T> List<Spans<T>> of(List<T> all, Function<T, Year> year, Function<T, Object> alike) {
        List<Spans<T>> spans = new ArrayList<>();
        for (T next : all) {
            Spans<T> last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.goesOn(next, year.apply(next), alike)) {
                spans.set(
                        spans.size() - 1, new Spans<>(last.first(), last.from(), year.apply(next)));
            } else {
                spans.add(new Spans<>(next, year.apply(next), year.apply(next)));
            }
        }
        return spans;
    }

    private boolean goesOn(T next, Year year, Function<T, Object> alike) {
        return until.plusYears(1).equals(year) && alike.apply(first).equals(alike.apply(next));
    }

    /// "2027", or "2027–2030".
    String years() {
        return from.equals(until) ? from.toString() : from + "–" + until;
    }
}
