package nl.sluitend.store.sqlite;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.sluitend.workshop.log.EventLogContract.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccessTest {

    private static final WorkshopId HERE = new WorkshopId("workshop-here");
    private static final WorkshopId THERE = new WorkshopId("workshop-there");
    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00.000000001Z");
    private static final Instant LATER = NOW.plus(24, HOURS);

    private final Path folder;
    private SqliteStore store;

    SqliteAccessTest(@TempDir Path folder) throws StoreUnavailable {
        this.folder = folder;
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("STO40 A key is found by its secret, in its own workshop alone")
    void findsAKey() {
        RoleKey key = key("begeleider", Role.FACILITATOR, null);
        done(store.access().issue(key, hash("secret")));

        assertThat(store.access().findRoleKey(HERE, hash("secret"), LATER)).isEqualTo(key);
        assertThat(store.access().findRoleKey(THERE, hash("secret"), NOW)).isNull();
        assertThat(store.access().findRoleKey(HERE, hash("guess"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO41 A key takes the place of the one with its label")
    void replacesAKey() {
        done(store.access().issue(key("begeleider", Role.FACILITATOR, null), hash("old")));
        done(store.access().issue(key("scherm", Role.WALL, LATER), hash("wall")));
        done(store.access().issue(key("begeleider", Role.FACILITATOR, null), hash("new")));

        assertThat(store.access().findRoleKey(HERE, hash("old"), NOW)).isNull();
        assertThat(store.access().findRoleKey(HERE, hash("new"), NOW)).isNotNull();
        assertThat(store.access().findRoleKey(HERE, hash("wall"), NOW)).isNotNull();
    }

    @Test
    @DisplayName("STO42 A key, an invitation and a session last until the moment they expire")
    void expires() {
        done(store.access().issue(key("scherm", Role.WALL, LATER), hash("wall")));
        done(store.access().invite(new Invitation(HERE, "482731", LATER), hash("link"), NOW));
        done(store.access().admit(session(HERE, null), hash("token")));

        Instant before = LATER.minusNanos(1);
        assertThat(store.access().findRoleKey(HERE, hash("wall"), before)).isNotNull();
        assertThat(store.access().findInvitation("482731", before)).isNotNull();
        assertThat(store.access().findSession(hash("token"), before)).isNotNull();
        assertThat(store.access().findRoleKey(HERE, hash("wall"), LATER)).isNull();
        assertThat(store.access().findInvitation("482731", LATER)).isNull();
        assertThat(store.access().findInvitation(HERE, hash("link"), LATER)).isNull();
        assertThat(store.access().openInvitations(LATER)).isEmpty();
        assertThat(store.access().findSession(hash("token"), LATER)).isNull();
    }

    @Test
    @DisplayName("STO43 An invitation is found by its code and by the secret of its link")
    void findsAnInvitation() {
        Invitation invitation = new Invitation(HERE, "482731", LATER);
        assertThat(done(invite(invitation, "link"))).isTrue();

        assertThat(store.access().findInvitation("482731", NOW)).isEqualTo(invitation);
        assertThat(store.access().findInvitation(HERE, hash("link"), NOW)).isEqualTo(invitation);
        assertThat(store.access().openInvitations(NOW)).containsExactly(invitation);
        assertThat(store.access().findInvitation("482732", NOW)).isNull();
        assertThat(store.access().findInvitation(HERE, hash("guess"), NOW)).isNull();
        assertThat(store.access().findInvitation(THERE, hash("link"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO44 A renewed invitation ends the old code and the old link")
    void renewsAnInvitation() {
        done(invite(new Invitation(HERE, "482731", LATER), "old"));
        assertThat(done(invite(new Invitation(HERE, "593842", LATER), "new"))).isTrue();

        assertThat(store.access().findInvitation("482731", NOW)).isNull();
        assertThat(store.access().findInvitation(HERE, hash("old"), NOW)).isNull();
        assertThat(store.access().openInvitations(NOW)).hasSize(1);
    }

    @Test
    @DisplayName("STO45 A code opens one workshop: one that is taken is refused, until it expires")
    void keepsCodesApart() {
        Invitation here = new Invitation(HERE, "482731", LATER);
        done(invite(here, "here"));
        assertThat(done(invite(new Invitation(THERE, "482731", LATER), "there"))).isFalse();
        assertThat(store.access().findInvitation("482731", NOW)).isEqualTo(here);

        Invitation next = new Invitation(THERE, "482731", LATER.plus(24, HOURS));
        assertThat(done(store.access().invite(next, hash("there"), LATER))).isTrue();
        assertThat(store.access().findInvitation("482731", LATER)).isEqualTo(next);
    }

    @Test
    @DisplayName("STO46 A session is found by its token, with or without a participant")
    void findsASession() {
        Session anna = session(HERE, new ParticipantId("participant-anna"));
        Session wall = session(THERE, null);
        done(store.access().admit(anna, hash("anna")));
        done(store.access().admit(wall, hash("wall")));

        assertThat(store.access().findSession(hash("anna"), NOW)).isEqualTo(anna);
        assertThat(store.access().findSession(hash("wall"), NOW)).isEqualTo(wall);
        assertThat(store.access().findSession(hash("guess"), NOW)).isNull();
    }

    @Test
    @DisplayName("STO46 A token is given once")
    void givesATokenOnce() {
        done(store.access().admit(session(HERE, null), hash("token")));

        assertRefused(store.access().admit(session(THERE, null), hash("token")));
        assertThat(store.access().findSession(hash("token"), NOW)).isEqualTo(session(HERE, null));
    }

    @Test
    @DisplayName("STO47 Only hashes are taken, never a secret")
    void takesOnlyHashes() {
        byte[] secret = "a secret in the clear".getBytes(StandardCharsets.UTF_8);

        assertRefused(store.access().issue(key("scherm", Role.WALL, null), secret));
        assertRefused(store.access().invite(new Invitation(HERE, "482731", LATER), secret, NOW));
        assertRefused(store.access().admit(session(HERE, null), secret));
    }

    @Test
    @DisplayName("STO48 What expired is deleted, and what lasts stays")
    void deletesWhatExpired() {
        done(store.access().issue(key("begeleider", Role.FACILITATOR, null), hash("lasting")));
        done(store.access().issue(key("scherm", Role.WALL, LATER), hash("ending")));
        done(invite(new Invitation(HERE, "482731", LATER), "link"));
        done(store.access().admit(session(HERE, null), hash("token")));
        done(store.access().deleteExpired(LATER.minusNanos(1)));
        assertThat(rows()).isEqualTo(4);

        done(store.access().deleteExpired(LATER));
        assertThat(rows()).isEqualTo(1);
        assertThat(store.access().findRoleKey(HERE, hash("lasting"), LATER)).isNotNull();
    }

    @Test
    @DisplayName("STO49 Access is as durable as the log: it is there when the store opens again")
    void survivesReopening() throws StoreUnavailable {
        done(store.access().admit(session(HERE, null), hash("token")));
        store.close();
        store = SqliteStore.open(folder);

        assertThat(store.access().findSession(hash("token"), NOW)).isEqualTo(session(HERE, null));
    }

    @Test
    @DisplayName("STO50 An erased workshop is gone whole, and others are not touched")
    void erases() throws IOException {
        for (WorkshopId workshop : List.of(HERE, THERE)) {
            done(store.log().append(workshop, history(1, 3)));
            done(store.access().admit(session(workshop, null), hash(workshop.value())));
        }
        done(store.access().issue(key("scherm", Role.WALL, null), hash("wall")));
        done(invite(new Invitation(HERE, "482731", LATER), "link"));
        assertThat(store.workshops()).containsExactly(HERE, THERE);

        done(store.erase(HERE));

        assertThat(store.workshops()).containsExactly(THERE);
        assertThat(store.log().read(HERE, 0)).isEmpty();
        assertThat(store.log().read(THERE, 0)).isEqualTo(history(1, 3));
        assertThat(store.access().findSession(hash(THERE.value()), NOW)).isNotNull();
        assertThat(rows()).isEqualTo(1);
        store.close();
        assertThat(bytesOnDisk()).contains(THERE.value()).doesNotContain(HERE.value());
    }

    private String bytesOnDisk() throws IOException {
        assertThat(folder.resolve("sluitend.db-wal")).doesNotExist();
        return Files.readString(folder.resolve("sluitend.db"), StandardCharsets.ISO_8859_1);
    }

    private CompletionStage<Boolean> invite(Invitation invitation, String secret) {
        return store.access().invite(invitation, hash(secret), NOW);
    }

    private int rows() {
        String sql =
                """
                SELECT (SELECT count(*) FROM role_key) + (SELECT count(*) FROM invitation)
                    + (SELECT count(*) FROM session)\
                """;
        return done(store.writer()
                        .write(connection -> Sql.select(connection, sql, row -> row.getInt(1))))
                .getFirst();
    }

    private static RoleKey key(String label, Role role, @Nullable Instant expiresAt) {
        return new RoleKey(HERE, label, role, NOW, expiresAt);
    }

    private static Session session(WorkshopId workshop, @Nullable ParticipantId participant) {
        return new Session(workshop, Role.PARTICIPANT, participant, NOW, LATER);
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(30, SECONDS).join();
    }

    private static void assertRefused(CompletionStage<?> stage) {
        assertThat(stage)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(NotKept.class);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
