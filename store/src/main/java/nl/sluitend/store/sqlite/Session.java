package nl.sluitend.store.sqlite;

import java.time.Instant;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// A device that was let in.
public record Session(
        WorkshopId workshop,
        Role role,
        @Nullable ParticipantId participant,
        Instant createdAt,
        Instant expiresAt) {}
