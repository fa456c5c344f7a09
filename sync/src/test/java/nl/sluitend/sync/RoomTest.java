package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.NOON;
import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.ProtocolError;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Presence;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Limits LIMITS = Limits.STANDARD;

    private final RoomHall hall = new RoomHall(LIMITS, 0);

    @Test
    @DisplayName("SYN2 nobody hears of an operation before the disk has it, then everybody does")
    void acknowledgesAfterTheCommit() {
        Guest writer = hall.participant(1).hello(1);
        Guest other = hall.participant(2).hello(1);
        writer.says(note(1));
        assertThat(writer.heard(Events.class)).noneMatch(batch -> !batch.events().isEmpty());
        hall.commit();
        assertThat(writer.heard.getLast()).isInstanceOf(Events.class);
        assertThat(other.heard.getLast()).isInstanceOf(Events.class);
    }

    @Test
    @DisplayName("SYN2 what comes in during a commit is committed together, in order")
    void gathersDuringACommit() {
        Guest writer = hall.participant(1).hello(1);
        writer.says(note(1)).says(note(2)).says(note(3));
        hall.commit();
        hall.commit();
        assertThat(writer.heard(Events.class).getLast().events())
                .extracting(event -> ((Shown) event).opId().value())
                .containsExactly("operation-2", "operation-3");
    }

    @Test
    @DisplayName("SYN3 an operation sent again is settled, and happened once")
    void settlesARepeat() {
        Guest writer = hall.facilitator().hello(1).says(note(1)).says(note(1));
        hall.commit();
        writer.says(note(1));
        assertThat(writer.heard.getLast()).isEqualTo(new Settled(new OpId("operation-1"), 2));
        assertThat(hall.kept()).hasSize(2);
    }

    @Test
    @DisplayName("SYN4 a repeat of what was refused is refused, also when it would be fine by now")
    void refusesARepeat() {
        Submit early = new Submit(new OpId("op-too-early"), new NoteCommand.ShelveNote(id(1)));
        Guest writer = hall.participant(1).hello(1).says(early).says(note(1));
        hall.commit();
        writer.says(early);
        assertThat(writer.heard(Refused.class))
                .containsExactly(
                        new Refused(early.opId(), Refusal.NOTE_UNKNOWN),
                        new Refused(early.opId(), Refusal.NOTE_UNKNOWN));
    }

    /// Found by the histories: a failing disk made the room forget what it had told before.
    @Test
    @DisplayName("SYN4 a refusal that was told outlives a batch that failed")
    void refusesARepeatAfterAFailure() {
        Submit early = new Submit(new OpId("op-too-early"), new NoteCommand.ShelveNote(id(1)));
        Guest writer = hall.participant(1).hello(1).says(early).says(note(1));
        hall.fail();
        writer.says(note(1));
        hall.commit();
        writer.says(early);
        assertThat(writer.heard.getLast())
                .isEqualTo(new Refused(early.opId(), Refusal.NOTE_UNKNOWN));
    }

    @Test
    @DisplayName("SYN4 a repeat that comes while the refusal waits gets the same refusal")
    void refusesARepeatThatWaits() {
        Submit same = new Submit(new OpId("op-same-note"), note(1).command());
        Guest writer = hall.participant(1).hello(1).says(note(1)).says(same).says(same);
        hall.commit();
        assertThat(writer.heard(Refused.class))
                .containsExactly(
                        new Refused(same.opId(), Refusal.NOTE_EXISTS),
                        new Refused(same.opId(), Refusal.NOTE_EXISTS));
    }

    @Test
    @DisplayName(
            "SYN43 as many refusals as the limit are remembered, with one more the first is not")
    void remembersTheLatestRefusals() {
        Submit early = shelve("op-too-early", id(1));
        assertThat(answerAfterOthers(LIMITS.of(Limit.REFUSALS_REMEMBERED) - 1, early))
                .isEqualTo(new Refused(early.opId(), Refusal.NOTE_UNKNOWN));
        assertThat(answerAfterOthers(LIMITS.of(Limit.REFUSALS_REMEMBERED), early))
                .isInstanceOf(Events.class);
    }

    /// What is said to `early` when it comes again, would be fine by now, and so many others were
    /// refused since.
    private ServerMessage answerAfterOthers(int others, Submit early) {
        RoomHall another = new RoomHall(LIMITS, 0);
        Guest guest = another.participant(1).hello(1).says(early);
        for (int i = 0; i < others; i++) {
            guest.says(shelve("op-refused-" + i, new NoteId("note-nowhere")), NOON.plusSeconds(i));
        }
        guest.says(note(1), NOON.plusSeconds(others));
        another.commit();
        guest.says(early, NOON.plusSeconds(others));
        another.commit();
        return guest.heard.getLast();
    }

    private static Submit shelve(String opId, NoteId note) {
        return new Submit(new OpId(opId), new NoteCommand.ShelveNote(note));
    }

    @Test
    @DisplayName("SYN5 when the disk fails, everything that rested on it is handed back")
    void handsBackWhatWasNotKept() {
        Guest writer = hall.facilitator().hello(1).says(note(1)).says(note(2));
        hall.fail();
        assertThat(writer.heard(Refused.class))
                .extracting(Refused::refusal)
                .containsExactly(Refusal.NOT_KEPT, Refusal.NOT_KEPT);
        writer.says(note(1));
        hall.commit();
        assertThat(hall.kept()).hasSize(2);
    }

    /// Found by the histories: only the broken line was told.
    @Test
    @DisplayName("SYN5 who came back and asked again hears as well that it was not kept")
    void handsBackOverANewLine() {
        hall.participant(1).hello(1).says(note(1)).leaves();
        Guest back = hall.participant(1).hello(1).says(note(1));
        hall.fail();
        assertThat(back.heard.getLast()).isEqualTo(new Refused(note(1).opId(), Refusal.NOT_KEPT));
    }

    @Test
    @DisplayName("SYN6 a refusal waits for the events it rests on")
    void refusesAfterTheCommit() {
        Guest first = hall.participant(1).hello(1);
        Guest second = hall.participant(2).hello(1);
        first.says(note(1));
        second.says(new Submit(new OpId("op-same-note"), note(1).command()));
        assertThat(second.heard(Refused.class)).isEmpty();
        hall.commit();
        assertThat(second.heard.getLast())
                .isEqualTo(new Refused(new OpId("op-same-note"), Refusal.NOTE_EXISTS));
    }

    /// Found by the histories: it was told with the batch before.
    @Test
    @DisplayName("SYN6 a refusal waits for what is still gathering as well")
    void refusesAfterTheLastCommit() {
        Guest guest = hall.participant(1).hello(1).says(note(1)).says(note(2));
        guest.says(new Submit(new OpId("op-same-note"), note(2).command()));
        hall.commit();
        assertThat(guest.heard(Refused.class)).isEmpty();
        hall.commit();
        assertThat(guest.heard.getLast())
                .isEqualTo(new Refused(new OpId("op-same-note"), Refusal.NOTE_EXISTS));
    }

    @Test
    @DisplayName("SYN7 a hello comes first and once; the connection survives anything else")
    void helloFirstAndOnce() {
        Guest guest = hall.participant(1).says(note(1)).hello(1).hello(1);
        assertThat(guest.heard(Unreadable.class))
                .containsExactly(
                        new Unreadable(ProtocolError.OUT_OF_ORDER, "Submit"),
                        new Unreadable(ProtocolError.OUT_OF_ORDER, "Hello"));
        guest.says(new Ping());
        assertThat(guest.heard.getLast()).isInstanceOf(Pong.class);
    }

    @Test
    @DisplayName("SYN7 a hello is answered with who you are here")
    void welcomes() {
        assertThat(hall.participant(1).hello(0).heard.getFirst())
                .isEqualTo(new Welcome(Role.PARTICIPANT, new ParticipantId("participant-1")));
        assertThat(hall.wall().hello(0).heard.getFirst()).isEqualTo(new Welcome(Role.WALL, null));
    }

    @Test
    @DisplayName("SYN8 who missed the limit gets events, who missed one more gets a snapshot")
    void catchesUpOrStartsOver() {
        int limit = LIMITS.of(Limit.CATCH_UP_EVENTS);
        RoomHall busy = new RoomHall(LIMITS, limit + 1);
        Guest near = busy.participant(1).hello(2);
        Guest far = busy.participant(2).hello(1);
        assertThat(near.heard(Events.class).getFirst().events()).hasSize(limit);
        assertThat(far.heard(Snapshot.class).getFirst().seq()).isEqualTo(limit + 2);
    }

    @Test
    @DisplayName("SYN8 who knows a future that never was gets a snapshot")
    void correctsTheFuture() {
        assertThat(hall.participant(1).hello(99).heard(Snapshot.class)).hasSize(1);
    }

    @Test
    @DisplayName("SYN9 a page of another version is sent away")
    void sendsOtherVersionsAway() {
        Guest old = hall.participant(1).says(new Hello(0, 0));
        assertThat(old.sentAway).isEqualTo(CloseReason.OTHER_VERSION);
        assertThat(old.heard).isEmpty();
    }

    @Test
    @DisplayName("SYN11 presence lists each participant once and follows who leaves")
    void tellsWhoIsHere() {
        Guest anna = hall.participant(1).hello(1);
        Guest tab = hall.participant(1).hello(1);
        Guest bram = hall.participant(2).hello(1);
        bram.leaves();
        tab.leaves();
        assertThat(anna.heard(Presence.class))
                .extracting(presence -> presence.online().size())
                .containsExactly(1, 1, 2, 1);
    }

    @Test
    @DisplayName("SYN16 presence says whether a facilitator is here, apart from the participants")
    void tellsOfTheFacilitator() {
        Guest anna = hall.participant(1).hello(1);
        Guest wall = hall.wall().hello(1);
        Guest facilitator = hall.facilitator().hello(1);
        Guest tab = hall.facilitator().hello(1);
        tab.leaves();
        wall.leaves();
        facilitator.leaves();
        assertThat(anna.heard(Presence.class))
                .extracting(Presence::facilitator)
                .containsExactly(false, false, true, false);
        assertThat(anna.heard(Presence.class)).allMatch(told -> told.online().size() == 1);
    }

    @Test
    @DisplayName(
            "SYN12 a burst passes up to its limit, one more is too fast, a second later it goes on")
    void limitsThePace() {
        Guest guest = hall.participant(1).hello(1);
        for (int i = 1; i <= LIMITS.of(Limit.OPERATIONS_AT_ONCE); i++) {
            guest.says(note(i));
        }
        hall.commit();
        hall.commit();
        assertThat(guest.heard(Refused.class)).isEmpty();
        guest.says(note(1_000));
        assertThat(guest.heard(Refused.class))
                .containsExactly(new Refused(note(1_000).opId(), Refusal.TOO_FAST));
        assertThat(hall.refusals).containsExactly(Refusal.TOO_FAST);
        for (int i = 0; i < LIMITS.of(Limit.OPERATIONS_PER_SECOND); i++) {
            guest.says(note(1_000 + i), NOON.plusSeconds(1));
        }
        assertThat(guest.heard(Refused.class)).hasSize(1);
    }

    @Test
    @DisplayName("SYN13 the limit of unreadable messages is borne, one more ends the connection")
    void endsHostileConnections() {
        Guest hostile = hall.participant(1).hello(1);
        for (int i = 0; i < LIMITS.of(Limit.UNREADABLE_MESSAGES); i++) {
            hostile.hello(1);
        }
        assertThat(hostile.sentAway).isNull();
        hostile.hello(1);
        assertThat(hostile.sentAway).isEqualTo(CloseReason.TOO_MANY_UNREADABLE);
    }

    @Test
    @DisplayName("SYN13 who keeps sending too fast is sent away by that name")
    void endsFloods() {
        Guest flood = hall.participant(1).hello(1);
        int borne = LIMITS.of(Limit.OPERATIONS_AT_ONCE) + LIMITS.of(Limit.UNREADABLE_MESSAGES);
        for (int i = 0; i < borne; i++) {
            flood.says(note(i));
        }
        assertThat(flood.sentAway).isNull();
        flood.says(note(borne));
        assertThat(flood.sentAway).isEqualTo(CloseReason.TOO_FAST);
    }

    @Test
    @DisplayName("SYN17 the last device finds a place, one more does not until somebody leaves")
    void isFull() {
        List<Guest> guests = fill();
        assertThat(guests).allSatisfy(guest -> assertThat(guest.sentAway).isNull());
        assertThat(hall.participant(1).sentAway).isEqualTo(CloseReason.ROOM_FULL);
        guests.getFirst().leaves();
        assertThat(hall.participant(1).sentAway).isNull();
    }

    @Test
    @DisplayName("SES88 the facilitator comes in when others took all places but the reserved ones")
    void isFullButForTheFacilitator() {
        fill();
        for (int i = 0; i < LIMITS.of(Limit.CONNECTIONS_RESERVED); i++) {
            assertThat(hall.facilitator().sentAway).isNull();
        }
        assertThat(hall.facilitator().sentAway).isEqualTo(CloseReason.ROOM_FULL);
    }

    private List<Guest> fill() {
        return Stream.generate(() -> hall.participant(1))
                .limit(LIMITS.of(Limit.CONNECTIONS) - LIMITS.of(Limit.CONNECTIONS_RESERVED))
                .toList();
    }

    @Test
    @DisplayName("SES90 what participants may fill of a history leaves room for the facilitator")
    void reservesHistory() {
        int most = LIMITS.of(Limit.EVENTS) - LIMITS.of(Limit.EVENTS_RESERVED);
        RoomHall full = new RoomHall(LIMITS, most - 3);
        Guest guest = full.participant(1).hello(1);
        guest.says(edit("op-last-one"));
        full.commit();
        guest.says(edit("op-one-more"));
        assertThat(guest.heard.getLast())
                .isEqualTo(new Refused(new OpId("op-one-more"), Refusal.HISTORY_FULL));
        full.facilitator().hello(1).says(edit("op-of-the-facilitator"));
        full.commit();
        assertThat(Objects.requireNonNull(full.room.now()).seq()).isEqualTo(most + 1);
    }

    private static Submit edit(String opId) {
        return new Submit(new OpId(opId), new NoteCommand.EditNote(earlier(), "nog eens"));
    }

    @Test
    @DisplayName("SYN14 a history takes its last event and no more")
    void endsAFullHistory() {
        RoomHall full = new RoomHall(LIMITS, LIMITS.of(Limit.EVENTS) - 2);
        Guest guest = full.facilitator().hello(1);
        guest.says(
                new Submit(
                        new OpId("op-last-one"), new NoteCommand.EditNote(earlier(), "laatste")));
        full.commit();
        guest.says(
                new Submit(
                        new OpId("op-one-more"), new NoteCommand.EditNote(earlier(), "te veel")));
        assertThat(Objects.requireNonNull(full.room.now()).seq())
                .isEqualTo(LIMITS.of(Limit.EVENTS));
        assertThat(guest.heard.getLast())
                .isEqualTo(new Refused(new OpId("op-one-more"), Refusal.HISTORY_FULL));
    }

    @Test
    @DisplayName("SYN15 what several hear alike is encoded once, and apart for who wrote it")
    void encodesOnce() {
        for (int i = 1; i <= 20; i++) {
            hall.participant(i).hello(1);
        }
        hall.encoded.clear();
        hall.participant(21).hello(1).says(note(1));
        hall.facilitator().hello(1);
        hall.encoded.clear();
        hall.commit();
        assertThat(hall.encoded).hasSize(2);
    }

    private static NoteId id(int number) {
        return new NoteId("note-number-" + number);
    }

    private static NoteId earlier() {
        return new NoteId("note-earlier");
    }
}
