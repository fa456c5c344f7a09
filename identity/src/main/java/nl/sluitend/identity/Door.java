package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
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
    private final AddressBudget creations;

    public Door(Access access, InvitationKey key, InstantSource clock, Limits limits) {
        this.access = access;
        this.key = key;
        this.clock = clock;
        this.limits = limits;
        this.rateLimit = new CodeRateLimit(limits);
        this.creations = new AddressBudget(limits, Limit.CREATIONS, Limit.CREATION_EVERY);
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
        RoleKey roleKey = new RoleKey(workshop, label, role, clock.instant(), endOfLink());
        await(access.issue(roleKey, secret.hash()));
        return secret;
    }

    private Instant endOfLink() {
        return clock.instant().plus(limits.duration(Limit.LINK)).truncatedTo(ChronoUnit.MILLIS);
    }

    /// The secret of a new link for the screen in the room. A workshop has one such link: the one
    /// before stops working, and a screen that is in stays in.
    public Secret issueWall(WorkshopId workshop) {
        return issue(workshop, Role.WALL, "wall");
    }

    /// The secret of a new link for a facilitator, who can so bring somebody in beside them.
    public Secret issueFacilitator(WorkshopId workshop) {
        return issue(workshop, Role.FACILITATOR, "link");
    }

    /// The open invitation of a workshop, or null when it has ended.
    public @Nullable Opened openInvitation(WorkshopId workshop) {
        return access.openInvitations(clock.instant()).stream()
                .filter(open -> open.workshop().equals(workshop))
                .map(open -> new Opened(open, key.secretOf(open)))
                .filter(open -> isKept(open))
                .findFirst()
                .orElse(null);
    }

    /// The open invitation of a workshop, or a new one when it has ended.
    public Opened invitation(WorkshopId workshop) {
        Opened open = openInvitation(workshop);
        return open == null ? invite(workshop) : open;
    }

    /// A new invitation: the old code and the old link stop working.
    public Opened invite(WorkshopId workshop) {
        Instant now = clock.instant();
        Instant end = now.plus(limits.duration(Limit.INVITATION)).truncatedTo(ChronoUnit.MILLIS);
        while (true) {
            int open = access.openInvitations(now).size();
            Invitation invitation = new Invitation(workshop, Codes.random(open), end);
            Opened opened = new Opened(invitation, key.secretOf(invitation));
            if (await(access.invite(invitation, opened.secret().hash(), now))) {
                return opened;
            }
        }
    }

    /// The invitation lasts until then, its code and its link unchanged. Answers false, and changes
    /// nothing, when that is past or further than an invitation may last.
    public boolean prolong(WorkshopId workshop, Instant until) {
        Instant now = clock.instant();
        boolean fits =
                until.isAfter(now)
                        && !until.isAfter(now.plus(limits.duration(Limit.INVITATION_LONGEST)));
        if (fits) {
            await(access.prolong(workshop, until.truncatedTo(ChronoUnit.MILLIS)));
        }
        return fits;
    }

    /// From now on nobody new comes in, until there is another invitation.
    public void closeInvitation(WorkshopId workshop) {
        await(access.closeInvitation(workshop));
    }

    /// Which workshop a code belongs to. Trying is free until too many were wrong, and goes one at
    /// a time, so that nobody slips in many at once.
    public synchronized Try tryCode(String code, AddressPrefix address) {
        Instant now = clock.instant();
        Duration pause = rateLimit.pause(address, now);
        if (pause != null) {
            return new Try.Paused(pause);
        }
        Invitation invitation = access.findInvitation(code, now);
        if (invitation == null) {
            rateLimit.addWrong(address, now);
            return new Try.Wrong();
        }
        return new Try.Right(invitation.workshop());
    }

    /// Counts one workshop that is begun from an address. When it is one too many, answers how long
    /// to wait; else null.
    public synchronized @Nullable Duration countCreation(AddressPrefix address) {
        Instant now = clock.instant();
        Duration pause = creations.pause(address, now);
        if (pause == null) {
            creations.spend(address, now);
        }
        return pause;
    }

    /// Ends the sessions of these participants. The same device comes in again by a new invitation
    /// only.
    public void remove(WorkshopId workshop, Collection<ParticipantId> participants) {
        await(access.remove(workshop, participants));
    }

    /// Ends a session for who leaves by the own will, and may come in again as anybody may.
    public void leave(Session session, Secret token) {
        await(access.leave(session, token.hash()));
    }

    /// Who came in with this role for the first time at `since` or later, and is in.
    public List<ParticipantId> arrivedSince(WorkshopId workshop, Role role, Instant since) {
        return access.arrivedSince(workshop, role, since);
    }

    /// Whether who brings these tokens was removed, and has no new invitation.
    public boolean isRemoved(WorkshopId workshop, List<Secret> tokens) {
        return tokens.stream().anyMatch(token -> access.isRemoved(workshop, token.hash()));
    }

    /// Ends the links and the sessions of a role, but for the sessions of `spared`.
    public void endRole(WorkshopId workshop, Role role, @Nullable ParticipantId spared) {
        await(access.endRole(workshop, role, spared));
    }

    /// The role that the secret of a link gives, or null when it opens nothing. A link of its own
    /// then works from now on as long as a new one.
    public @Nullable Role role(WorkshopId workshop, Secret secret) {
        Instant now = clock.instant();
        if (access.findInvitation(workshop, secret.hash(), now) != null) {
            return Role.PARTICIPANT;
        }
        RoleKey roleKey = access.findRoleKey(workshop, secret.hash(), now);
        if (roleKey == null) {
            return null;
        }
        await(access.prolong(workshop, secret.hash(), endOfLink()));
        return roleKey.role();
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

    /// The session that the first of these tokens proves that proves one, or null.
    public @Nullable Session find(WorkshopId workshop, Role role, List<Secret> tokens) {
        return tokens.stream()
                .flatMap(token -> Stream.ofNullable(find(workshop, role, token)))
                .findFirst()
                .orElse(null);
    }

    /// Forgets all that has expired.
    public void clear() {
        await(access.endLasting(endOfLink()));
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
