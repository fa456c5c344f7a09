package nl.sluitend.finance.results;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static nl.sluitend.finance.budget.Lines.income;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.BudgetAnalysis;
import nl.sluitend.finance.analysis.BudgetAnalysis.DriverAnalysis;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.analysis.Pareto;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Lines;
import nl.sluitend.finance.budget.Recurrence;
import org.jspecify.annotations.Nullable;
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

    @Test
    @DisplayName("CAL44 lines stand by payer and then by task field, with what nobody knows named")
    void allocation() {
        BudgetLine last = cost("a", "100");
        BudgetLine town = booked("b", "Town", "6.71", Estimate.of(5));
        BudgetLine open = booked("c", "Town", "6.6", new Estimate.Missing());
        BudgetLine fund = booked("d", "Fund", null, Estimate.of(7));
        List<AllocatedLine> lines =
                new BudgetResults(budget(List.of(), last, town, open, fund), null).allocation();
        assertThat(lines).extracting(AllocatedLine::line).containsExactly("d", "c", "b", "a");
        assertThat(lines.get(1).years())
                .hasSize(4)
                .allSatisfy(year -> assertThat(year.amount()).isNull());
        assertThat(lines.get(2).years())
                .extracting(AllocatedLine.YearAmount::amount)
                .containsOnly(Money.of(5));
    }

    @Test
    @DisplayName("CAL121 lines stand in groups by task field or payer, with what they are together")
    void groups() {
        BudgetLine last = cost("a", "100");
        BudgetLine town = booked("b", "Town", "6.71", Estimate.of(5));
        BudgetLine other = booked("c", "Fund", "6.71", Estimate.of(2));
        BudgetLine open = booked("d", "Town", "6.6", new Estimate.Missing());
        List<LineGroup> groups =
                new BudgetResults(budget(last, town, other, open, income("e", "9")), null)
                        .lineGroups();

        assertThat(groups).extracting(LineGroup::key).containsExactly("6.6", "6.71", null, null);
        assertThat(groups.get(1).lines()).extracting(AllocatedLine::line).containsExactly("b", "c");
        assertThat(groups.get(1).sums()).extracting(Figure::money).containsOnly(Money.of(7));
        assertThat(groups.getFirst().sums()).allMatch(Figure::isAllUnknown);
    }

    @Test
    @DisplayName("CAL80 a saving stands under who cashes it")
    void allocatedSaving() {
        Amount saved = new Amount.Saving(Estimate.of(5), " Town", Lines.Y2027, "o");

        assertThat(new BudgetResults(budget(income("s", saved), cost("a", "1")), null).allocation())
                .extracting(AllocatedLine::party)
                .containsExactly("Town", null);
    }

    private static BudgetLine booked(
            String id, String party, @Nullable String taskField, Estimate perYear) {
        return new BudgetLine(
                id,
                id,
                Direction.COST,
                new Amount.Fixed(perYear),
                Recurrence.Structural.ALWAYS,
                null,
                party,
                taskField,
                null,
                null);
    }
}
