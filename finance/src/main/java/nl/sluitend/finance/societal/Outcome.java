package nl.sluitend.finance.societal;

import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Id;
import nl.sluitend.shape.Lasting;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Share;
import org.jspecify.annotations.Nullable;

/// A change for a party, one row of the impact map. Drop-off and duration are beside the point
/// where
/// `worth` lists the years itself.
///
/// @param id a name of its own
/// @param label its name in the results
/// @param party for whom (stakeholder)
/// @param benefit what it is to that party
/// @param worth how much it is worth
/// @param filters what of it is not due to the activity
/// @param dropOff the fraction that is lost each year after the first
/// @param duration how many years it lasts; need not be whole: of 2.3 the third year counts for 0.3
/// @param start when it begins; absent: during the activity
/// @param output what was done
/// @param indicator how the change is seen
public record Outcome(
        @Id String id,
        String label,
        String party,
        Benefit benefit,
        Worth worth,
        Filters filters,
        @Share Estimate dropOff,
        @Lasting(Limit.OUTCOME_YEARS) Estimate duration,
        @Nullable Start start,
        @Nullable String output,
        @Nullable String indicator) {

    /// What an outcome is to its party.
    public enum Benefit {
        /// Money that the party no longer spends.
        SAVING,
        /// A value in money that nobody receives as money.
        SOCIAL_VALUE
    }

    /// When an outcome begins.
    public enum Start {
        /// In the first year, that of the activity.
        DURING,
        /// In the year after it: then its values move one year later.
        AFTER
    }

    /// During the activity, without words on output and indicator.
    public static Outcome of(
            String id,
            String party,
            Benefit benefit,
            Worth worth,
            Filters filters,
            Estimate dropOff,
            Estimate duration) {
        return new Outcome(
                id, id, party, benefit, worth, filters, dropOff, duration, null, null, null);
    }

    /// The year in which its first value falls, counted from 0.
    public int firstYear() {
        return start == Start.AFTER ? 1 : 0;
    }

    Outcome with(Worth other) {
        return with(other, filters, dropOff, duration);
    }

    Outcome with(Filters other) {
        return with(worth, other, dropOff, duration);
    }

    Outcome withDropOff(Estimate other) {
        return with(worth, filters, other, duration);
    }

    Outcome withDuration(Estimate other) {
        return with(worth, filters, dropOff, other);
    }

    private Outcome with(Worth aWorth, Filters some, Estimate aDropOff, Estimate aDuration) {
        return new Outcome(
                id, label, party, benefit, aWorth, some, aDropOff, aDuration, start, output,
                indicator);
    }
}
