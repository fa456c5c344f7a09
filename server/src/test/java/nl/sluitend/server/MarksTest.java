package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.sluitend.identity.Secret;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device tells what was made on it, however it came in.
class MarksTest {

    private static final NoteId BUS = new NoteId("note-bus");
    private static final Map<NoteId, Author> MINE = Map.of(BUS, Author.MINE);
    private static final Map<NoteId, Author> ANOTHERS = Map.of(BUS, Author.ANOTHERS);

    private final MovableClock clock = new MovableClock();
    private final House house;
    private final House.Meeting meeting;
    private final Device phone;

    MarksTest(@TempDir Path data) {
        house = House.open(data, clock);
        meeting = house.meeting();
        phone = meeting.participant();
    }

    @BeforeEach
    void write() {
        Conversation line = meeting.live(phone, Role.PARTICIPANT).hello(0);
        line.submit(
                "operation-1", new AddNote(CanvasId.MAIN, BUS, Block.VALUE, "De bus komt weer"));
        assertThat(line.expect(Events.class, MarksTest::tellsOfTheBus).events())
                .extracting(event -> ((ViewedEvent.Shown) event).authors())
                .as("after the seat that it takes")
                .containsExactly(Map.of(), MINE);
        line.leave();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("SES51 by the code again, a note is still one's own")
    void byCode() {
        phone.join(meeting.id(), meeting.code());

        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(MINE);
    }

    @Test
    @DisplayName("SES51 by the link that the QR code holds, a note is still one's own")
    void byLink() {
        String link = meeting.invitation().get("link").asString();
        enter(phone, link.substring(link.indexOf('.', link.indexOf('#')) + 1));

        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(MINE);
    }

    @Test
    @DisplayName("SES51 in another role, a note is still one's own")
    void inAnotherRole() {
        enter(phone, meeting.secret("facilitatorLink"));

        assertThat(seen(phone, Role.FACILITATOR)).isEqualTo(MINE);
        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(MINE);
    }

    @Test
    @DisplayName("SES51 after the session has ended and was renewed, a note is still one's own")
    void renewed() {
        clock.move(Duration.ofDays(31));
        phone.get(meeting.path("/session?as=participant")).expect(401);
        enter(phone, meeting.secret("facilitatorLink"));
        phone.post(meeting.path("/invitation?as=facilitator"), "{\"inside\":\"STAY\"}").expect(200);
        phone.join(meeting.id(), phone.codeOf(meeting.id()));

        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(MINE);
    }

    @Test
    @DisplayName("SES51 a second tab hears of one's own note as such, another device does not")
    void secondTab() {
        Conversation tab = meeting.live(phone, Role.PARTICIPANT).hello(3);
        Conversation other = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(3);
        NoteId taxi = new NoteId("note-taxi");
        meeting.live(phone, Role.PARTICIPANT)
                .hello(3)
                .submit("operation-2", new AddNote(CanvasId.MAIN, taxi, Block.VALUE, "Een taxi"));

        assertThat(authorsTold(tab)).isEqualTo(Map.of(taxi, Author.MINE));
        assertThat(authorsTold(other)).isEqualTo(Map.of(taxi, Author.ANOTHERS));
    }

    @Test
    @DisplayName("SES51 to other devices, and to the wall, it is another's")
    void others() {
        Device wall = house.device();
        enter(wall, meeting.secret("wallLink"));

        assertThat(seen(meeting.participant(), Role.PARTICIPANT)).isEqualTo(ANOTHERS);
        assertThat(seen(meeting.facilitator(), Role.FACILITATOR)).isEqualTo(ANOTHERS);
        assertThat(seen(wall, Role.WALL)).isEmpty();
    }

    @Test
    @DisplayName("SES61 the wall owns nothing, also on the device on which a note was written")
    void wallOfTheWriter() {
        enter(phone, meeting.secret("facilitatorLink"));
        enter(phone, meeting.secret("wallLink"));
        start(meeting.live(phone, Role.FACILITATOR).hello(2));

        assertThat(seen(phone, Role.FACILITATOR)).isEqualTo(MINE);
        assertThat(seen(phone, Role.WALL)).isEqualTo(ANOTHERS);
    }

    @Test
    @DisplayName("SES61 who comes in as the wall alone gets no key")
    void wallWithoutKey() {
        Device wall = house.device();
        enter(wall, meeting.secret("wallLink"));

        assertThat(wall.cookies()).containsOnlyKeys("sluitend-wall");
    }

    @Test
    @DisplayName("SES51 a device that lost its cookies is a new one")
    void lost() {
        phone.cookies().clear();
        phone.join(meeting.id(), meeting.code());

        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(ANOTHERS);
    }

    @Test
    @DisplayName("SYN92 a device whose browser kept no key knows what it writes by its session")
    void bySession() {
        NoteId taxi = new NoteId("note-taxi");
        phone.cookies().keySet().removeIf(name -> name.startsWith("sluitend-device-"));
        meeting.live(phone, Role.PARTICIPANT)
                .hello(3)
                .submit("operation-2", new AddNote(CanvasId.MAIN, taxi, Block.VALUE, "Een taxi"))
                .expect(Events.class, told -> Conversation.tells(told, new OpId("operation-2")));

        assertThat(seen(phone, Role.PARTICIPANT))
                .isEqualTo(Map.of(BUS, Author.ANOTHERS, taxi, Author.MINE));
        assertThat(seen(meeting.participant(), Role.PARTICIPANT))
                .isEqualTo(Map.of(BUS, Author.ANOTHERS, taxi, Author.ANOTHERS));
    }

    @Test
    @DisplayName("SES51 the key is handed out unchanged at each admission, in a cookie of its own")
    void unchanged() {
        Map<String, String> keys = phone.keys();
        phone.join(meeting.id(), meeting.code());
        enter(phone, meeting.secret("facilitatorLink"));

        assertThat(phone.keys()).isEqualTo(keys).hasSize(1);
        assertThat(keys.values())
                .allMatch(key -> key.length() == 43)
                .doesNotContain(phone.cookies().get("sluitend-participant"));
    }

    @Test
    @DisplayName("SES62 tabs that come in at the same moment lose none of the notes of either")
    void tabsAtTheSameMoment() {
        Device tab = meeting.participant();
        NoteId taxi = new NoteId("note-taxi");
        Conversation line = meeting.live(tab, Role.PARTICIPANT).hello(2);
        line.submit("operation-2", new AddNote(CanvasId.MAIN, taxi, Block.VALUE, "Een taxi"))
                .expect(Events.class, told -> Conversation.tells(told, new OpId("operation-2")));
        phone.withCookiesOf(tab);

        assertThat(seen(phone, Role.PARTICIPANT))
                .isEqualTo(Map.of(BUS, Author.MINE, taxi, Author.MINE));
        phone.join(meeting.id(), meeting.code());
        assertThat(seen(phone, Role.PARTICIPANT))
                .isEqualTo(Map.of(BUS, Author.MINE, taxi, Author.MINE));
    }

    @Test
    @DisplayName("SES62 of more than `deviceKeys` that somebody makes up the others are not used")
    void fewKeys() {
        int most = Limits.STANDARD.of(Limit.DEVICE_KEYS);
        for (int i = 0; i < most - 1; i++) {
            phone.cookies().put("sluitend-device-----" + i, Secret.random().text());
        }
        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(MINE);
        phone.cookies().put("sluitend-device-----9", Secret.random().text());

        assertThat(seen(phone, Role.PARTICIPANT)).isEqualTo(ANOTHERS);
    }

    private Map<NoteId, Author> seen(Device device, Role role) {
        Conversation line = meeting.live(device, role).hello(0);
        Map<NoteId, Author> authors = line.expect(Snapshot.class).workshop().notes().authors();
        line.leave();
        return authors;
    }

    private static Map<NoteId, Author> authorsTold(Conversation line) {
        Events told = line.expect(Events.class, events -> !events.events().isEmpty());
        return ((ViewedEvent.Shown) told.events().getLast()).authors();
    }

    private void enter(Device device, String secret) {
        device.post(meeting.path("/sessions"), "{\"secret\":\"" + secret + "\"}").expect(200);
    }

    private static void start(Conversation line) {
        OpId opId = new OpId("operation-start");
        line.submit(opId.value(), new StartWorkshop())
                .expect(Events.class, told -> Conversation.tells(told, opId));
        line.leave();
    }

    private static boolean tellsOfTheBus(Events told) {
        return Conversation.tells(told, new OpId("operation-1"));
    }
}
