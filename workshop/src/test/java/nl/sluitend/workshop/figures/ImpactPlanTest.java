package nl.sluitend.workshop.figures;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.figures.Placed.FIRST;
import static nl.sluitend.workshop.figures.Placed.FRAME;
import static nl.sluitend.workshop.figures.Placed.canvas;
import static nl.sluitend.workshop.figures.Placed.cost;
import static nl.sluitend.workshop.figures.Placed.fixed;
import static nl.sluitend.workshop.figures.Placed.income;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.workshop.notes.NoteMoney;
import org.jspecify.annotations.Nullable;
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
                        NoteMoney.of(
                                        Amount.Fixed.of(Money.of(100)),
                                        Recurrence.Incidental.in(FIRST))
                                .paidBy(" Fonds "));
        Placed later =
                income(
                        "later",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(9_000)),
                                Recurrence.Incidental.in(FIRST.plusYears(1))));

        assertThat(inputs(rent, grant, once, later))
                .containsExactly(
                        put("note-grant", "grant", "Provincie", "600"),
                        put("note-once", "once", "Fonds", "100"),
                        put("uncovered", "", "", "300"));
    }

    @Test
    @DisplayName("CAN32 a surplus is put in too, and nothing is left uncovered")
    void surplus() {
        assertThat(inputs(rent, income("rich", fixed("1000"), null)))
                .containsExactly(put("note-rich", "rich", "", "1000"));
    }

    @Test
    @DisplayName("CAN32 a saving is put in by who cashes it, so that it does not count twice")
    void saving() {
        Amount saved = new Amount.Saving(Estimate.of(400), "Gemeente", FIRST, "minder hulp");

        assertThat(inputs(rent, income("saved", saved, "Provincie")))
                .containsExactly(
                        put("note-saved", "saved", "Gemeente", "400"),
                        put("uncovered", "", "", "600"));
    }

    @Test
    @DisplayName("CAN32 an unknown line of the first year leaves open what is put in")
    void unknownLines() {
        Placed open = cost("open", new Amount.Unknown(), "Gemeente");
        Placed gift = income("gift", new Amount.Unknown(), null);

        assertThat(inputs(rent, open, gift))
                .containsExactlyInAnyOrder(
                        put("note-open", "open", "Gemeente", null),
                        put("note-gift", "gift", "", null),
                        put("uncovered", "", "", "1000"));
    }

    private static Put put(String id, String label, String party, @Nullable String value) {
        return new Put(id, label, party, value == null ? null : new BigDecimal(value));
    }

    /// What is put in, without how it follows.
    private record Put(String id, String label, String party, @Nullable BigDecimal value) {}

    private static List<Put> inputs(Placed... notes) {
        return requireNonNull(figures(notes).results().societal()).contributions().stream()
                .map(each -> new Put(each.id(), each.label(), each.party(), value(each.value())))
                .toList();
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static WorkshopFigures figures(Placed... notes) {
        return new WorkshopFigures(FRAME, canvas(notes), Rates.of("0.25"));
    }
}
