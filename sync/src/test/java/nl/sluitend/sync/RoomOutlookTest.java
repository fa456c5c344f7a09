package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.NoteOutcome;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.outlook.OutcomeOutlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomOutlookTest {

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 0);

    @Test
    @DisplayName("SYN10 an outcome changes what is expected, and no year of the budget")
    void tellsWhatIsExpected() {
        Guest guest = hall.participant(1).hello(1);
        hall.calculate();
        guest.says(new Submit(new OpId("op-worth"), worthSomething()));
        hall.commit();
        hall.calculate();
        guest.says(
                new Submit(
                        new OpId("op-outcome"),
                        new Command.SetOutcome(new NoteId("note-worth"), OUTCOME)));
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
        return new Command.AddNote(new NoteId("note-worth"), Block.VALUE, "Langer thuis");
    }
}
