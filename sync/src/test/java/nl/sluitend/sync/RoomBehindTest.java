package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a room does when another machine wrote first.
class RoomBehindTest {

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 0);

    @Test
    @DisplayName("SYN41 what another machine wrote is told to everybody, and nobody's work is lost")
    void tellsWhatOthersWrote() {
        Guest writer = hall.facilitator().hello(1);
        Guest other = hall.participant(2).hello(1);
        writer.says(note(1)).says(note(2));
        elsewhere(2, note(9));
        hall.commit();
        assertThat(told(writer)).containsExactly(note(9).opId());
        assertThat(told(other)).containsExactly(note(9).opId());
        hall.commit();
        assertThat(told(other)).containsExactly(note(9).opId(), note(1).opId(), note(2).opId());
        assertThat(hall.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    @DisplayName("SYN42 what does not fit any more is refused, after the events it does not fit")
    void refusesWhatDoesNotFit() {
        Guest writer = hall.facilitator().hello(1).says(note(1));
        elsewhere(2, new Submit(new OpId("op-elsewhere"), note(1).command()));
        hall.commit();
        assertThat(told(writer)).containsExactly(new OpId("op-elsewhere"));
        assertThat(writer.heard.getLast())
                .isEqualTo(new Refused(note(1).opId(), Refusal.NOTE_EXISTS));
        assertThat(hall.kept()).hasSize(2);
    }

    @Test
    @DisplayName("SYN42 an operation that another machine took is settled, and happened once")
    void settlesWhatOthersTook() {
        Guest writer = hall.facilitator().hello(1).says(note(1)).says(note(2));
        elsewhere(2, note(1));
        hall.commit();
        assertThat(writer.heard.getLast()).isEqualTo(new Settled(note(1).opId(), 2));
        hall.commit();
        assertThat(hall.kept()).extracting(Recorded::opId).endsWith(note(1).opId(), note(2).opId());
    }

    @Test
    @DisplayName("SYN42 a refusal that waited is thought over, and may turn out well")
    void thinksRefusalsOver() {
        NoteId note = new NoteId("note-number-1");
        Submit shelve = new Submit(new OpId("op-shelve-it"), new NoteCommand.ShelveNote(note));
        Submit again = new Submit(new OpId("op-shelve-too"), new NoteCommand.ShelveNote(note));
        Guest writer = hall.facilitator().hello(1).says(note(2)).says(shelve).says(again);
        elsewhere(2, note(1));
        hall.commit();
        assertThat(writer.heard(Refused.class)).isEmpty();
        hall.commit();
        assertThat(told(writer)).containsExactly(note(1).opId(), note(2).opId(), shelve.opId());
        assertThat(writer.heard.getLast())
                .isEqualTo(new Refused(again.opId(), Refusal.NOTE_ON_SHELF));
    }

    @Test
    @DisplayName("SYN42 SYN4 what was refused already stays refused, also when it would fit by now")
    void keepsWhatWasTold() {
        Submit early =
                new Submit(
                        new OpId("op-too-early"),
                        new NoteCommand.ShelveNote(new NoteId("note-number-1")));
        Guest writer = hall.facilitator().hello(1).says(early).says(note(2));
        elsewhere(2, note(1));
        hall.commit();
        writer.says(early);
        assertThat(writer.heard.getLast())
                .isEqualTo(new Refused(early.opId(), Refusal.NOTE_UNKNOWN));
    }

    @Test
    @DisplayName("SYN42 being behind again and again costs nobody a place in the order or the pace")
    void staysInOrder() {
        Guest writer = hall.facilitator().hello(1);
        int burst = Limits.STANDARD.of(Limit.OPERATIONS_AT_ONCE);
        for (int i = 1; i <= burst; i++) {
            writer.says(note(i));
        }
        for (int seq = 2; seq < 12; seq++) {
            elsewhere(seq, note(1_000 + seq));
            hall.commit();
        }
        hall.commit();
        assertThat(writer.heard(Refused.class)).isEmpty();
        assertThat(told(writer).subList(10, 10 + burst))
                .isEqualTo(IntStream.rangeClosed(1, burst).mapToObj(i -> note(i).opId()).toList());
    }

    @Test
    @DisplayName("SYN42 who asked again over a new line hears the answer as well")
    void answersOverTheNewLine() {
        hall.facilitator().hello(1).says(note(1)).leaves();
        Guest back = hall.facilitator().hello(1).says(note(1));
        elsewhere(2, new Submit(new OpId("op-elsewhere"), note(1).command()));
        hall.commit();
        assertThat(back.heard.getLast())
                .isEqualTo(new Refused(note(1).opId(), Refusal.NOTE_EXISTS));
    }

    /// Another machine was first, and tells nobody.
    private void elsewhere(long seq, Submit submit) {
        NoteCommand.AddNote add = (NoteCommand.AddNote) submit.command();
        Event added = new NoteEvent.NoteAdded(CanvasId.MAIN, add.note(), Block.COSTS, add.text());
        hall.append(List.of(Recorded.unmarked(seq, submit.opId(), RoomHall.NOON, added)));
    }

    private static List<OpId> told(Guest guest) {
        return guest.heard(Events.class).stream()
                .flatMap(batch -> batch.events().stream())
                .map(ViewedEvent.Shown.class::cast)
                .map(ViewedEvent.Shown::opId)
                .toList();
    }
}
