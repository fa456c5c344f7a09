package nl.sluitend.workshop.outlook;

import static nl.sluitend.workshop.outlook.Placed.FIRST;
import static nl.sluitend.workshop.outlook.Placed.cost;
import static nl.sluitend.workshop.outlook.Placed.fixed;
import static nl.sluitend.workshop.outlook.Placed.income;
import static nl.sluitend.workshop.outlook.Placed.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.workshop.ImpactPlan;
import nl.sluitend.workshop.NoteMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImpactPlanTest {

    private final Placed rent = cost("rent", fixed("1000"), null);
    private final Placed grant = income("grant", fixed("600"), "Provincie");

    @Test
    @DisplayName("CAN32 put in is what each party brings in, and what is not covered by nobody")
    void inputs() {
        Placed once =
                income(
                        "once",
                        new NoteMoney(
                                Amount.Fixed.of(Money.of(100)),
                                Recurrence.Incidental.in(FIRST),
                                null,
                                " Fonds ",
                                null,
                                null));
        Placed later =
                income(
                        "later",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(9_000)),
                                Recurrence.Incidental.in(FIRST.plusYears(1))));

        assertThat(inputs(rent, grant, once, later))
                .containsExactly(
                        Input.of("note-grant", "grant", "Provincie", Estimate.of(600)),
                        Input.of("note-once", "once", "Fonds", Estimate.of(100)),
                        Input.of(ImpactPlan.UNCOVERED, "", "", Estimate.of(300)));
    }

    @Test
    @DisplayName("CAN32 a surplus is put in too, and nothing is left uncovered")
    void surplus() {
        assertThat(inputs(rent, income("rich", fixed("1000"), null)))
                .containsExactly(Input.of("note-rich", "rich", "", Estimate.of(1000)));
    }

    @Test
    @DisplayName("CAN32 a saving is put in by who cashes it, so that it does not count twice")
    void saving() {
        Amount saved = new Amount.Saving(Estimate.of(400), "Gemeente", FIRST, "minder hulp");

        assertThat(inputs(rent, income("saved", saved, "Provincie")))
                .containsExactly(
                        Input.of("note-saved", "saved", "Gemeente", Estimate.of(400)),
                        Input.of(ImpactPlan.UNCOVERED, "", "", Estimate.of(600)));
    }

    @Test
    @DisplayName("CAN32 an unknown line of the first year leaves open what is put in")
    void unknownLines() {
        Placed open = cost("open", new Amount.Unknown(), "Gemeente");
        Placed gift = income("gift", new Amount.Unknown(), null);

        assertThat(inputs(rent, open, gift))
                .containsExactlyInAnyOrder(
                        Input.of("note-open", "open", "Gemeente", new Estimate.Missing()),
                        Input.of("note-gift", "gift", "", new Estimate.Missing()),
                        Input.of(ImpactPlan.UNCOVERED, "", "", Estimate.of(1000)));
    }

    private static List<Input> inputs(Placed... notes) {
        return ImpactPlan.of(workshop(notes)).inputs();
    }
}
