package nl.sluitend.finance.societal;

import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Variation.Factor;
import nl.sluitend.shape.Share;
import org.jspecify.annotations.Nullable;

/// What of an outcome is not due to the activity, as fractions that are taken one after the other.
///
/// @param deadweight what would have happened anyway
/// @param displacement what only moved from elsewhere
/// @param attribution what others brought about
public record Filters(
        @Share Estimate deadweight, @Share Estimate displacement, @Share Estimate attribution) {

    /// All of the outcome is due to the activity.
    public static final Filters NONE = new Filters(Estimate.of(0), Estimate.of(0), Estimate.of(0));

    /// What a source leaves out that prints the impact alone.
    public static final Filters UNKNOWN =
            new Filters(new Estimate.Missing(), new Estimate.Missing(), new Estimate.Missing());

    public static Filters of(String deadweight, String displacement, String attribution) {
        return new Filters(
                Estimate.of(deadweight), Estimate.of(displacement), Estimate.of(attribution));
    }

    /// The share that is left. The shares are taken one after the other, not added up: half of what
    /// did not happen anyway is a half of that half. Absent when one of them is unknown.
    @Nullable Figure netShare() {
        Figure beyond = complement(Concept.BEYOND_DEADWEIGHT, Concept.DEADWEIGHT, deadweight);
        Figure added = complement(Concept.BEYOND_DISPLACEMENT, Concept.DISPLACEMENT, displacement);
        Figure own = complement(Concept.BEYOND_ATTRIBUTION, Concept.ATTRIBUTION, attribution);
        return beyond == null || added == null || own == null
                ? null
                : Figure.product(Concept.NET_SHARE, beyond, added, own);
    }

    Estimate get(Factor factor) {
        return switch (factor) {
            case DEADWEIGHT -> deadweight;
            case DISPLACEMENT -> displacement;
            case ATTRIBUTION -> attribution;
            case DROP_OFF, DURATION -> throw new IllegalArgumentException(factor + " is no filter");
        };
    }

    Filters with(Factor factor, Estimate share) {
        return switch (factor) {
            case DEADWEIGHT -> new Filters(share, displacement, attribution);
            case DISPLACEMENT -> new Filters(deadweight, share, attribution);
            case ATTRIBUTION -> new Filters(deadweight, displacement, share);
            case DROP_OFF, DURATION -> throw new IllegalArgumentException(factor + " is no filter");
        };
    }

    private static @Nullable Figure complement(Concept rest, Concept concept, Estimate share) {
        Figure known = Figure.estimated(concept, share);
        return known == null ? null : Figure.complement(rest, known);
    }
}
