package nl.sluitend.finance.budget;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/// When a line counts (BBV: *structureel* or *incidenteel*). Both may have a first and a last year.
public sealed interface Recurrence {

    boolean fallsIn(Year year);

    /// The first year in which it counts; absent when it was there before the model begins.
    @Nullable Year first();

    /// Year after year, from `from` until and including `until`, both open when absent.
    record Structural(@Nullable Year from, @Nullable Year until) implements Recurrence {

        public static final Structural ALWAYS = new Structural(null, null);

        @Override
        public boolean fallsIn(Year year) {
            return (from == null || !year.isBefore(from))
                    && (until == null || !year.isAfter(until));
        }

        @Override
        public @Nullable Year first() {
            return from;
        }
    }

    /// In one year or, when `until` is given, in each year until and including it: one-off money
    /// may last at most three years in common municipal practice.
    record Incidental(Year year, @Nullable Year until) implements Recurrence {

        public static Incidental in(Year year) {
            return new Incidental(year, null);
        }

        @Override
        public boolean fallsIn(Year other) {
            Year last = until == null ? year : until;
            return !other.isBefore(year) && !other.isAfter(last);
        }

        @Override
        public Year first() {
            return year;
        }
    }
}
