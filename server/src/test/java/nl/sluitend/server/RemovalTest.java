package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.InvitationChanged;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRemoved;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Who is put out, and what that ends.
class RemovalTest {

    private static final String LEAVE = "{\"inside\":\"LEAVE\"}";
    private static final String ENDED = "4006 ACCESS_ENDED";

    /// Looks often whose session has ended, and cuts nobody off who is slow.
    private static final Pace SWEEPING =
            new Pace(
                    Pace.STANDARD.betweenPings(),
                    Pace.STANDARD.silence(),
                    Duration.ofMillis(150),
                    Pace.STANDARD.patience(),
                    Pace.STANDARD.body(),
                    Pace.STANDARD.farewell());

    @TempDir private Path data;
    private House house;
    private House.Meeting meeting;

    @BeforeEach
    void open() {
        house = House.open(data.resolve("house"));
        meeting = house.meeting();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("SES78 Who is put out loses session, connection and seat; others notice only that")
    void removesOne() {
        Device anna = meeting.participant();
        Device bart = meeting.participant();
        Conversation hers = joined(anna, "operation-anna");
        Conversation his = joined(bart, "operation-bart");

        remove("{\"participant\":\"" + id(anna) + "\"}");

        assertThat(hers.ending()).isEqualTo(ENDED);
        anna.get(meeting.path("/session?as=participant")).expectProblem(401, "NO_SESSION");
        his.expect(Events.class, RemovalTest::tellsOfARemoval);
        assertThat(his.isOpen()).isTrue();
        bart.get(meeting.path("/session?as=participant")).expect(200);
        assertThat(seated()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "SES79 Who was put out comes in again on that device by a new code only, as another")
    void comesBackByANewCode() {
        Device anna = meeting.participant();
        String before = id(anna);
        String link = meeting.invitation().get("link").asString();
        remove("{\"participant\":\"" + before + "\"}");

        enter(anna, "code", meeting.code()).expectProblem(403, "REMOVED");
        enter(anna, "secret", link.substring(link.indexOf('.', link.indexOf('#')) + 1))
                .expectProblem(403, "REMOVED");
        renewInvitation("{}");
        enter(anna, "code", meeting.code()).expect(200);
        assertThat(id(anna)).isNotEqualTo(before);
    }

    @Test
    @DisplayName("SES131 Who was put out is not let in by leaving first, nor by another cookie")
    void isKnownStill() {
        Device anna = meeting.participant();
        String token = anna.cookies().get("sluitend-participant");
        remove("{\"participant\":\"" + id(anna) + "\"}");

        anna.send(anna.request(meeting.path("/sessions")).DELETE()).expect(204);
        assertThat(anna.cookies()).containsOnlyKeys("sluitend-participant");
        enter(anna, "code", meeting.code()).expectProblem(403, "REMOVED");
        anna.cookies().put("sluitend-participant", "x; sluitend-participant=" + token);
        enter(anna, "code", meeting.code()).expectProblem(403, "REMOVED");

        Device bart = meeting.participant();
        bart.cookies()
                .computeIfPresent(
                        "sluitend-participant", (name, own) -> "x; %s=%s".formatted(name, own));
        bart.get(meeting.path("/session?as=participant")).expect(200);
    }

    @Test
    @DisplayName("SES80 All who came in since a moment go in one time; who came before stays")
    void removesAllSince() {
        Device early = meeting.participant();
        Conversation stays = joined(early, "operation-early");
        Instant since = Instant.now();
        List<Conversation> late =
                IntStream.range(0, 5)
                        .mapToObj(i -> joined(meeting.participant(), "operation-late" + i))
                        .toList();
        JsonNode removed = remove("{\"since\":\"" + since + "\"}");
        assertThat(removed.get("participants")).hasSize(5);
        assertThat(late).extracting(Conversation::ending).containsOnly(ENDED);
        assertThat(stays.isOpen()).isTrue();
        for (long gone = 0; gone < late.size(); ) {
            gone += removals(stays.expect(Events.class));
        }
        assertThat(seated()).isEqualTo(1);
    }

    @Test
    @DisplayName("SES78 Only the facilitator puts somebody out, and says whom")
    void onlyTheFacilitator() {
        Device anna = meeting.participant();
        String whom = "{\"participant\":\"" + id(anna) + "\"}";
        anna.post(meeting.path("/removals?as=participant"), whom).expectProblem(403, "NOT_ALLOWED");
        for (String nobody : List.of("{}", "", "{\"since\":\"gisteren\"}")) {
            meeting.facilitator()
                    .post(meeting.path("/removals?as=facilitator"), nobody)
                    .expectProblem(400, "UNREADABLE");
        }
        anna.get(meeting.path("/session?as=participant")).expect(200);
    }

    @Test
    @DisplayName("SES81 A new code leaves those inside, unless they are to leave")
    void renewalAsks() {
        Device anna = meeting.participant();
        Conversation hers = joined(anna, "operation-anna");
        Conversation leads = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        leads.expect(Welcome.class);
        renewInvitation("{}");
        hers.expect(InvitationChanged.class);
        anna.get(meeting.path("/session?as=participant")).expect(200);
        renewInvitation(LEAVE);
        assertThat(hers.ending()).isEqualTo(ENDED);
        anna.get(meeting.path("/session?as=participant")).expectProblem(401, "NO_SESSION");
        leads.expect(InvitationChanged.class);
        assertThat(leads.isOpen()).isTrue();
        enter(anna, "code", meeting.code()).expect(200);
    }

    @Test
    @DisplayName(
            "SES82 The facilitator makes the own link anew, and may put all others with it out")
    void renewsTheFacilitatorsLink() {
        Device other = house.device();
        String old = meeting.secret("facilitatorLink");
        enter(other, "secret", old).expect(200);
        Conversation theirs = meeting.live(other, Role.FACILITATOR).hello(0);
        Conversation own = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        own.expect(Welcome.class);

        String fresh =
                meeting.facilitator()
                        .post(meeting.path("/facilitator-link?as=facilitator"), LEAVE)
                        .expect(200)
                        .json()
                        .get("facilitatorLink")
                        .asString();
        assertThat(theirs.ending()).isEqualTo(ENDED);
        enter(house.device(), "secret", old).expectProblem(404, "LINK_UNKNOWN");
        enter(house.device(), "secret", fresh.split("#", 2)[1]).expect(200);
        meeting.facilitator().get(meeting.path("/session?as=facilitator")).expect(200);
        assertThat(own.isOpen()).isTrue();
    }

    @Test
    @DisplayName("SES83 A new link for the screen sends a screen away that is in, when asked")
    void renewsTheWall() {
        Device wall = house.device();
        enter(wall, "secret", meeting.secret("wallLink")).expect(200);
        Conversation screen = meeting.live(wall, Role.WALL).hello(0);
        screen.expect(Welcome.class);
        meeting.facilitator().post(meeting.path("/wall-link?as=facilitator"), "{}").expect(200);
        wall.get(meeting.path("/session?as=wall")).expect(200);
        meeting.facilitator().post(meeting.path("/wall-link?as=facilitator"), LEAVE).expect(200);
        assertThat(screen.ending()).isEqualTo(ENDED);
        wall.get(meeting.path("/session?as=wall")).expectProblem(401, "NO_SESSION");
    }

    @Test
    @DisplayName("SES84 A session that ends takes its connection with it")
    void sessionsTakeTheirConnections() {
        MovableClock clock = new MovableClock();
        try (House brief = House.open(data.resolve("brief"), SWEEPING, clock)) {
            House.Meeting there = brief.meeting();
            Conversation hers = there.live(there.participant(), Role.PARTICIPANT).hello(0);
            hers.expect(Welcome.class);
            clock.move(Limits.STANDARD.duration(Limit.SESSION).minusSeconds(1));
            assertThat(hers.isOpen()).isTrue();
            clock.move(Duration.ofSeconds(1));
            assertThat(hers.ending()).isEqualTo(ENDED);
        }
    }

    @Test
    @DisplayName(
            "SES77 When the facilitator ends the code nobody sees or makes one but the facilitator")
    void closesTheCode() {
        Device anna = meeting.participant();
        String code = meeting.code();
        Conversation hers = joined(anna, "operation-anna");
        meeting.facilitator()
                .post(meeting.path("/invitation/end?as=facilitator"), "{}")
                .expectProblem(404, "NO_INVITATION");
        hers.expect(InvitationChanged.class);
        enter(house.device(), "code", code).expectProblem(404, "CODE_UNKNOWN");
        for (String role : List.of("participant", "facilitator")) {
            Device who = role.equals("participant") ? anna : meeting.facilitator();
            who.get(meeting.path("/invitation?as=" + role)).expectProblem(404, "NO_INVITATION");
        }
        renewInvitation("{}");
        assertThat(meeting.code()).isNotEqualTo(code);
    }

    @Test
    @DisplayName("SES76 The facilitator chooses until when the code is good, within bounds")
    void choosesTheDay() {
        Instant until = Instant.now().plus(Duration.ofDays(30));
        JsonNode before = meeting.invitation();
        JsonNode after = prolong(until.toString()).expect(200).json();
        assertThat(after.get("code")).isEqualTo(before.get("code"));
        assertThat(after.get("link")).isEqualTo(before.get("link"));
        assertThat(Instant.parse(after.get("expires").asString()))
                .isBetween(until.minusMillis(1), until);
        for (String wrong : List.of("2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "morgen")) {
            prolong(wrong).expectProblem(400, "DAY_OUT_OF_RANGE");
        }
    }

    @Test
    @DisplayName("SES91 One participant has so many connections and one more is sent away")
    void boundsConnections() {
        Device anna = meeting.participant();
        Device again = house.device().withCookiesOf(anna).join(meeting.id(), meeting.code());
        int most = Limit.CONNECTIONS_EACH.standard();
        for (int i = 0; i < most; i++) {
            Device either = i % 2 == 0 ? anna : again;
            meeting.live(either, Role.PARTICIPANT).hello(0).expect(Welcome.class);
        }
        assertThat(meeting.live(again, Role.PARTICIPANT).ending()).isEqualTo("4009 ROOM_FULL");
        Conversation bart = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(0);
        bart.expect(Welcome.class);
    }

    @Test
    @DisplayName(
            "SES92 All notes since a moment go to the shelf, whoever wrote them, and no others")
    void shelvesSince() {
        Conversation hers = joined(meeting.participant(), "operation-anna");
        write(hers, "note-early");
        Instant since = Instant.now();
        write(hers, "note-late-1");
        write(hers, "note-late-2");
        JsonNode shelved =
                meeting.facilitator()
                        .post(
                                meeting.path("/shelving?as=facilitator"),
                                "{\"since\":\"" + since + "\"}")
                        .expect(200)
                        .json();
        assertThat(shelved.get("notes").asInt()).isEqualTo(2);
        for (long away = 0; away < 2; ) {
            away += shelvings(hers.expect(Events.class));
        }
        Snapshot now =
                meeting.live(meeting.facilitator(), Role.FACILITATOR)
                        .hello(0)
                        .expect(Snapshot.class);
        Canvas canvas = now.workshop().notes().main();
        assertThat(canvas.shelf()).hasSize(2);
        assertThat(canvas.at(Block.COSTS))
                .extracting(Note::id)
                .containsExactly(new NoteId("note-early"));
    }

    private static void write(Conversation line, String note) {
        NoteId id = new NoteId(note);
        line.submit("op-" + note, new AddNote(CanvasId.MAIN, id, Block.COSTS, "Bus"));
        line.expect(Events.class, told -> Conversation.tells(told, new OpId("op-" + note)));
    }

    private static long shelvings(Events told) {
        return told.events().stream()
                .filter(event ->
                        event instanceof ViewedEvent.Shown shown
                                && shown.event() instanceof NoteShelved)
                .count();
    }

    private Device.Received prolong(String until) {
        return meeting.facilitator()
                .post(
                        meeting.path("/invitation/until?as=facilitator"),
                        "{\"until\":\"" + until + "\"}");
    }

    private JsonNode remove(String whom) {
        return meeting.facilitator()
                .post(meeting.path("/removals?as=facilitator"), whom)
                .expect(200)
                .json();
    }

    private void renewInvitation(String inside) {
        meeting.facilitator().post(meeting.path("/invitation?as=facilitator"), inside).expect(200);
    }

    private Device.Received enter(Device device, String by, String secret) {
        return device.post(meeting.path("/sessions"), "{\"" + by + "\":\"" + secret + "\"}");
    }

    private Conversation joined(Device device, String opId) {
        Conversation line = meeting.live(device, Role.PARTICIPANT).hello(0);
        line.submit(opId, new Join(null));
        line.expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
        return line;
    }

    private String id(Device device) {
        return device.get(meeting.path("/session?as=participant"))
                .expect(200)
                .json()
                .get("participant")
                .asString();
    }

    /// As whoever comes later sees it.
    private int seated() {
        Conversation later = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        return later.expect(Snapshot.class).workshop().attendance().participants().size();
    }

    private static boolean tellsOfARemoval(Events told) {
        return removals(told) > 0;
    }

    /// Several may come in one message.
    private static long removals(Events told) {
        return told.events().stream()
                .filter(event ->
                        event instanceof ViewedEvent.Shown shown
                                && shown.event() instanceof ParticipantRemoved)
                .count();
    }
}
