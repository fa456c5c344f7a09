package nl.sluitend.identity;

import java.time.Instant;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// A device that was let in. `admittedAfter` is the last event that the room of the workshop knew
/// when the device asked to come in: what is older the device knows as it was left, not as it came
/// about.
public record Session(
        WorkshopId workshop,
        Role role,
        @Nullable ParticipantId participant,
        Instant createdAt,
        Instant expiresAt,
        long admittedAfter) {

    /// Whether it is of the same participant, or the same session of who is none.
    public boolean isOfTheSame(Session other) {
        return participant == null ? equals(other) : participant.equals(other.participant);
    }
}
