package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What has to hold between an impact map and the budget beside it.
class ImpactBesideBudgetTest {

    private static final Year FIRST = Year.of(2027);

    private static final Budget BUDGET =
            new Budget(
                    Horizon.municipal(FIRST),
                    List.of(),
                    List.of(
                            BudgetLine.of(
                                    "a",
                                    "a",
                                    Direction.COST,
                                    Fixed.of(Money.of(10)),
                                    Structural.ALWAYS)),
                    null);

    @Test
    @DisplayName("FIN91 an impact map may say its first year, which is that of a budget beside it")
    void firstYear() {
        ImpactMap other = beginning(Year.of(2030));

        assertThat(check(BUDGET, beginning(FIRST))).isEmpty();
        assertThat(check(null, other)).isEmpty();
        assertThat(new Model("", null, null, null, other).first()).isEqualTo(Year.of(2030));
        assertThat(check(BUDGET, other))
                .containsExactly(new Objection<>("/impact/first", Flaw.FIRST_YEAR_OF_BUDGET));
        assertThat(check(null, beginning(Year.of(1))))
                .containsExactly(new Objection<>("/impact/first", Flaw.YEAR_OUT_OF_RANGE));
    }

    @Test
    @DisplayName("FIN91 what is put in comes from a budget only where there is one")
    void budgeted() {
        ImpactMap map = ImpactMap.ofBudget(List.of());

        assertThat(check(BUDGET, map)).isEmpty();
        assertThat(check(null, map))
                .containsExactly(new Objection<>("/impact/budgeted", Flaw.BUDGET_MISSING));
    }

    private static ImpactMap beginning(Year first) {
        return new ImpactMap(first, false, List.of(), List.of());
    }

    private static List<Objection<Flaw>> check(@Nullable Budget budget, @Nullable ImpactMap map) {
        return new ModelCheck(TightLimits.LIMITS)
                .objections(new Model("", null, null, budget, map));
    }
}
