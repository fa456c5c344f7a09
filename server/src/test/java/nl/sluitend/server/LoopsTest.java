package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That nothing waits where others need it: on an event loop, or with the threads that answer.
class LoopsTest {

    private static final AddNote BUS =
            new AddNote(CanvasId.MAIN, new NoteId("note-0001"), Block.VALUE, "Een belbus");

    /// More than there are threads for requests.
    private static final int MANY = 40;

    @TempDir private Path data;

    @Test
    @DisplayName("SES42 While the disk is held up who is in is answered, and later all is done")
    void nothingWaitsOnALoop() throws SQLException {
        try (House house = House.open(data);
                Connection disk =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sluitend.db"))) {
            House.Meeting meeting = house.meeting();
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            execute(disk, "BEGIN IMMEDIATE");
            here.submit("operation-1", BUS);
            var renewed = CompletableFuture.supplyAsync(() -> renew(meeting));
            here.say(new Ping()).expect(Pong.class);
            assertThat(here.passedOver()).doesNotContain("operation-1");
            house.device().get("/health").expect(200);
            meeting.facilitator().get(meeting.path("/file?as=facilitator")).expect(200);
            execute(disk, "ROLLBACK");

            Conversation.within(renewed);
            renew(meeting).expect(200);
            here.submit("operation-1", BUS).expect(Events.class, LoopsTest::hasTheOperation);
        }
    }

    @Test
    @DisplayName("SES60 Whoever asks many rooms at once that are not open gets all the answers")
    void questionsLeaveRoomForTheirAnswers() {
        List<House.Meeting> meetings;
        try (House house = House.open(data)) {
            meetings = Stream.generate(house::meeting).limit(MANY).toList();
        }
        try (House house = House.open(data)) {
            List<CompletableFuture<Device.Received>> files =
                    meetings.stream().map(meeting -> askForFile(house, meeting)).toList();

            for (CompletableFuture<Device.Received> file : files) {
                Conversation.within(file).expect(200);
            }
            house.device().get("/health").expect(200);
        }
    }

    private static CompletableFuture<Device.Received> askForFile(
            House house, House.Meeting meeting) {
        return house.device()
                .withCookiesOf(meeting.facilitator())
                .ask(meeting.path("/file?as=facilitator"));
    }

    private static Device.Received renew(House.Meeting meeting) {
        return meeting.facilitator().post(meeting.path("/invitation?as=facilitator"), "");
    }

    private static boolean hasTheOperation(Events told) {
        return Conversation.tells(told, new OpId("operation-1"));
    }

    private static void execute(Connection disk, String sql) throws SQLException {
        try (Statement statement = disk.createStatement()) {
            statement.execute(sql);
        }
    }
}
