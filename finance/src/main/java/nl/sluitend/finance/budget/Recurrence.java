package nl.sluitend.finance.budget;

import java.time.Year;
import nl.sluitend.finance.Horizon;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Rising;
import org.jspecify.annotations.Nullable;

/// When a line counts (BBV: *structureel* or *incidenteel*). Both may have a first and a last year.
public sealed interface Recurrence {

    boolean fallsIn(Year year);

    /// The first year in which it counts; absent when it was there before the model begins.
    @Nullable Year first();

    /// The last year in which it counts; absent when it goes on.
    @Nullable Year last();

    /// That year; the first that is looked at when it was there before.
    default Year first(Horizon horizon) {
        Year first = first();
        return first == null ? horizon.first() : first;
    }

    /// Structureel: year after year, or those from and until.
    ///
    /// @param from the first year; absent: it was there before
    /// @param until the last year; absent: it goes on
    @Rising(
            value = {"from", "until"},
            breach = Breach.YEARS_OUT_OF_ORDER,
            at = "until")
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

        @Override
        public @Nullable Year last() {
            return until;
        }
    }

    /// Incidenteel: once, or in a few years. One-off money may last at most three years in common
    /// municipal practice.
    ///
    /// @param year the year, or the first of them
    /// @param until the last of them; absent: one year
    @Rising(
            value = {"year", "until"},
            breach = Breach.YEARS_OUT_OF_ORDER,
            at = "until")
    record Incidental(Year year, @Nullable Year until) implements Recurrence {

        public static Incidental in(Year year) {
            return new Incidental(year, null);
        }

        @Override
        public boolean fallsIn(Year other) {
            return !other.isBefore(year) && !other.isAfter(last());
        }

        @Override
        public Year first() {
            return year;
        }

        @Override
        public Year last() {
            return until == null ? year : until;
        }
    }
}
