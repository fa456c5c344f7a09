package nl.sluitend.workshop.notes;

import org.jspecify.annotations.Nullable;

/// What a note tells of its author, as that was when it was written.
public sealed interface Signature {

    record OfFacilitator() implements Signature {}

    record OfCapacity(String capacity) implements Signature {}

    /// As a participant is called: by a nickname or by a number.
    record OfName(int number, @Nullable String nickname, @Nullable Integer namesake)
            implements Signature {}
}
