package nl.sluitend.finance.results;

import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.results.Credits.Credit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    @DisplayName("FIN289 what is bought in these years asks for a credit, unknown or not")
    void credits() {
        Credits credits =
                credits(bought("a", 2028, Estimate.of(5)), bought("b", 2030, new Missing()));

        assertThat(credits.all())
                .containsExactly(
                        new Credit("a", Year.of(2028), Estimate.of(5)),
                        new Credit("b", Year.of(2030), new Missing()));
        assertThat(credits.isOpen()).isTrue();
        assertThat(credits.total()).isEqualTo(Estimate.of(5));
    }

    @Test
    @DisplayName("FIN289 what is bought before or after them asks for none")
    void otherYears() {
        assertThat(
                        credits(
                                        bought("a", 2026, Estimate.of(5)),
                                        bought("b", 2031, Estimate.of(5)))
                                .all())
                .isEmpty();
        assertThat(credits(cost("c", "5")).total()).isEqualTo(new Missing());
    }

    @Test
    @DisplayName("FIN289 all together are between all their least and all their most")
    void together() {
        Credits credits =
                credits(
                        bought("a", 2027, Estimate.of(5)),
                        bought("b", 2028, Estimate.between("10", "20", "40")));

        assertThat(credits.total()).isEqualTo(Estimate.between("15", "25", "45"));
        assertThat(credits.isOpen()).isFalse();
    }

    private static Credits credits(BudgetLine... lines) {
        return Credits.of(budget(lines));
    }

    private static BudgetLine bought(String id, int year, Estimate price) {
        return during(
                new Structural(Year.of(year), null),
                cost(
                        id,
                        new Investment(
                                price, 10, Money.ZERO, Depreciation.LINEAR, BigDecimal.ZERO)));
    }
}
