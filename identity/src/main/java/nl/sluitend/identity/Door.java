package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Lets people in. Everything blocks until it is on disk.
public final class Door {

    private final Access access;
    private final InvitationKey key;
    private final InstantSource clock;
    private final Limits limits;
    private final CodeRateLimit rateLimit;

    public Door(Access access, InvitationKey key, InstantSource clock, Limits limits) {
        this.access = access;
        this.key = key;
        this.clock = clock;
        this.limits = limits;
        this.rateLimit = new CodeRateLimit(limits);
    }

    /// An invitation together with the secret of its link.
    public record Opened(Invitation invitation, Secret secret) {}

    /// What somebody was let in with: the session, and the token that proves it from now on.
    public record Admitted(Session session, Secret token) {}

    /// What trying a code came to.
    public sealed interface Try {
        record Right(WorkshopId workshop) implements Try {}

        record Wrong() implements Try {}

        record Paused(Duration left) implements Try {}
    }

    /// The secret of a new link for a role. The link with the same label stops working.
    public Secret issue(WorkshopId workshop, Role role, String label) {
        Secret secret = Secret.random();
        RoleKey roleKey = new RoleKey(workshop, label, role, clock.instant(), null);
        await(access.issue(roleKey, secret.hash()));
        return secret;
    }

    /// The secret of a new link for the screen in the room. A workshop has one such link: the one
    /// before stops working, and a screen that is in stays in.
    public Secret issueWall(WorkshopId workshop) {
        return issue(workshop, Role.WALL, "wall");
    }

    /// The open invitation of a workshop, or a new one when it has expired.
    public Opened invitation(WorkshopId workshop) {
        return access.openInvitations(clock.instant()).stream()
                .filter(open -> open.workshop().equals(workshop))
                .map(open -> new Opened(open, key.secretOf(open)))
                .filter(open -> isKept(open))
                .findFirst()
                .orElseGet(() -> invite(workshop));
    }

    /// A new invitation: the old code and the old link stop working.
    public Opened invite(WorkshopId workshop) {
        Instant now = clock.instant();
        Instant end = now.plus(limits.duration(Limit.INVITATION)).truncatedTo(ChronoUnit.MILLIS);
        while (true) {
            Invitation invitation = new Invitation(workshop, Codes.random(), end);
            Opened opened = new Opened(invitation, key.secretOf(invitation));
            if (await(access.invite(invitation, opened.secret().hash(), now))) {
                return opened;
            }
        }
    }

    /// Which workshop a code belongs to. Trying is free until too many were wrong, and goes one at
    /// a time, so that nobody slips in many at once.
    public synchronized Try tryCode(String code) {
        Instant now = clock.instant();
        Duration pause = rateLimit.pause(access.openInvitations(now).size(), now);
        if (pause != null) {
            return new Try.Paused(pause);
        }
        Invitation invitation = access.findInvitation(code, now);
        if (invitation == null) {
            rateLimit.addWrong(now);
            return new Try.Wrong();
        }
        return new Try.Right(invitation.workshop());
    }

    /// The role that the secret of a link gives, or null when it opens nothing.
    public @Nullable Role role(WorkshopId workshop, Secret secret) {
        Instant now = clock.instant();
        if (access.findInvitation(workshop, secret.hash(), now) != null) {
            return Role.PARTICIPANT;
        }
        RoleKey roleKey = access.findRoleKey(workshop, secret.hash(), now);
        return roleKey == null ? null : roleKey.role();
    }

    /// Lets somebody in, after event `seq`; a device that was here before in the same role stays
    /// the same participant.
    public Admitted admit(WorkshopId workshop, Role role, @Nullable Session before, long seq) {
        Instant now = clock.instant();
        ParticipantId participant = before == null ? newcomer(role) : before.participant();
        Session session =
                new Session(
                        workshop,
                        role,
                        participant,
                        now,
                        now.plus(limits.duration(Limit.SESSION)),
                        seq);
        Secret token = Secret.random();
        await(access.admit(session, token.hash()));
        return new Admitted(session, token);
    }

    /// The session that a token proves, or null.
    public @Nullable Session find(WorkshopId workshop, Role role, @Nullable Secret token) {
        Session session = token == null ? null : access.findSession(token.hash(), clock.instant());
        return session != null && session.workshop().equals(workshop) && session.role() == role
                ? session
                : null;
    }

    /// Forgets all that has expired.
    public void clear() {
        await(access.deleteExpired(clock.instant()));
    }

    private boolean isKept(Opened open) {
        WorkshopId workshop = open.invitation().workshop();
        return access.findInvitation(workshop, open.secret().hash(), clock.instant()) != null;
    }

    private static @Nullable ParticipantId newcomer(Role role) {
        return switch (role) {
            case FACILITATOR, PARTICIPANT -> new ParticipantId(RandomId.next());
            case WALL -> null;
        };
    }

    private static <T> T await(CompletionStage<T> kept) {
        return kept.toCompletableFuture().join();
    }
}
