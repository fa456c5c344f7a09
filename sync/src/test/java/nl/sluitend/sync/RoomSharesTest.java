package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.NOON;
import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// That who takes a share for many leaves the others theirs, and the facilitator most of all.
class RoomSharesTest {

    private static final Instant LATER = NOON.plusSeconds(1);

    private static final Limits FEW =
            Limits.STANDARD
                    .with(Limit.ROOM_OPERATIONS_AT_ONCE, 6)
                    .with(Limit.ROOM_OPERATIONS_PER_SECOND, 2)
                    .with(Limit.ADDRESS_OPERATIONS_AT_ONCE, 4)
                    .with(Limit.ADDRESS_OPERATIONS_PER_SECOND, 1);

    @Test
    @DisplayName("SRV58 Who comes back too often is closed, and others come in; later so does this")
    void comingBackIsBounded() {
        RoomHall hall =
                new RoomHall(
                        Limits.STANDARD
                                .with(Limit.HELLOS_AT_ONCE, 2)
                                .with(Limit.HELLOS_PER_SECOND, 1),
                        0);
        hall.participant(1).hello(1);
        assertThat(hall.participant(1).hello(1).sentAway).isNull();
        assertThat(hall.participant(1).hello(1).sentAway).isEqualTo(CloseReason.TOO_FAST);
        assertThat(hall.participant(2).hello(1).sentAway).isNull();
        Hello hello = new Hello(Protocol.VERSION, 1);
        assertThat(hall.participant(1).says(hello, LATER).heard).isNotEmpty();
    }

    @Test
    @DisplayName("SES122 who writes without a name takes a seat with it, once, just before")
    void writingTakesASeat() {
        RoomHall hall = new RoomHall(Limits.STANDARD, 0);
        Guest guest = hall.participant(1).hello(1).says(note(1)).says(note(2));
        commit(hall);
        assertThat(seats(hall)).containsExactly(new ParticipantId("participant-1"));
        assertThat(hall.kept()).hasSize(4);
        assertThat(guest.heard(Refused.class)).isEmpty();
    }

    @Test
    @DisplayName("SES122 what is refused takes no seat, nor does what a facilitator writes")
    void refusalsTakeNone() {
        RoomHall hall = new RoomHall(Limits.STANDARD, 0);
        hall.participant(1)
                .hello(1)
                .says(new Submit(new OpId("op-unknown"), new ShelveNote(new NoteId("note-none"))));
        hall.facilitator().hello(1).says(note(1));
        commit(hall);
        assertThat(seats(hall)).isEmpty();
    }

    @Test
    @DisplayName("SES122 when the seats are taken nobody without one writes; a name needs one too")
    void noSeatNoWriting() {
        Limits one =
                Limits.STANDARD.with(Limit.PARTICIPANTS, 2).with(Limit.PARTICIPANTS_RESERVED, 1);
        RoomHall hall = new RoomHall(one, 0);
        hall.participant(1).hello(1).says(note(1));
        Guest second = hall.participant(2).hello(1).says(note(2));
        second.says(new Submit(new OpId("op-my-name"), new Join("Bart")));
        Guest facilitator = hall.facilitator().hello(1);
        facilitator.says(note(3)).says(new Submit(new OpId("op-her-name"), new Join("Noor")));
        commit(hall);
        assertThat(second.heard(Refused.class))
                .extracting(Refused::refusal)
                .containsExactly(Refusal.TOO_MANY_PARTICIPANTS, Refusal.TOO_MANY_PARTICIPANTS);
        assertThat(facilitator.heard(Refused.class)).isEmpty();
        assertThat(seats(hall)).hasSize(2);
    }

    @Test
    @DisplayName("SES122 a seat and what is written with it fit in the history together, or not")
    void bothOrNone() {
        int most = Limits.STANDARD.of(Limit.EVENTS) - Limits.STANDARD.of(Limit.EVENTS_RESERVED);
        for (int left = 1; left <= 2; left++) {
            RoomHall hall = new RoomHall(Limits.STANDARD, most - 1 - left);
            Guest guest = hall.participant(1).hello(1).says(note(1));
            commit(hall);
            assertThat(guest.heard(Refused.class)).hasSize(2 - left);
            assertThat(hall.kept()).hasSize(left == 2 ? most : most - left);
        }
    }

