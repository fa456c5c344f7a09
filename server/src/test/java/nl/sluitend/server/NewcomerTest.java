package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What reaches who comes in later of what was there before.
class NewcomerTest {

    private static final NoteId BUS = new NoteId("note-bus");

    @TempDir private Path data;

    @Test
    @DisplayName("SYN64 what was edited away reaches no newcomer, also when the clock was set back")
    void clockSetBack() {
        MovableClock clock = new MovableClock();
        try (House house = House.open(data, clock)) {
            House.Meeting meeting = house.meeting();
            Conversation writer = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(1);
            write(writer, new AddNote(CanvasId.MAIN, BUS, Block.VALUE, "Jan wil geen bus"));
            write(writer, new EditNote(BUS, "Een belbus"));
            clock.move(Duration.ofHours(-1));
            Conversation newcomer =
                    meeting.live(meeting.participant(), Role.PARTICIPANT).hello(1).say(new Ping());
            newcomer.expect(Pong.class);

            assertThat(newcomer.passedOver()).contains("Een belbus").doesNotContain("Jan wil");
        }
    }

    @Test
    @DisplayName("SYN86 a name that was given up reaches no newcomer, by whatever number it asks")
    void namesGivenUp() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Conversation anna = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(1);
            call(anna, "operation-jan", "Jan Jansen");
            call(anna, "operation-bus", "Buschauffeur");
            call(anna, "operation-none", null);
            for (long known : new long[] {0, 1, 2, 3}) {
                Conversation newcomer =
                        meeting.live(meeting.participant(), Role.PARTICIPANT)
                                .hello(known)
                                .say(new Ping());
                newcomer.expect(Pong.class);
                assertThat(newcomer.passedOver())
                        .contains("participants")
                        .doesNotContain("Jansen", "Buschauffeur");
            }
        }
    }

    private static void call(Conversation line, String operation, @Nullable String nickname) {
        OpId opId = new OpId(operation);
        line.submit(operation, new Join(nickname))
                .expect(Events.class, told -> Conversation.tells(told, opId));
    }

    private static void write(Conversation line, NoteCommand command) {
        OpId opId = new OpId("operation-" + command.getClass().getSimpleName());
        line.submit(opId.value(), command)
                .expect(Events.class, told -> Conversation.tells(told, opId));
    }
}
