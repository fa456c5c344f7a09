package nl.sluitend.store.sqlite;

import java.time.Instant;
import nl.sluitend.canvas.ParticipantId;
import nl.sluitend.canvas.Role;
import nl.sluitend.canvas.WorkshopId;
import org.jspecify.annotations.Nullable;

/// A device that was let in.
public record Session(
        WorkshopId workshop,
        Role role,
        @Nullable ParticipantId participant,
        Instant createdAt,
        Instant expiresAt) {}
