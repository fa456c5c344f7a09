package nl.sluitend.workshop.people;

import nl.sluitend.workshop.rules.ParticipantId;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part. Without a nickname they are called by their number, in order of
/// arrival.
public record Participant(ParticipantId id, int number, @Nullable String nickname) {}
