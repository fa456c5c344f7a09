package nl.sluitend.workshop.notes;

import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.shape.Lasting;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Share;
import nl.sluitend.shape.Text;
import org.jspecify.annotations.Nullable;

/// What a note is worth to society: for which party, how often what is worth how much, and how much
/// of that is due to the activity. A group always counts in units. What a source printed as one sum
/// belongs in a model file, where it can be told from what the group itself thought out.
///
/// @param party who gains
/// @param benefit what it is to that party
/// @param worth so many times a value each, in euros; below zero for a loss
/// @param filters what of it is not due to the activity
/// @param dropOff the fraction that is lost each year after the first
/// @param duration how many years it lasts; parts of one too
/// @param start when it begins; absent: during the activity
/// @param indicator how the change is seen
public record NoteOutcome(
        @Text(value = Limit.PARTY, required = true) String party,
        Benefit benefit,
        PerUnit worth,
        Filters filters,
        @Share Estimate dropOff,
        @Lasting(Limit.OUTCOME_YEARS) Estimate duration,
        @Nullable Start start,
        @Text(Limit.NOTE_TEXT) @Nullable String indicator)
        implements Facet {

    @Override
    public FacetKind kind() {
        return FacetKind.OUTCOME;
    }

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
