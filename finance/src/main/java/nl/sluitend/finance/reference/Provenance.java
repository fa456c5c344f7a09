package nl.sluitend.finance.reference;

import java.time.LocalDate;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Rising;
import org.jspecify.annotations.Nullable;

/// Where a fact was found and when it holds.
///
/// @param source the source, so that somebody else finds it
/// @param validFrom geldig vanaf: the first date on which it holds; absent when nobody knows, and
///     then
///     it holds on every earlier date
/// @param validUntil geldig tot en met: the last date on which it holds; absent when it has no
///     known
///     end
/// @param doubt what nobody has checked; it is shown wherever the fact is used
/// @param doubtInEnglish the same in English; where it is absent a text in English quotes the doubt
@Rising(
        value = {"validFrom", "validUntil"},
        breach = Breach.YEARS_OUT_OF_ORDER,
        at = "validUntil")
public record Provenance(
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String doubt,
        @Nullable String doubtInEnglish) {

    /// The same, with its doubt as one reader is told of it.
    public Provenance doubting(@Nullable String told) {
        return new Provenance(source, validFrom, validUntil, told, null);
    }

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
