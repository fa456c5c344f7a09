package nl.sluitend.finance.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a fact was found and when it holds: from `validFrom` (*geldig vanaf*) until and including
/// `validUntil` (*geldig tot en met*), both open when absent. `doubt` says what nobody has checked,
/// and is shown with the fact.
public record Provenance(
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String doubt) {

    public boolean holdsOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom))
                && (validUntil == null || !date.isAfter(validUntil));
    }

    /// Whether there is a date on which both hold.
    public boolean overlaps(Provenance other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Provenance other) {
        return validFrom == null
                || other.validUntil == null
                || !validFrom.isAfter(other.validUntil);
    }
}
