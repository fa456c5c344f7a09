package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.model.Model;
import nl.sluitend.shape.Objection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidualCheckTest {

    private static final Objection<Flaw> ABOVE =
            new Objection<>("/budget/lines/0/amount/residualValue", Flaw.RESIDUAL_ABOVE_PRICE);

    @ParameterizedTest
    @DisplayName("FIN229 of an investment is left at most the least that was paid for it")
    @CsvSource({"10, 10, 0", "10, 10.01, 1", "0, 0, 0", "0, 0.01, 1"})
    void residual(String price, String residual, int findings) {
        Estimate guessed = Estimate.between(price, "20", "30");

        assertThat(leaving(new Missing(), residual)).isEmpty();
        assertThat(leaving(guessed, residual)).hasSize(findings).allMatch(ABOVE::equals);
        assertThat(leaving(Estimate.of(price), residual)).hasSize(findings).allMatch(ABOVE::equals);
    }

    private static List<Objection<Flaw>> leaving(Estimate price, String residual) {
        Money left = Money.of(residual);
        Amount bought = new Investment(price, 5, left, Depreciation.LINEAR, BigDecimal.ZERO);
        BudgetLine line = BudgetLine.of("a", "", Direction.COST, bought, Structural.ALWAYS);
        Horizon years = Horizon.municipal(Year.of(2027));
        Budget budget = new Budget(years, List.of(), List.of(line), null);
        return new ModelCheck(TightLimits.LIMITS)
                .objections(new Model("model", null, null, budget, null));
    }
}
