package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ClientMessage.Writing;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.ServerMessage.BeingWritten;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomWritingTest {

    private static final int OFTEN = Limits.STANDARD.of(Limit.OPERATIONS_AT_ONCE);

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 0);
    private final Guest writer = hall.participant(1).hello(1);
    private final Guest other = hall.participant(2).hello(1);
    private final Guest wall = hall.wall().hello(1);
    private final NoteId note = ((NoteCommand) note(1).command()).note();

    RoomWritingTest() {
        writer.says(note(1));
        hall.commit();
    }

    @Test
    @DisplayName("SYN83 the others are told on which note somebody writes, and when that ends")
    void tellsTheOthers() {
        writer.says(new Writing(note));
        writer.says(new Writing(note));
        writer.says(new Writing(null));
        assertThat(other.heard(BeingWritten.class)).containsExactly(written(note), written());
        assertThat(writer.heard(BeingWritten.class)).isEmpty();
    }

    @Test
    @DisplayName("SYN83 it ends when the writer disconnects, and who comes in later is told")
    void endsWithTheConnection() {
        writer.says(new Writing(note));
        Guest late = hall.participant(3).hello(2);
        assertThat(late.heard(BeingWritten.class)).containsExactly(written(note));
        writer.leaves();
        assertThat(late.heard(BeingWritten.class)).containsExactly(written(note), written());
    }

    @Test
    @DisplayName("SYN84 only who sees a note is told, and nobody of one that is not on a sheet")
    void tellsWhoSeesIt() {
        writer.says(new Writing(note));
        assertThat(wall.heard(BeingWritten.class)).isEmpty();
        writer.says(new Submit(new OpId("op-shelve"), new NoteCommand.ShelveNote(note)));
        hall.commit();
        assertThat(other.heard(BeingWritten.class)).containsExactly(written(note), written());
        writer.says(new Writing(new NoteId("note-nowhere")));
        assertThat(other.heard(BeingWritten.class)).hasSize(2);
    }

    @Test
    @DisplayName("SYN84 who tells it too often has stopped, and is sent away in the end")
    void boundsTheRate() {
        for (int i = 0; i < OFTEN; i++) {
            writer.says(new Writing(note));
        }
        assertThat(other.heard(BeingWritten.class)).containsExactly(written(note));
        writer.says(new Writing(note));
        assertThat(other.heard(BeingWritten.class)).containsExactly(written(note), written());
        for (int i = 0; i < Limits.STANDARD.of(Limit.UNREADABLE_MESSAGES); i++) {
            writer.says(new Writing(note));
        }
        assertThat(writer.sentAway).isEqualTo(CloseReason.TOO_FAST);
    }

    private static BeingWritten written(NoteId... notes) {
        return new BeingWritten(List.of(notes));
    }
}
