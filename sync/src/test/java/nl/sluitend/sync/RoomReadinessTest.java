package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.NOON;
import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.SayReady;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand.Choosing.EveryNote;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.StepId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomReadinessTest {

    private static final int OFTEN = Limits.STANDARD.of(Limit.OPERATIONS_AT_ONCE);
    private static final ParticipantId ANNA = new ParticipantId("participant-1");
    private static final StepId OPENING = Script.OF_THE_SHEET.steps().get(0).id();
    private static final StepId FIRST = Script.OF_THE_SHEET.steps().get(1).id();
    private static final StepId SECOND = Script.OF_THE_SHEET.steps().get(2).id();

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 0);
    private final Guest lead = hall.facilitator().hello(1);
    private final Guest anna = hall.participant(1).hello(1);
    private final Guest bert = hall.participant(2).hello(1);
    private final Guest wall = hall.wall().hello(1);
    private int asked;

    RoomReadinessTest() {
        ask(anna, new Join(null));
        ask(bert, new Join(null));
        ask(lead, new GoToStep(null, FIRST));
    }

    @Test
    @DisplayName("SYN96 everybody hears how many are ready, and each whether they are themselves")
    void countsWhoIsReady() {
        anna.says(new SayReady(FIRST, true));
        assertThat(told(anna)).isEqualTo(counted(1, 2, true));
        assertThat(told(bert)).isEqualTo(counted(1, 2, false));
        assertThat(told(wall)).isEqualTo(counted(1, 2, false));
        anna.says(new SayReady(FIRST, false));
        assertThat(told(bert)).isEqualTo(counted(0, 2, false));
    }

    @Test
    @DisplayName("SYN96 two devices of one person count once, and news is told once")
    void countsPeople() {
        Guest second = hall.participant(1).hello(1);
        int heard = bert.heard(Readiness.class).size();
        second.says(new SayReady(FIRST, true));
        anna.says(new SayReady(FIRST, true));
        assertThat(told(anna)).isEqualTo(counted(1, 2, true));
        assertThat(bert.heard(Readiness.class)).hasSize(heard + 1);
    }

    @Test
    @DisplayName("SYN96 it ends with the step, with what the group does, and with the connection")
    void ends() {
        anna.says(new SayReady(FIRST, true));
        ask(lead, new SetDoing(FIRST, Doing.STILL));
        assertThat(told(bert).ready()).isOne();
        ask(lead, new SetDoing(FIRST, Doing.DISCUSSING));
        assertThat(told(bert).ready()).isZero();
        anna.says(new SayReady(FIRST, true));
        ask(lead, new GoToStep(FIRST, SECOND));
        assertThat(told(anna)).isEqualTo(counted(0, 2, false));
        anna.says(new SayReady(SECOND, true));
        anna.leaves();
        assertThat(told(bert)).isEqualTo(counted(0, 1, false));
        assertThat(told(hall.participant(1).hello(1)).self()).isFalse();
    }

    @Test
    @DisplayName("SYN96 of another step, and of who is no participant, nobody hears")
    void hearsParticipantsAtTheStep() {
        int heard = bert.heard(Readiness.class).size();
        anna.says(new SayReady(SECOND, true));
        lead.says(new SayReady(FIRST, true));
        wall.says(new SayReady(FIRST, true));
        assertThat(bert.heard(Readiness.class)).hasSize(heard);
    }

    @Test
    @DisplayName("SYN97 the facilitator alone hears how many have written nothing, also afterwards")
    void countsTheSilent() {
        assertThat(told(lead).silent()).isEqualTo(2);
        anna.says(note(1));
        hall.commit();
        assertThat(told(lead)).isEqualTo(led(0, 2, 1));
        assertThat(told(anna).silent()).isNull();
        assertThat(wall.heard(Readiness.class)).allMatch(each -> each.silent() == null);
        anna.leaves();
        assertThat(told(lead)).isEqualTo(led(0, 1, 0));
        hall.participant(1).hello(1);
        assertThat(told(lead)).isEqualTo(led(0, 2, 1));
        ask(lead, new GoToStep(FIRST, SECOND));
        assertThat(told(lead).silent()).isEqualTo(2);
    }

    @Test
    @DisplayName("SYN97 a room that is opened anew knows who has written by what they made")
    void knowsAfterwards() {
        anna.says(note(1));
        hall.commit();
        RoomHall again = new RoomHall(Limits.STANDARD, hall.kept());
        again.participant(1).hello(1);
        again.participant(2).hello(1);
        assertThat(told(again.facilitator().hello(1))).isEqualTo(led(0, 2, 1));
    }

    @Test
    @DisplayName("SYN96 while the group is at no step nobody hears of it, and nothing is recorded")
    void keepsNothing() {
        RoomHall before = new RoomHall(Limits.STANDARD, 0);
        Guest early = before.participant(1).hello(1).says(new SayReady(FIRST, true));
        assertThat(early.heard(Readiness.class)).isEmpty();
        int kept = hall.kept().size();
        anna.says(new SayReady(FIRST, true));
        hall.commit();
        assertThat(hall.kept()).hasSize(kept);
    }

    @Test
    @DisplayName("SYN98 who says it too often is not heard, and is sent away in the end")
    void boundsTheRate() {
        for (int i = 0; i < OFTEN; i++) {
            anna.says(new SayReady(FIRST, i % 2 == 0));
        }
        anna.says(new SayReady(FIRST, true));
        assertThat(told(bert).ready()).isZero();
        for (int i = 0; i < Limits.STANDARD.of(Limit.UNREADABLE_MESSAGES); i++) {
            anna.says(new SayReady(FIRST, true));
        }
        assertThat(anna.sentAway).isEqualTo(CloseReason.TOO_FAST);
    }

    @Test
    @DisplayName(
            "HOU39 figures say how many amounts are hidden from who is told, the facilitator none")
    void saysWhatIsWithheld() {
        anna.says(note(1));
        hall.commit();
        bert.says(note(2));
        hall.commit();
        calculateAll();
        assertThat(withheld(anna, bert, wall)).containsOnly(2);
        assertThat(withheld(lead)).containsOnly(0);
        ask(lead, new ShowNotes(new EveryNote()));
        calculateAll();
        assertThat(withheld(anna, bert, wall, lead)).containsOnly(0);
    }

    @Test
    @DisplayName("HOU65 the facilitator alone reads who is ready, by names, when all is shown")
    void namesWhoIsReady() {
        NamedHall named = new NamedHall(new Naming.ByName());
        named.ask(named.anna, new SignAs(new Signing.WithName()));
        named.ask(named.lead, new GoToStep(null, FIRST));
        named.anna.says(new SayReady(FIRST, true));
        assertThat(told(named.lead)).isEqualTo(led(1, 1, 1));
        named.ask(named.anna, note(1).command());
        named.ask(named.lead, new SetDoing(FIRST, Doing.STILL));
        assertThat(told(named.lead).named()).as("it stands still in writing").isFalse();
        named.ask(named.lead, new GoToStep(FIRST, OPENING));
        named.anna.says(new SayReady(OPENING, true));
        assertThat(told(named.lead)).as("a note is hidden still").isEqualTo(led(1, 1, 1));
        named.ask(named.lead, new ShowNotes(new EveryNote()));
        assertThat(told(named.lead)).isEqualTo(new Readiness(1, 1, false, true, 1, List.of(ANNA)));
        assertThat(told(named.anna)).isEqualTo(new Readiness(1, 1, true, true, null, null));
        assertThat(told(named.wall)).isEqualTo(new Readiness(1, 1, false, true, null, null));
        named.ask(named.lead, new SetDoing(OPENING, Doing.WRITING));
        assertThat(told(named.lead)).isEqualTo(led(0, 1, 1));
        assertThat(named.anna.heard(Readiness.class)).allMatch(each -> each.who() == null);
        assertThat(named.wall.heard(Readiness.class)).allMatch(each -> each.who() == null);
    }

    @Test
    @DisplayName("HOU65 where notes bear no names nobody reads who is ready")
    void namesNobodyElsewhere() {
        for (Naming naming : List.of(new Naming.Anonymous(), new Naming.ByRole(List.of("zorg")))) {
            NamedHall other = new NamedHall(naming);
            other.ask(other.lead, new GoToStep(null, OPENING));
            other.anna.says(new SayReady(OPENING, true));
            assertThat(told(other.lead)).as("%s", naming).isEqualTo(led(1, 1, 1));
        }
    }

    /// A group in which that is told of who wrote.
    private static final class NamedHall {

        private final RoomHall hall;
        private final Guest lead;
        private final Guest anna;
        private final Guest wall;
        private int asked;

        NamedHall(Naming naming) {
            Event chosen = new NamingChosen(naming);
            hall =
                    new RoomHall(
                            Limits.STANDARD,
                            List.of(
                                    Asking.created(NOON),
                                    Recorded.unmarked(2, new OpId("naming-1"), NOON, chosen)));
            lead = hall.facilitator().hello(2);
            anna = hall.participant(1).hello(2);
            wall = hall.wall().hello(2);
            ask(anna, new Join("Anna"));
        }

        void ask(Guest guest, Command command) {
            guest.says(new Submit(new OpId("asked-number-" + ++asked), command), NOON);
            hall.commit();
        }
    }

    private static Readiness counted(int ready, int present, boolean self) {
        return new Readiness(ready, present, self, false, null, null);
    }

    private static Readiness led(int ready, int present, int silent) {
        return new Readiness(ready, present, false, false, silent, null);
    }

    private static List<Integer> withheld(Guest... guests) {
        return List.of(guests).stream()
                .map(guest -> guest.heard(Figures.class).getLast().withheldAmounts())
                .toList();
    }

    /// Also what began to wait meanwhile.
    private void calculateAll() {
        while (hall.calculations() > 0) {
            hall.calculate();
        }
    }

    private static Readiness told(Guest guest) {
        return guest.heard(Readiness.class).getLast();
    }

    private void ask(Guest guest, Command command) {
        guest.says(new Submit(new OpId("asked-number-" + ++asked), command), NOON);
        hall.commit();
    }
}
