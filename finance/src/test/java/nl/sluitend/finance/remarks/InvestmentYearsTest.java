package nl.sluitend.finance.remarks;

import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.OneOffBesideInvestment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvestmentYearsTest {

    private static final Year BOUGHT = Year.of(2028);

    @Test
    @DisplayName("FIN288 one-off income in the year of an investment makes a surplus: remarked")
    void surplus() {
        assertThat(remarks(house(), subsidy(2028, "150"), cost("rent", "20")))
                .containsExactly(beside(120));
    }

    @Test
    @DisplayName("FIN288 more than came in once is not because of it")
    void ownSurplus() {
        assertThat(remarks(house(), subsidy(2028, "150"), income("rent", "100")))
                .containsExactly(beside(150));
    }

    @Test
    @DisplayName("FIN288 nothing is remarked of another year, without a surplus or one-off income")
    void nothing() {
        assertThat(remarks(house(), subsidy(2029, "150"))).isEmpty();
        assertThat(remarks(house(), subsidy(2028, "150"), cost("rent", "140"))).isEmpty();
        assertThat(remarks(house(), income("rent", "150"))).isEmpty();
        assertThat(remarks(subsidy(2028, "150"))).isEmpty();
    }

    private static OneOffBesideInvestment beside(long euros) {
        return new OneOffBesideInvestment(
                BOUGHT, List.of("house"), List.of("subsidy"), Money.of(euros));
    }

    private static Stream<Remark> remarks(BudgetLine... lines) {
        Budget budget = budget(lines);
        return new InvestmentYears(budget, YearFigures.of(budget)).all();
    }

    /// It costs ten a year.
    private static BudgetLine house() {
        return during(
                new Structural(BOUGHT, null),
                cost(
                        "house",
                        new Investment(
                                Estimate.of(480),
                                48,
                                Money.ZERO,
                                Depreciation.LINEAR,
                                BigDecimal.ZERO)));
    }

    private static BudgetLine subsidy(int year, String euros) {
        return during(Incidental.in(Year.of(year)), income("subsidy", euros));
    }
}
