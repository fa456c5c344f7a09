package nl.sluitend.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Where is kept who may come in. An adapter keeps these promises, and one contract suite holds all
/// adapters to them:
///
/// - A change is complete when it is on disk for good, and completes exceptionally when nothing of
///   it is kept. Finding blocks, and sees every change that is complete.
/// - A key, an invitation and a session are added to a workshop that is there. Of one that is not,
///   or is erased before their turn, the change completes with
///   [nl.sluitend.workshop.log.WorkshopGone].
/// - A key, an invitation and a session open nothing from the moment they expire.
/// - Secrets never get here: every `byte[]` is a SHA-256, anything of another length is refused,
///   and none comes out again. Only the digits of a code are kept as they are, because a hash of
///   so few possibilities hides nothing; a code is safe by expiring and by few guesses.
public interface Access {

    /// Takes the place of the key with the same label, whose secret opens nothing from then on.
    CompletionStage<Void> issue(RoleKey key, byte[] secretHash);

    @Nullable RoleKey findRoleKey(WorkshopId workshop, byte[] secretHash, Instant now);

    /// The key of that secret, when it is still there, opens until another moment.
    CompletionStage<Void> prolong(WorkshopId workshop, byte[] secretHash, Instant expiresAt);

    /// Every key that would open for ever opens until then.
    CompletionStage<Void> endLasting(Instant expiresAt);

    /// Takes the place of the workshop's invitation, and forgets who was removed before it.
    /// Completes with false, and changes nothing, when the open invitation of another workshop has
    /// the code.
    CompletionStage<Boolean> invite(Invitation invitation, byte[] secretHash, Instant now);

    @Nullable Invitation findInvitation(String code, Instant now);

    @Nullable Invitation findInvitation(WorkshopId workshop, byte[] secretHash, Instant now);

    List<Invitation> openInvitations(Instant now);

    /// The invitation of a workshop, when it is still there, lets people in until another moment.
    CompletionStage<Void> prolong(WorkshopId workshop, Instant expiresAt);

    /// Ends the invitation of a workshop.
    CompletionStage<Void> closeInvitation(WorkshopId workshop);

    /// A token is given once: its hash is refused a second time.
    CompletionStage<Void> admit(Session session, byte[] tokenHash);

    @Nullable Session findSession(byte[] tokenHash, Instant now);

    /// Ends the session that a token proves and, of somebody in particular, all others in its role.
    CompletionStage<Void> leave(Session session, byte[] tokenHash);

    /// Who came into a workshop in this role for the first time at `since` or later, and is in.
    List<ParticipantId> arrivedSince(WorkshopId workshop, Role role, Instant since);

    /// Ends the sessions of these participants. Their tokens are known as removed until the
    /// workshop gets another invitation.
    CompletionStage<Void> remove(WorkshopId workshop, Collection<ParticipantId> participants);

    boolean isRemoved(WorkshopId workshop, byte[] tokenHash);

    /// Ends the keys and the sessions of a role, but for the sessions of `spared`.
    CompletionStage<Void> endRole(WorkshopId workshop, Role role, @Nullable ParticipantId spared);

    /// Forgets the sessions, invitations and keys that open nothing any more.
    CompletionStage<Void> deleteExpired(Instant now);
}
