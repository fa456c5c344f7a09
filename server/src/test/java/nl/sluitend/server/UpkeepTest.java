package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.sluitend.json.Json;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the server looks after connections and rooms.
@Tag("slow")
class UpkeepTest {

    private static final String LIVE = "/live?as=facilitator";
    private static final String HELLO =
            "{\"type\":\"Hello\",\"version\":" + Protocol.VERSION + ",\"lastSeq\":0}";

    /// Leaves who is sent away the time that this test takes to come round to reading it.
    private static final Pace PATIENT =
            new Pace(
                    Pace.STANDARD.betweenPings(),
                    Pace.STANDARD.silence(),
                    Pace.STANDARD.betweenSweeps(),
                    Pace.STANDARD.patience(),
                    Pace.STANDARD.body(),
                    Pace.STANDARD.silence());

    @TempDir private Path data;

    @Test
    @DisplayName("SES27 A device that does not keep up is sent away, and the others notice nothing")
    void sendsTheSlowAway() {
        Limits limits =
                Limits.STANDARD
                        .with(Limit.QUEUED_BYTES, 64 * 1024)
                        .with(Limit.OPERATIONS_AT_ONCE, 10_000)
                        .with(Limit.OPERATIONS_PER_SECOND, 10_000);
        try (House house = House.open(data, limits, PATIENT, null)) {
            House.Meeting meeting = house.meeting();
            Device facilitator = meeting.facilitator();
            try (RawSocket slow = new RawSocket(house, facilitator, meeting.path(LIVE))) {
                slow.say(HELLO);
                Conversation quick = meeting.live(facilitator, Role.FACILITATOR).hello(0);
                quick.expect(Welcome.class);
                flood(quick, 2_000);
                quick.say(new Ping()).expect(Pong.class);
                assertThat(slow.readToTheEnd()).isEqualTo("4005 TOO_SLOW");
            }
        }
    }

    @Test
    @DisplayName("SRV19 A device that reads is sent a whole workshop, however much that is at once")
    void sendsAllToWhoReads() {
        Limits limits = Limits.STANDARD.with(Limit.QUEUED_BYTES, 8_000);
        try (House house = House.open(data, limits, PATIENT, null)) {
            House.Meeting meeting = house.meeting();
            Conversation first = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            first.expect(Snapshot.class);
            for (int note = 0; note < 60; note++) {
                first.submit("operation-%d".formatted(note), note("note-%04d".formatted(note)));
                first.expect(Events.class);
            }
            Conversation late = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            Snapshot whole = late.expect(Snapshot.class);
            assertThat(Json.mapper().writeValueAsBytes(whole)).hasSizeGreaterThan(8_000);
            late.say(new Ping()).expect(Pong.class);
        }
    }

    @Test
    @DisplayName("SES28 A connection that says nothing is cut off; one that answers pings stays")
    void cutsOffTheDead() {
        try (House house = House.open(data, Limits.STANDARD, House.LIVELY, null)) {
            House.Meeting meeting = house.meeting();
            Device facilitator = meeting.facilitator();
            Conversation alive = meeting.live(facilitator, Role.FACILITATOR).hello(0);
            try (RawSocket dead = new RawSocket(house, facilitator, meeting.path(LIVE))) {
                assertThat(dead.isCutOff()).isTrue();
            }
            long silence = House.LIVELY.silence().dividedBy(House.LIVELY.betweenPings());
            await(() -> alive.pings() > 2 * silence);
            alive.say(new Ping()).expect(Pong.class);
        }
    }

    @Test
    @DisplayName("SES29 An empty room is let go, and comes back with all that happened in it")
    void letsRoomsGo() {
        try (House house = House.open(data, Limits.STANDARD, House.LIVELY, null)) {
            House.Meeting meeting = house.meeting();
            for (int visit = 0; visit < 3; visit++) {
                Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
                long seq = here.expect(Snapshot.class).seq();
                assertThat(seq).isEqualTo(1 + visit);
                here.submit("operation-" + visit, note("note-000" + visit));
                here.expect(Events.class);
                here.leave();
                await(() -> house.installation().rooms().count() == 0);
            }
        }
    }

    @Test
    @DisplayName("SES40 A room that was opened for a question is let go, and opened for the next")
    void letsRoomsGoThatWereAsked() {
        try (House house = House.open(data, Limits.STANDARD, House.LIVELY, null)) {
            House.Meeting meeting = house.meeting();
            for (int question = 0; question < 3; question++) {
                ask(meeting);
                await(() -> house.installation().rooms().count() == 0);
            }
        }
    }

    @Test
    @DisplayName("SES40 As many empty rooms as the limit stay open, with one more the eldest goes")
    void keepsFewRoomsOpen() {
        Limits limits = Limits.STANDARD.with(Limit.EMPTY_ROOMS, 2);
        try (House house = House.open(data, limits, Pace.STANDARD, null)) {
            House.Meeting eldest = house.meeting();
            ask(eldest);
            ask(house.meeting());
            assertThat(house.installation().rooms().count()).isEqualTo(2);
            ask(house.meeting());
            await(() -> house.installation().rooms().count() == 2);
            ask(eldest);
            await(() -> house.installation().rooms().count() == 2);
        }
    }

    @Test
    @DisplayName("SES40 A room that somebody is in stays, however many others are asked after")
    void keepsRoomsThatAreInUse() {
        Limits limits = Limits.STANDARD.with(Limit.EMPTY_ROOMS, 1);
        try (House house = House.open(data, limits, Pace.STANDARD, null)) {
            House.Meeting meeting = house.meeting();
            ask(meeting);
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            ask(house.meeting());
            ask(house.meeting());
            await(() -> house.installation().rooms().count() == 2);
            here.say(new Ping()).expect(Pong.class);
        }
    }

    @Test
    @DisplayName("SES4 Stopping sends everybody away by name, and all that was told is kept")
    void stops() {
        House.Meeting meeting;
        Conversation here;
        try (House house = House.open(data)) {
            meeting = house.meeting();
            here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Snapshot.class);
            here.submit("operation-1", note("note-0001")).expect(Events.class);
        }
        assertThat(here.ending()).isEqualTo("4007 SHUTTING_DOWN");
        try (House house = House.open(data)) {
            Device device = house.device().withCookiesOf(meeting.facilitator());
            Conversation again = device.live(meeting.path(LIVE)).hello(0);
            assertThat(again.expect(Snapshot.class).seq()).isEqualTo(2);
        }
    }

    private static void ask(House.Meeting meeting) {
        meeting.facilitator().get(meeting.path("/file?as=facilitator")).expect(200);
    }

    private static void flood(Conversation conversation, int times) {
        String long3 = "€".repeat(500);
        BlockGuide guide = new BlockGuide("Waarde", long3, long3, long3);
        for (int i = 0; i < times; i++) {
            OpId opId = new OpId("flood-%05d".formatted(i));
            conversation.submit(opId.value(), new EditGuide(Block.VALUE, guide));
            conversation.expect(Events.class, told -> Conversation.tells(told, opId));
        }
    }

    private static AddNote note(String id) {
        return new AddNote(CanvasId.MAIN, new NoteId(id), Block.VALUE, "Een belbus");
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Conversation.PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
