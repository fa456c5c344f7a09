package nl.sluitend.finance.societal;

import nl.sluitend.finance.Estimate;
import org.jspecify.annotations.Nullable;

/// A change for `party`, one row of the impact map. `dropOff` is the fraction that is lost each
/// year after the first; `duration` is in years and need not be whole. Both are beside the point
/// where `worth` lists the years itself. `output` is what was done, `indicator` how the change is
/// seen. Without `start` it begins during the activity.
public record Outcome(
        String id,
        String label,
        String party,
        Benefit benefit,
        Worth worth,
        Filters filters,
        Estimate dropOff,
        Estimate duration,
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
        /// In the year after it.
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