    @Test
    @DisplayName("SES123 one address sends so many at once, one more waits, others go on")
    void boundsAnAddress() {
        RoomHall hall = new RoomHall(FEW, 0);
        Guest anna = hall.participant(1, 1, "north").hello(1);
        Guest bart = hall.participant(2, 1, "north").hello(1);
        Guest carla = hall.participant(3, 1, "south").hello(1);
        anna.says(note(1)).says(note(2));
        bart.says(note(3)).says(note(4)).says(note(5));
        carla.says(note(6)).says(note(7));
        assertThat(tooFast(anna)).isZero();
        assertThat(tooFast(bart)).isEqualTo(1);
        assertThat(tooFast(carla)).isZero();
        anna.says(note(8), LATER).says(note(9), LATER);
        assertThat(tooFast(anna)).isEqualTo(1);
    }

    @Test
    @DisplayName("SES123 all participants send so many at once, one more waits; a facilitator not")
    void boundsTheRoom() {
        RoomHall hall = new RoomHall(FEW, 0);
        for (int i = 1; i <= 6; i++) {
            assertThat(tooFast(hall.participant(i, 1, "address " + i).hello(1).says(note(i))))
                    .isZero();
        }
        Guest last = hall.participant(7, 1, "address 7").hello(1).says(note(7));
        assertThat(tooFast(last)).isEqualTo(1);
        Guest facilitator = hall.facilitator().hello(1);
        for (int i = 10; i < 10 + FEW.of(Limit.OPERATIONS_AT_ONCE); i++) {
            facilitator.says(note(i));
        }
        assertThat(tooFast(facilitator)).isZero();
        last.says(note(8), LATER).says(note(9), LATER).says(note(99), LATER);
        assertThat(tooFast(last)).isEqualTo(1 + 1);
    }

    @Test
    @DisplayName("SES123 nobody is sent away because all together are too fast")
    void isNoOffence() {
        RoomHall hall = new RoomHall(FEW, 0);
        Guest guest = hall.participant(1).hello(1);
        for (int i = 0; i < FEW.of(Limit.OPERATIONS_AT_ONCE); i++) {
            guest.says(note(i));
        }
        assertThat(tooFast(guest)).isGreaterThan(FEW.of(Limit.UNREADABLE_MESSAGES));
        assertThat(guest.sentAway).isNull();
    }

    @Test
    @DisplayName("SES92 what is on its way to the disk goes to the shelf as well")
    void shelvesWhatIsUnderWay() {
        RoomHall hall = new RoomHall(Limits.STANDARD, 0);
        Guest guest = hall.participant(1).hello(1).says(note(1));
        commit(hall);
        guest.says(note(2), LATER).says(note(3), LATER);
        assertThat(hall.room.shelveSince(LATER, LATER)).isEqualTo(2);
        commit(hall);
        assertThat(now(hall).notes().main().shelf())
                .extracting(shelved -> shelved.note().id().value())
                .containsExactly("note-number-2", "note-number-3");
        assertThat(now(hall).notes().main().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("HOU13 what was written since a moment is told by numbers: notes keep no moment")
    void tellsByNumbers() {
        RoomHall hall = new RoomHall(Limits.STANDARD, 0);
        Guest guest = hall.participant(1).hello(1).says(note(1));
        commit(hall);
        guest.says(note(2), LATER);
        commit(hall);
        assertThat(hall.room.shelveSince(LATER.plusSeconds(1), LATER)).isZero();
        assertThat(hall.room.shelveSince(LATER, LATER)).isEqualTo(1);
        assertThat(hall.room.shelveSince(NOON, LATER)).isEqualTo(1);
    }

    @Test
    @DisplayName("SES92 only what really went to the shelf is counted")
    void countsWhatWentThere() {
        RoomHall hall = new RoomHall(Limits.STANDARD.with(Limit.SHELF, 1), 0);
        hall.facilitator().hello(1).says(note(1)).says(note(2));
        assertThat(hall.room.shelveSince(NOON, LATER)).isEqualTo(1);
        commit(hall);
        assertThat(now(hall).notes().main().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("SES78 a seat that is on its way to the disk is given back as well")
    void freesSeatsUnderWay() {
        RoomHall hall = new RoomHall(Limits.STANDARD, 0);
        hall.participant(1).hello(1).says(note(1));
        hall.room.freeSeats(Set.of(new ParticipantId("participant-1")), NOON);
        commit(hall);
        assertThat(seats(hall)).isEmpty();
    }

    /// What was gathering while the first batch was written comes with the second.
    private static void commit(RoomHall hall) {
        hall.commit();
        hall.commit();
    }

    private static long tooFast(Guest guest) {
        return guest.heard(Refused.class).stream()
                .filter(refused -> refused.refusal() == Refusal.TOO_FAST)
                .count();
    }

    private static List<ParticipantId> seats(RoomHall hall) {
        return now(hall).attendance().participants().stream().map(Participant::id).toList();
    }

    private static Workshop now(RoomHall hall) {
        return Objects.requireNonNull(hall.room.now()).workshop();
    }
}
