package nl.sluitend.finance.societal;

import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Id;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Quantity.Sign;
import nl.sluitend.shape.Whole;
import org.jspecify.annotations.Nullable;

/// What a party puts into the activity: money, or time and goods at what they are worth.
///
/// @param id a name of its own
/// @param label its name in the results
/// @param party who puts it in
/// @param value what it is worth; not below zero
/// @param year in which year, counted from 0, which is the first; absent: 0. What is put in in a
///     later year is discounted by the years before it, the first year's is not
public record Input(
        @Id String id,
        String label,
        String party,
        @Quantity(Sign.NEVER_NEGATIVE) Estimate value,
        @Whole(least = 0, most = Limit.INPUT_YEAR, breach = Breach.INPUT_YEAR_OUT_OF_RANGE)
                @Nullable Integer year) {

    /// In the first year.
    public static Input of(String id, String label, String party, Estimate value) {
        return new Input(id, label, party, value, null);
    }

    public int index() {
        return year == null ? 0 : year;
    }
}
