package nl.sluitend.reports.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Split;
import nl.sluitend.reports.paragraph.ShownYear.ShownSide;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownYearTest {

    private static final int YEARS = 20_000;

    @Test
    @DisplayName("EXP14 structural and one-off add up to their total, which is rounded once")
    void addsUp() {
        long seed = Simulation.seed();
        System.out.printf("Shown years: %,d years, -Dseed=%d%n", YEARS, seed);
        Random random = new Random(seed);
        int split = 0;
        for (int i = 0; i < YEARS; i++) {
            BudgetYear exact =
                    BudgetYear.of(
                            Year.of(2027),
                            new Split(money(random), money(random)),
                            new Split(money(random), money(random)),
                            Split.NOTHING,
                            Split.NOTHING,
                            null,
                            Map.of(),
                            List.of());
            ShownYear shown = ShownYear.of(exact);
            holds(shown.costs(), exact.costs());
            holds(shown.income(), exact.income());
            split += shown.costs().structural().equals(exact.costs().structural()) ? 0 : 1;
        }
        assertThat(split).isGreaterThan(YEARS / 2);
    }

    private static void holds(ShownSide shown, Split exact) {
        assertThat(shown.total()).isEqualTo(exact.total().toWholeEuros());
        assertThat(shown.structural().plus(shown.incidental())).isEqualTo(shown.total());
        assertThat(shown.structural().minus(exact.structural()).abs()).isLessThan(Money.of(1));
    }

    private static Money money(Random random) {
        return new Money(BigDecimal.valueOf(random.nextInt(1_000_000_000), 4));
    }

    @Test
    @DisplayName(
            "EXP14 sums are whole euros, with a no-break space, the language's points and a minus")
    void written() {
        Phrasing dutch = Phrasing.in(Language.NL);
        Phrasing english = Phrasing.in(Language.EN);

        assertThat(dutch.euros(Money.of("1234567.5"))).isEqualTo("€\u00a01.234.568");
        assertThat(english.euros(Money.of("1234567.5"))).isEqualTo("€\u00a01,234,568");
        assertThat(dutch.euros(Money.of("-600"))).isEqualTo("\u2212€\u00a0600");
        assertThat(dutch.euros(Money.ZERO)).isEqualTo("€\u00a00");
    }
}
