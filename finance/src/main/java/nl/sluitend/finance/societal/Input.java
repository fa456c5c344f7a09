package nl.sluitend.finance.societal;

import nl.sluitend.finance.Estimate;
import org.jspecify.annotations.Nullable;

/// What `party` puts into the activity: money, or time and goods at what they are worth. `year` is
/// the year in which that happens, counted from 0; without it the first.
public record Input(String id, String label, String party, Estimate value, @Nullable Integer year) {

    /// In the first year.
    public static Input of(String id, String label, String party, Estimate value) {
        return new Input(id, label, party, value, null);
    }

    public int index() {
        return year == null ? 0 : year;
    }
}
