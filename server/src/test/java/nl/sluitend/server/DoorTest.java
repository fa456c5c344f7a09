package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.log.EventLogContract.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.identity.AddressPrefix;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.InvitationKey;
import nl.sluitend.identity.Secret;
import nl.sluitend.identity.Session;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The door on a real database, with a clock of our own.
class DoorTest {

    private static final WorkshopId HERE = new WorkshopId("workshop-here");
    private static final WorkshopId THERE = new WorkshopId("workshop-there");
    private static final Limits LIMITS = Limits.STANDARD;
    private static final AddressPrefix ADDRESS = new AddressPrefix("7f000001");

    @TempDir private Path data;
    private SqliteStore store;
    private Door door;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void open() throws StoreUnavailable, IOException {
        store = SqliteStore.open(data);
        for (WorkshopId workshop : List.of(HERE, THERE)) {
            store.log().append(workshop, history(1, 1)).toCompletableFuture().join();
        }
        door = door();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("SES10 A secret has 256 bits, is never twice the same, and does not print itself")
    void secretsAreLong() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            texts.add(Secret.random().text());
        }
        assertThat(texts).hasSize(1_000).allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
        assertThat(Secret.random()).hasToString("Secret");
        assertThat(Secret.read("te kort")).isNull();
        assertThat(Secret.read(null)).isNull();
    }

    @Test
    @DisplayName("SES10 The key that makes links lies apart, where only its owner reads it")
    void keyIsPrivate() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("invitations.key")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    @DisplayName(
            "SES14 An invitation stays the same until it expires; then another takes its place")
    void invitationsExpire() {
        Door.Opened first = door.invitation(HERE);
        now = now.plus(LIMITS.duration(Limit.INVITATION)).minusMillis(1);
        assertThat(door.invitation(HERE).invitation()).isEqualTo(first.invitation());
        assertThat(door.role(HERE, first.secret())).isEqualTo(Role.PARTICIPANT);
        now = now.plusMillis(1);
        assertThat(door.role(HERE, first.secret())).isNull();
        assertThat(door.tryCode(first.invitation().code(), ADDRESS))
                .isEqualTo(new Door.Try.Wrong());
        assertThat(door.openInvitation(HERE)).isNull();
        assertThat(door.invitation(HERE).secret().text()).isNotEqualTo(first.secret().text());
    }

    @Test
    @DisplayName("SES14 A renewed invitation ends the old code and the old link")
    void renewalEndsTheOld() {
        Door.Opened old = door.invitation(HERE);
        now = now.plusSeconds(1);
        Door.Opened fresh = door.invite(HERE);
        assertThat(door.role(HERE, old.secret())).isNull();
        assertThat(door.role(HERE, fresh.secret())).isEqualTo(Role.PARTICIPANT);
        assertThat(door.role(THERE, fresh.secret())).isNull();
    }

    @Test
    @DisplayName(
            "SES14 After a restart the same code and link are shown; without its key a new one")
    void invitationsSurvive() throws IOException {
        Door.Opened before = door.invitation(HERE);
        Door.Opened after = door().invitation(HERE);
        assertThat(after.invitation()).isEqualTo(before.invitation());
        assertThat(after.secret().text()).isEqualTo(before.secret().text());

        Files.delete(data.resolve("invitations.key"));
        Door.Opened renewed = door().invitation(HERE);
        assertThat(renewed.secret().text()).isNotEqualTo(before.secret().text());
        assertThat(door.role(HERE, before.secret())).isNull();
        assertThat(door.role(HERE, renewed.secret())).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    @DisplayName("SES76 An invitation lasts until the day that was chosen, its code unchanged")
    void invitationsLastAsChosen() {
        Door.Opened opened = door.invitation(HERE);
        Instant until = now.plus(LIMITS.duration(Limit.INVITATION_LONGEST));
        assertThat(door.prolong(HERE, until)).isTrue();
        now = until.minusMillis(1);
        Door.Opened kept = requireNonNull(door.openInvitation(HERE));
        assertThat(kept.invitation().code()).isEqualTo(opened.invitation().code());
        assertThat(kept.secret().text()).isEqualTo(opened.secret().text());
        now = until;
        assertThat(door.openInvitation(HERE)).isNull();
    }

    @Test
    @DisplayName("SES76 One millisecond past the longest, or in the past, changes nothing")
    void invitationsAreBounded() {
        Door.Opened opened = door.invitation(HERE);
        Instant longest = now.plus(LIMITS.duration(Limit.INVITATION_LONGEST));
        assertThat(door.prolong(HERE, longest.plusMillis(1))).isFalse();
        assertThat(door.prolong(HERE, now)).isFalse();
        assertThat(door.invitation(HERE).invitation()).isEqualTo(opened.invitation());
    }

    @Test
    @DisplayName("SES77 A code that was ended lets nobody in, and does not come back by itself")
    void invitationsAreEnded() {
        Door.Opened opened = door.invitation(HERE);
        door.closeInvitation(HERE);
        assertThat(door.openInvitation(HERE)).isNull();
        assertThat(door.role(HERE, opened.secret())).isNull();
        assertThat(door.tryCode(opened.invitation().code(), ADDRESS))
                .isEqualTo(new Door.Try.Wrong());
    }

    @Test
    @DisplayName("SES15 A session ends when its time is over")
    void sessionsEnd() {
        Door.Admitted admitted = door.admit(HERE, Role.PARTICIPANT, null, 7);
        now = now.plus(LIMITS.duration(Limit.SESSION)).minusMillis(1);
        assertThat(find(admitted.token())).isNotNull();
        now = now.plusMillis(1);
        assertThat(find(admitted.token())).isNull();
    }

    @Test
    @DisplayName("SES15 Who comes in again with a session stays the same participant")
    void participantsStay() {
        Door.Admitted first = door.admit(HERE, Role.PARTICIPANT, null, 7);
        Session session = requireNonNull(find(first.token()));
        Door.Admitted again = door.admit(HERE, Role.PARTICIPANT, session, 7);
        Door.Admitted other = door.admit(HERE, Role.PARTICIPANT, null, 7);
        assertThat(again.session().participant()).isEqualTo(session.participant());
        assertThat(other.session().participant()).isNotEqualTo(session.participant());
        assertThat(door.admit(HERE, Role.WALL, null, 7).session().participant()).isNull();
    }

    @Test
    @DisplayName(
            "SES16 A link gives its own role in its own workshop, until another takes its place")
    void linksGiveRoles() {
        Secret old = door.issue(HERE, Role.FACILITATOR, "link");
        Secret wall = door.issue(HERE, Role.WALL, "wall");
        assertThat(door.role(HERE, old)).isEqualTo(Role.FACILITATOR);
        assertThat(door.role(HERE, wall)).isEqualTo(Role.WALL);
        assertThat(door.role(THERE, old)).isNull();
        Secret fresh = door.issue(HERE, Role.FACILITATOR, "link");
        assertThat(door.role(HERE, old)).isNull();
        assertThat(door.role(HERE, fresh)).isEqualTo(Role.FACILITATOR);
    }

    private Door door() throws IOException {
        return new Door(store.access(), InvitationKey.in(data), () -> now, LIMITS);
    }

    private @Nullable Session find(Secret token) {
        return door.find(HERE, Role.PARTICIPANT, token);
    }
}
