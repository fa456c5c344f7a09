package nl.sluitend.workshop.people;

import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.notes.Signature.OfCapacity;
import nl.sluitend.workshop.notes.Signature.OfName;
import nl.sluitend.workshop.people.Signing.InCapacity;
import nl.sluitend.workshop.people.Signing.WithName;
import nl.sluitend.workshop.rules.ParticipantId;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part. Without a nickname they are called by their number, in order of
/// arrival. `namesake` tells them from others who are called alike: the first has none, and the
/// next is "Anna (2)". It is theirs until they take another name, whoever leaves.
///
/// @param signing as what they sign their notes; absent in an anonymous workshop, and until they
///     chose
public record Participant(
        ParticipantId id,
        int number,
        @Nullable String nickname,
        @Nullable Integer namesake,
        @Nullable Signing signing) {

    public Participant(
            ParticipantId id, int number, @Nullable String nickname, @Nullable Integer namesake) {
        this(id, number, nickname, namesake, null);
    }

    Participant called(@Nullable String other, @Nullable Integer apart) {
        return new Participant(id, number, other, apart, signing);
    }

    public Participant signing(@Nullable Signing other) {
        return new Participant(id, number, nickname, namesake, other);
    }

    @Nullable Signature signature() {
        return switch (signing) {
            case InCapacity(var capacity) -> new OfCapacity(capacity);
            case WithName() -> new OfName(number, nickname, namesake);
            case null -> null;
        };
    }
}
