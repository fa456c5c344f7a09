package nl.sluitend.identity;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// Where is kept who may come in. An adapter keeps these promises, and one contract suite holds all
/// adapters to them:
///
/// - A change is complete when it is on disk for good, and completes exceptionally when nothing of
///   it is kept. Finding blocks, and sees every change that is complete.
/// - A key, an invitation and a session open nothing from the moment they expire.
/// - Secrets never get here: every `byte[]` is a SHA-256, anything of another length is refused,
///   and none comes out again. Only the six digits of a code are kept as they are, because a hash
///   of a million possibilities hides nothing; a code is safe by expiring and by few guesses.
public interface Access {

    /// Takes the place of the key with the same label, whose secret opens nothing from then on.
    CompletionStage<Void> issue(RoleKey key, byte[] secretHash);

    @Nullable RoleKey findRoleKey(WorkshopId workshop, byte[] secretHash, Instant now);

    /// Takes the place of the workshop's invitation. Completes with false, and changes nothing,
    /// when the open invitation of another workshop has the code.
    CompletionStage<Boolean> invite(Invitation invitation, byte[] secretHash, Instant now);

    @Nullable Invitation findInvitation(String code, Instant now);

    @Nullable Invitation findInvitation(WorkshopId workshop, byte[] secretHash, Instant now);

    List<Invitation> openInvitations(Instant now);

    /// A token is given once: its hash is refused a second time.
    CompletionStage<Void> admit(Session session, byte[] tokenHash);

    @Nullable Session findSession(byte[] tokenHash, Instant now);

    /// Forgets the sessions, invitations and keys that open nothing any more.
    CompletionStage<Void> deleteExpired(Instant now);
}
