package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a room that breaks: another hand writes in the log what fits on no canvas, and
/// the room that is behind cannot take it in.
@Tag("slow")
class BrokenRoomTest {

    private static final AddNote BUS =
            new AddNote(CanvasId.MAIN, new NoteId("note-belbus"), Block.VALUE, "Een belbus");

    @TempDir private Path data;

    @Test
    @DisplayName("SES41 Everybody is sent away by name, and comes back to a room that is whole")
    void isBuiltAnew() throws SQLException {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Conversation facilitator = come(meeting, meeting.facilitator(), Role.FACILITATOR);
            Device phone = meeting.participant();
            Conversation participant = come(meeting, phone, Role.PARTICIPANT);
            writeWhatFitsNowhere(meeting.id());
            participant.submit("operation-1", BUS);
            assertThat(participant.ending()).isEqualTo("4008 FAILED");
            assertThat(facilitator.ending()).isEqualTo("4008 FAILED");

            inTheLog("DELETE FROM event WHERE op_id = 'from-another-hand'");
            Conversation back = come(meeting, phone, Role.PARTICIPANT);
            back.submit("operation-1", BUS);
            assertThat(back.expect(Events.class, told -> !told.events().isEmpty()).events())
                    .extracting(ViewedEvent::seq, Conversation::opIdOf)
                    .as("after the seat that it takes")
                    .hasSize(2)
                    .endsWith(tuple(3L, new OpId("operation-1")));
        }
    }

    /// An edit of a note that nobody ever wrote.
    private void writeWhatFitsNowhere(String workshop) throws SQLException {
        inTheLog(
                """
                INSERT INTO event (workshop_id, seq, op_id, at, payload)
                VALUES ('%s', 2, 'from-another-hand', 0,
                    '{"v":1,"event":{"type":"NoteEdited","note":"note-nowhere","text":"wat"}}')\
                """
                        .formatted(workshop));
    }

    private static Conversation come(House.Meeting meeting, Device device, Role role) {
        Conversation conversation = meeting.live(device, role).hello(1);
        conversation.expect(Welcome.class);
        return conversation;
    }

    private void inTheLog(String sql) throws SQLException {
        try (Connection disk =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sluitend.db"));
                Statement statement = disk.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
