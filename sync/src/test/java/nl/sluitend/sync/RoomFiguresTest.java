package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.figures.OutcomeOutlook;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomFiguresTest {

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 0);

    @Test
    @DisplayName("SYN10 figures follow the money, carry their sequence, and are not repeated")
    void tellsFiguresThatChanged() {
        Guest guest = hall.facilitator().hello(1);
        hall.calculate();
        guest.says(note(1));
        hall.commit();
        hall.calculate();
        guest.says(money(1));
        hall.commit();
        hall.calculate();
        guest.says(new Submit(new OpId("op-elsewhere"), elsewhere()));
        hall.commit();
        hall.calculate();
        List<Figures> figures = guest.heard(Figures.class);
        assertThat(figures).extracting(Figures::seq).containsExactly(1L, 2L, 3L);
        assertThat(figures.getLast().ledger().verdicts().getFirst())
                .isInstanceOf(Verdict.Shortfall.class);
    }

    @Test
    @DisplayName("SYN10 states that pass during a calculation are skipped, the last one is not")
    void skipsStatesInBetween() {
        Guest guest = hall.facilitator().hello(1);
        hall.calculate();
        for (int i = 1; i <= 3; i++) {
            guest.says(note(i));
            hall.commit();
        }
        hall.calculate();
        hall.calculate();
        assertThat(guest.heard(Figures.class)).extracting(Figures::seq).containsExactly(1L, 2L, 4L);
    }

    @Test
    @DisplayName("SYN44 figures are calculated for who is there, and once for each state")
    void calculatesForWhoIsThere() {
        assertThat(hall.calculations()).isZero();
        hall.facilitator();
        assertThat(hall.calculations()).isZero();
        Guest guest = hall.facilitator().hello(1);
        assertThat(hall.calculations()).isOne();
        hall.calculate();
        guest.leaves();
        Guest back = hall.facilitator().hello(1);
        assertThat(hall.calculations()).isZero();
        assertThat(back.heard(Figures.class)).isEqualTo(guest.heard(Figures.class));
    }

    @Test
    @DisplayName("SYN70 every role hears of each canvas, also when all of them look the same")
    void tellsOfEachCanvas() {
        CanvasId group = new CanvasId("canvas-of-group-1");
        RoomHall two =
                new RoomHall(
                        Limits.STANDARD,
                        List.of(Asking.created(RoomHall.NOON, CanvasId.MAIN, group)));
        Guest wall = two.wall().hello(1);
        Guest writer = two.facilitator().hello(1).says(note(1));
        two.commit();
        two.calculate();
        two.calculate();

        for (Guest guest : List.of(wall, writer)) {
            assertThat(guest.heard(Figures.class))
                    .extracting(Figures::canvas)
                    .contains(CanvasId.MAIN, group);
        }
        assertThat(wall.heard(Figures.class))
                .extracting(Figures::withheldAmounts)
                .containsExactly(0, 0, 1);
    }

    @Test
    @DisplayName("SYN10 an outcome changes what is expected, and no year of the budget")
    void tellsWhatIsExpected() {
        Guest guest = hall.facilitator().hello(1);
        hall.calculate();
        guest.says(new Submit(new OpId("op-worth"), worthSomething()));
        hall.commit();
        hall.calculate();
        guest.says(
                new Submit(
                        new OpId("op-outcome"), new SetFacet(new NoteId("note-worth"), OUTCOME)));
        hall.commit();
        hall.calculate();

        List<Figures> figures = guest.heard(Figures.class);
        assertThat(figures).extracting(Figures::seq).endsWith(3L);
        assertThat(figures.getFirst().ledger()).isEqualTo(figures.getLast().ledger());
        assertThat(figures.getLast().outlook().outcomes())
                .extracting(OutcomeOutlook::note)
                .containsExactly("note-worth");
    }

    private static final NoteOutcome OUTCOME =
            new NoteOutcome(
                    "Gemeente",
                    Benefit.SAVING,
                    PerUnit.of(Estimate.of(10), Estimate.of("32.76")),
                    Filters.NONE,
                    Estimate.of(0),
                    Estimate.of(1),
                    null,
                    null);

    private static Command worthSomething() {
        return new NoteCommand.AddNote(
                CanvasId.MAIN, new NoteId("note-worth"), Block.VALUE, "Langer thuis");
    }

    private static Submit money(int number) {
        NoteMoney money =
                NoteMoney.of(Amount.Fixed.of(Money.of(12_400)), Recurrence.Structural.ALWAYS);
        return new Submit(
                new OpId("op-money-" + number),
                new SetFacet(new NoteId("note-number-" + number), money));
    }

    private static Command elsewhere() {
        return new NoteCommand.AddNote(
                CanvasId.MAIN, new NoteId("note-elsewhere"), Block.SEGMENTS, "ouderen");
    }
}
