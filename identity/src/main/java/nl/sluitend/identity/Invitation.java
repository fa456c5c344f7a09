package nl.sluitend.identity;

import java.time.Instant;
import nl.sluitend.workshop.WorkshopId;

/// The way in for participants: a short code to type, beside a link with a secret.
public record Invitation(WorkshopId workshop, String code, Instant expiresAt) {}
