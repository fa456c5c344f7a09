package nl.sluitend.identity;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every [Access] promises. An adapter extends this with one that is new for each test.
public abstract class AccessContract {

    protected static final WorkshopId HERE = new WorkshopId("workshop-here");
    protected static final WorkshopId THERE = new WorkshopId("workshop-there");
    protected static final Instant NOW = Instant.parse("2026-11-23T13:00:00.000000001Z");
    protected static final Instant LATER = NOW.plus(24, HOURS);

    private static final ParticipantId ANNA = new ParticipantId("participant-anna");

    /// Longer than any disk takes: only an adapter that never answers is waited for this long.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    protected AccessContract() {}

    protected abstract Access access();

    @Test
    @DisplayName("STO40 A key is found by its secret, in its own workshop alone")
    void findsAKey() {
        RoleKey key = key("begeleider", Role.FACILITATOR, null);
        done(access().issue(key, hash("secret")));

        assertThat(access().findRoleKey(HERE, hash("secret"), LATER)).isEqualTo(key);
        assertThat(access().findRoleKey(THERE, hash("secret"), NOW)).isNull();
        assertThat(access().findRoleKey(HERE, hash("guess"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO41 A key takes the place of the one with its label")
    void replacesAKey() {
        done(access().issue(key("begeleider", Role.FACILITATOR, null), hash("old")));
        done(access().issue(key("scherm", Role.WALL, LATER), hash("wall")));
        done(access().issue(key("begeleider", Role.FACILITATOR, null), hash("new")));

        assertThat(access().findRoleKey(HERE, hash("old"), NOW)).isNull();
        assertThat(access().findRoleKey(HERE, hash("new"), NOW)).isNotNull();
        assertThat(access().findRoleKey(HERE, hash("wall"), NOW)).isNotNull();
    }

    @Test
    @DisplayName("STO42 A key, an invitation and a session last until the moment they expire")
    void expires() {
        done(access().issue(key("scherm", Role.WALL, LATER), hash("wall")));
        done(access().invite(new Invitation(HERE, "482731", LATER), hash("link"), NOW));
        done(access().admit(session(HERE, null), hash("token")));

        Instant before = LATER.minusNanos(1);
        assertThat(access().findRoleKey(HERE, hash("wall"), before)).isNotNull();
        assertThat(access().findInvitation("482731", before)).isNotNull();
        assertThat(access().findSession(hash("token"), before)).isNotNull();
        assertThat(access().findRoleKey(HERE, hash("wall"), LATER)).isNull();
        assertThat(access().findInvitation("482731", LATER)).isNull();
        assertThat(access().findInvitation(HERE, hash("link"), LATER)).isNull();
        assertThat(access().openInvitations(LATER)).isEmpty();
        assertThat(access().findSession(hash("token"), LATER)).isNull();
    }

    @Test
    @DisplayName("STO43 An invitation is found by its code and by the secret of its link")
    void findsAnInvitation() {
        Invitation invitation = new Invitation(HERE, "482731", LATER);
        assertThat(done(invite(invitation, "link"))).isTrue();

        assertThat(access().findInvitation("482731", NOW)).isEqualTo(invitation);
        assertThat(access().findInvitation(HERE, hash("link"), NOW)).isEqualTo(invitation);
        assertThat(access().openInvitations(NOW)).containsExactly(invitation);
        assertThat(access().findInvitation("482732", NOW)).isNull();
        assertThat(access().findInvitation(HERE, hash("guess"), NOW)).isNull();
        assertThat(access().findInvitation(THERE, hash("link"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO44 A renewed invitation ends the old code and the old link")
    void renewsAnInvitation() {
        done(invite(new Invitation(HERE, "482731", LATER), "old"));
        assertThat(done(invite(new Invitation(HERE, "593842", LATER), "new"))).isTrue();

        assertThat(access().findInvitation("482731", NOW)).isNull();
        assertThat(access().findInvitation(HERE, hash("old"), NOW)).isNull();
        assertThat(access().openInvitations(NOW)).hasSize(1);
    }

    @Test
    @DisplayName("STO45 A code opens one workshop: one that is taken is refused, until it expires")
    void keepsCodesApart() {
        Invitation here = new Invitation(HERE, "482731", LATER);
        done(invite(here, "here"));
        assertThat(done(invite(new Invitation(THERE, "482731", LATER), "there"))).isFalse();
        assertThat(access().findInvitation("482731", NOW)).isEqualTo(here);

        Invitation next = new Invitation(THERE, "482731", LATER.plus(24, HOURS));
        assertThat(done(access().invite(next, hash("there"), LATER))).isTrue();
        assertThat(access().findInvitation("482731", LATER)).isEqualTo(next);
    }

    @Test
    @DisplayName("STO46 A session is found by its token, with or without a participant")
    void findsASession() {
        Session anna = session(HERE, ANNA);
        Session wall = session(THERE, null);
        done(access().admit(anna, hash("anna")));
        done(access().admit(wall, hash("wall")));

        assertThat(access().findSession(hash("anna"), NOW)).isEqualTo(anna);
        assertThat(access().findSession(hash("wall"), NOW)).isEqualTo(wall);
        assertThat(access().findSession(hash("guess"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO46 A token is given once")
    void givesATokenOnce() {
        done(access().admit(session(HERE, null), hash("token")));

        assertRefused(access().admit(session(THERE, null), hash("token")));
        assertThat(access().findSession(hash("token"), NOW)).isEqualTo(session(HERE, null));
    }

    @Test
    @DisplayName("STO47 Only hashes are taken, never a secret")
    void takesOnlyHashes() {
        byte[] secret = "a secret in the clear".getBytes(StandardCharsets.UTF_8);

        assertRefused(access().issue(key("scherm", Role.WALL, null), secret));
        assertRefused(access().invite(new Invitation(HERE, "482731", LATER), secret, NOW));
        assertRefused(access().admit(session(HERE, null), secret));
    }

    @Test
    @DisplayName("STO95 A key that is prolonged opens until then, and none opens for ever")
    void prolongsAKey() {
        Instant last = LATER.plusSeconds(60);
        done(access().issue(key("begeleider", Role.FACILITATOR, LATER), hash("used")));
        done(access().issue(key("scherm", Role.WALL, LATER), hash("unused")));
        done(access().issue(key("link", Role.FACILITATOR, null), hash("lasting")));
        done(access().prolong(HERE, hash("used"), last));
        done(access().prolong(THERE, hash("unused"), last));
        done(access().endLasting(last));

        assertThat(access().findRoleKey(HERE, hash("unused"), LATER)).isNull();
        for (String kept : List.of("used", "lasting")) {
            assertThat(access().findRoleKey(HERE, hash(kept), last.minusMillis(1))).isNotNull();
            assertThat(access().findRoleKey(HERE, hash(kept), last)).isNull();
        }
    }

    @Test
    @DisplayName("STO48 What expired is deleted, also for who asks about before, what lasts stays")
    void deletesWhatExpired() {
        done(access().issue(key("begeleider", Role.FACILITATOR, null), hash("lasting")));
        done(access().issue(key("scherm", Role.WALL, LATER), hash("ending")));
        done(invite(new Invitation(HERE, "482731", LATER), "link"));
        done(access().admit(session(HERE, null), hash("token")));
        done(access().deleteExpired(LATER.minusNanos(1)));
        assertThat(access().findRoleKey(HERE, hash("ending"), NOW)).isNotNull();
        assertThat(access().findInvitation("482731", NOW)).isNotNull();
        assertThat(access().findSession(hash("token"), NOW)).isNotNull();

        done(access().deleteExpired(LATER));
        assertThat(access().findRoleKey(HERE, hash("ending"), NOW)).isNull();
        assertThat(access().findInvitation("482731", NOW)).isNull();
        assertThat(access().findSession(hash("token"), NOW)).isNull();
        assertThat(access().findRoleKey(HERE, hash("lasting"), LATER)).isNotNull();
    }

    @Test
    @DisplayName(
            "STO70 An invitation that is prolonged lasts until then, one that is ended is gone")
    void prolongsAndEndsAnInvitation() {
        done(invite(new Invitation(HERE, "482731", NOW.plusSeconds(1)), "link"));
        done(access().prolong(HERE, LATER));
        Instant before = LATER.minusNanos(1);
        assertThat(access().findInvitation("482731", before))
                .isEqualTo(new Invitation(HERE, "482731", LATER));

        done(access().closeInvitation(THERE));
        assertThat(access().findInvitation("482731", NOW)).isNotNull();
        done(access().closeInvitation(HERE));
        assertThat(access().findInvitation("482731", NOW)).isNull();
    }

    @Test
    @DisplayName(
            "STO71 The session of who is removed opens nothing, and is known until the next code")
    void removesAParticipant() {
        done(access().admit(session(HERE, ANNA), hash("anna")));
        done(access().admit(session(HERE, new ParticipantId("participant-bart")), hash("bart")));
        done(access().remove(THERE, List.of(ANNA)));
        assertThat(access().findSession(hash("anna"), NOW)).isNotNull();

        done(access().remove(HERE, List.of(ANNA)));
        assertThat(access().findSession(hash("anna"), NOW)).isNull();
        assertThat(access().findSession(hash("bart"), NOW)).isNotNull();
        assertThat(access().isRemoved(HERE, hash("anna"))).isTrue();
        assertThat(access().isRemoved(THERE, hash("anna"))).isFalse();
        assertThat(access().isRemoved(HERE, hash("bart"))).isFalse();

        done(invite(new Invitation(HERE, "593842", LATER), "new"));
        assertThat(access().isRemoved(HERE, hash("anna"))).isFalse();
        assertThat(access().findSession(hash("anna"), NOW)).isNull();
    }

    @Test
    @DisplayName(
            "STO91 Who leaves loses every session of the role, nobody else's, and is not removed")
    void endsTheSessionsOfWhoLeaves() {
        Session wall = session(HERE, null);
        done(access().admit(session(HERE, ANNA), hash("anna")));
        done(access().admit(session(HERE, ANNA), hash("anna-again")));
        done(access().admit(session(THERE, ANNA), hash("anna-there")));
        done(access().admit(wall, hash("wall")));
        done(access().admit(session(HERE, null), hash("other-wall")));

        done(access().leave(session(HERE, ANNA), hash("anna-again")));
        done(access().leave(wall, hash("wall")));
        for (String ended : List.of("anna", "anna-again", "wall")) {
            assertThat(access().findSession(hash(ended), NOW)).as(ended).isNull();
            assertThat(access().isRemoved(HERE, hash(ended))).as(ended).isFalse();
        }
        assertThat(access().findSession(hash("anna-there"), NOW)).isNotNull();
        assertThat(access().findSession(hash("other-wall"), NOW)).isNotNull();
    }

    @Test
    @DisplayName("STO72 Who came in since a moment is who had no session before it, and is in")
    void tellsWhoArrived() {
        ParticipantId bart = new ParticipantId("participant-bart");
        ParticipantId carla = new ParticipantId("participant-carla");
        Instant since = NOW.plusSeconds(60);
        done(access().admit(session(HERE, ANNA), hash("anna")));
        done(access().admit(sessionAt(since, ANNA), hash("anna again")));
        done(access().admit(sessionAt(since, bart), hash("bart")));
        done(access().admit(sessionAt(since.plusNanos(1), carla), hash("carla")));
        assertThat(access().arrivedSince(HERE, Role.PARTICIPANT, since))
                .containsExactly(bart, carla);
        assertThat(access().arrivedSince(THERE, Role.PARTICIPANT, since)).isEmpty();
        assertThat(access().arrivedSince(HERE, Role.FACILITATOR, since)).isEmpty();

        done(access().remove(HERE, List.of(bart)));
        assertThat(access().arrivedSince(HERE, Role.PARTICIPANT, since)).containsExactly(carla);
    }

    @Test
    @DisplayName("STO73 A role that is ended loses its keys and sessions, but for whom is spared")
    void endsARole() {
        ParticipantId bart = new ParticipantId("participant-bart");
        done(access().issue(key("scherm", Role.WALL, null), hash("wall")));
        done(access().issue(key("begeleider", Role.FACILITATOR, null), hash("link")));
        done(access().admit(session(HERE, ANNA), hash("anna")));
        done(access().admit(session(HERE, bart), hash("bart")));
        done(access().admit(session(THERE, bart), hash("elsewhere")));

        done(access().endRole(HERE, Role.WALL, null));
        assertThat(access().findRoleKey(HERE, hash("wall"), NOW)).isNull();
        assertThat(access().findRoleKey(HERE, hash("link"), NOW)).isNotNull();

        done(access().endRole(HERE, Role.PARTICIPANT, ANNA));
        assertThat(access().findSession(hash("anna"), NOW)).isNotNull();
        assertThat(access().findSession(hash("bart"), NOW)).isNull();
        assertThat(access().findSession(hash("elsewhere"), NOW)).isNotNull();
    }

    protected final CompletionStage<Boolean> invite(Invitation invitation, String secret) {
        return access().invite(invitation, hash(secret), NOW);
    }

    protected static RoleKey key(String label, Role role, @Nullable Instant expiresAt) {
        return new RoleKey(HERE, label, role, NOW, expiresAt);
    }

    protected static Session session(WorkshopId workshop, @Nullable ParticipantId participant) {
        return new Session(workshop, Role.PARTICIPANT, participant, NOW, LATER, 7);
    }

    private static Session sessionAt(Instant at, ParticipantId participant) {
        return new Session(HERE, Role.PARTICIPANT, participant, at, LATER, 7);
    }

    protected static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(PATIENCE.toSeconds(), SECONDS).join();
    }

    private static void assertRefused(CompletionStage<?> stage) {
        assertThat(stage).failsWithin(PATIENCE);
    }

    protected static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
