package nl.sluitend.workshop.people;

import nl.sluitend.workshop.rules.ParticipantId;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part. Without a nickname they are called by their number, in order of
/// arrival. `namesake` tells them from others who are called alike: the first has none, and the
/// next is "Anna (2)". It is theirs until they take another name, whoever leaves.
public record Participant(
        ParticipantId id, int number, @Nullable String nickname, @Nullable Integer namesake) {}
