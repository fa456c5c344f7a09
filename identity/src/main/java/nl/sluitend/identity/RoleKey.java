package nl.sluitend.identity;

import java.time.Instant;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// What a secret link opens. A workshop has one key per label. One without `expiresAt`
/// is of an earlier version, and gets its end when there is time.
public record RoleKey(
        WorkshopId workshop,
        String label,
        Role role,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
