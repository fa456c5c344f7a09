package nl.sluitend.finance.results;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.BudgetAnalysis;
import nl.sluitend.finance.analysis.BudgetAnalysis.DriverAnalysis;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.analysis.Pareto;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.Driver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetResultsTest {

    private static final Driver GUESTS = driver("guests", Estimate.of(10));
    private static final Budget BUDGET = budget(List.of(GUESTS), cost("rent", "100"));

    @Test
    @DisplayName("FIN54 without a discount there is no present value, all the rest there is")
    void withoutDiscount() {
        BudgetAnalysis analysis = new BudgetResults(BUDGET, null).analysis();

        assertThat(analysis)
                .isEqualTo(
                        new BudgetAnalysis(
                                KeyFigures.of(BUDGET),
                                List.of(new DriverAnalysis(GUESTS, DriverYear.of(BUDGET, GUESTS))),
                                Pareto.of(BUDGET),
                                null));
    }

    @Test
    @DisplayName("FIN54 with a discount there is one")
    void withDiscount() {
        Discount discount = Discount.of("0.0225", Timing.FIRST_YEAR_IN_FULL);

        assertThat(requireNonNull(new BudgetResults(BUDGET, discount).analysis().appraisal()))
                .isEqualTo(Appraisal.of(BUDGET, discount));
    }
}
