package nl.sluitend.finance;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Whole;

/// The years a model looks at: the first one and, with it, `length` years.
///
/// @param first the first of them
/// @param length how many
public record Horizon(
        Year first,
        @Whole(least = 1, most = Limit.HORIZON, breach = Breach.HORIZON_OUT_OF_RANGE) int length) {

    /// The budget year and the three after it (Gemeentewet art. 190: at least three).
    public static final int MUNICIPAL = 4;

    public static Horizon municipal(Year first) {
        return new Horizon(first, MUNICIPAL);
    }

    /// The first year that is not looked at any more.
    public Year after() {
        return first.plusYears(length);
    }

    public List<Year> years() {
        return span(first, length);
    }

    /// So many years, from one on.
    public static List<Year> span(Year from, int count) {
        return IntStream.range(0, count).mapToObj(from::plusYears).toList();
    }
}
