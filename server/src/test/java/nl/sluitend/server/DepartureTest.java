package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRemoved;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who leaves a device behind for somebody else.
class DepartureTest {

    private static final NoteId BUS = new NoteId("note-bus");

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
    @DisplayName("SES105 A device that leaves has no session or cookie left, in any role")
    void leavesInEveryRole() {
        Device anna = meeting.participant();
        enter(anna, meeting.secret("facilitatorLink"));
        enter(anna, meeting.secret("wallLink"));
        Map<String, String> before = Map.copyOf(anna.cookies());
        assertThat(before).hasSize(4);

        depart(anna);
        assertThat(anna.cookies()).isEmpty();
        anna.cookies().putAll(before);
        for (String role : new String[] {"participant", "facilitator", "wall"}) {
            anna.get(meeting.path("/session?as=" + role)).expectProblem(401, "NO_SESSION");
        }
    }

    @Test
    @DisplayName("SES105 Its connections end, its seat is free, and nobody else notices more")
    void freesTheSeat() {
        Device anna = meeting.participant();
        Conversation hers = joined(anna, "operation-anna");
        Conversation second = meeting.live(anna, Role.PARTICIPANT).hello(0);
        second.expect(Snapshot.class);
        Conversation his = joined(meeting.participant(), "operation-bart");
        depart(anna);
        assertThat(hers.ending()).isEqualTo("4006 ACCESS_ENDED");
        assertThat(second.ending()).isEqualTo("4006 ACCESS_ENDED");
        his.expect(Events.class, DepartureTest::tellsOfARemoval);
        assertThat(his.isOpen()).isTrue();
    }

    @Test
    @DisplayName("SES106 It may come in again, as another, and does not know what it wrote before")
    void comesBackAsAnother() {
        Device anna = meeting.participant();
        Conversation hers = joined(anna, "operation-anna");
        hers.submit("operation-bus", new AddNote(CanvasId.MAIN, BUS, Block.COSTS, "Bus"));
        hers.expect(Events.class, told -> Conversation.tells(told, new OpId("operation-bus")));
        assertThat(author(anna)).isEqualTo(Author.MINE);
        depart(anna);
        anna.join(meeting.id(), meeting.code());
        assertThat(author(anna)).isEqualTo(Author.ANOTHERS);
    }

    @Test
    @DisplayName("SES107 Only a page of our own lets a device go; who is not in loses its keys too")
    void onlyOurOwnPages() {
        Device anna = meeting.participant();
        anna.on("https://elders.example");
        anna.send(anna.request(meeting.path("/sessions")).DELETE())
                .expectProblem(403, "OTHER_ORIGIN");
        assertThat(anna.cookies()).hasSize(2);
        Device guest = house.device();
        guest.cookies().putAll(anna.keys());
        depart(guest);
        assertThat(guest.cookies()).isEmpty();
        anna.get(meeting.path("/session?as=participant")).expect(200);
    }

    private void depart(Device device) {
        device.send(device.request(meeting.path("/sessions")).DELETE()).expect(204);
    }

    private void enter(Device device, String secret) {
        device.post(meeting.path("/sessions"), "{\"secret\":\"" + secret + "\"}").expect(200);
    }

    private Author author(Device device) {
        Snapshot seen = meeting.live(device, Role.PARTICIPANT).hello(0).expect(Snapshot.class);
        return Objects.requireNonNull(seen.workshop().notes().authors().get(BUS));
    }

    private Conversation joined(Device device, String opId) {
        Conversation line = meeting.live(device, Role.PARTICIPANT).hello(0);
        line.submit(opId, new Join(null));
        line.expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
        return line;
    }

    private static boolean tellsOfARemoval(Events told) {
        return told.events().stream()
                .anyMatch(event ->
                        event instanceof ViewedEvent.Shown shown
                                && shown.event() instanceof ParticipantRemoved);
    }
}
