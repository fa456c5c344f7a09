package nl.sluitend.workshop;

import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth.PerUnit;
import org.jspecify.annotations.Nullable;

/// What a note is worth to society: for which party, how often what is worth how much, and how much
/// of that is due to the activity. A group always counts in units. What a source printed as one sum
/// belongs in a model file, where it can be told from what the group itself thought out.
public record NoteOutcome(
        String party,
        Benefit benefit,
        PerUnit worth,
        Filters filters,
        Estimate dropOff,
        Estimate duration,
        @Nullable Start start,
        @Nullable String indicator) {

    /// As a row of the impact map.
    public Outcome row(String id, String label) {
        return new Outcome(
                id,
                label,
                party.strip(),
                benefit,
                worth,
                filters,
                dropOff,
                duration,
                start,
                null,
                indicator);
    }
}
