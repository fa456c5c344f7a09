package nl.sluitend.finance.budget;

import java.time.Year;

/// When a line counts (BBV: *structureel* or *incidenteel*).
public sealed interface Recurrence {

    boolean fallsIn(Year year);

    /// Every year of the horizon.
    record Structural() implements Recurrence {
        @Override
        public boolean fallsIn(Year year) {
            return true;
        }
    }

    /// Once, in one year.
    record Incidental(Year year) implements Recurrence {
        @Override
        public boolean fallsIn(Year other) {
            return year.equals(other);
        }
    }
}
