package nl.sluitend.finance.results;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.indexed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.uncertainty.Sampling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A saving is no more than what its outcome is worth.
class CashableSavingsTest {

    private static final Discount DISCOUNT =
            new Discount(new BigDecimal("0.0225"), Timing.FIRST_YEAR_IN_FULL);

    @Test
    @DisplayName(
            "FIN161 a saving is no more than its outcome is worth, in the years of the outcome")
    void bounded() {
        ModelResults results =
                results(
                        outcome(Estimate.of(1_000), "2.5", "0.2"),
                        cost("c", "50000"),
                        saving("s", 50_000));

        assertThat(incomes(results)).containsExactly("1000", "800", "320", "0");
        assertThat(requireNonNull(results.budget()).ledger().verdicts())
                .contains(
                        new Shortfall(Y2027, Money.of(49_000)),
                        new Shortfall(Year.of(2030), Money.of(50_000)))
                .doesNotContain(new Balanced());
    }

    @Test
    @DisplayName("FIN161 at what the outcome is worth, or less, a saving counts as it is")
    void atTheBound() {
        Outcome outcome = outcome(Estimate.of(1_000), "4", "0");

        assertThat(incomes(results(outcome, saving("s", 1_000))))
                .containsExactly("1000", "1000", "1000", "1000");
        assertThat(incomes(results(outcome, saving("s", 1_001))))
                .containsExactly("1000", "1000", "1000", "1000");
        assertThat(incomes(results(outcome, saving("s", 999))))
                .containsExactly("999", "999", "999", "999");
    }

    @Test
    @DisplayName("FIN161 several savings of one outcome share its worth, in any order")
    void several() {
        Outcome outcome = outcome(Estimate.of(1_000), "4", "0");
        ModelResults results = results(outcome, saving("a", 1_500), saving("b", 500));
        ModelResults turned = results(outcome, saving("b", 500), saving("a", 1_500));

        assertThat(lines(results)).isEqualTo(lines(turned)).contains("a 750", "b 250");
        assertThat(incomes(results(outcome, saving("a", 600), saving("b", 400))))
                .containsExactly("1000", "1000", "1000", "1000");
    }

    @Test
    @DisplayName("FIN161 FIN226 a loss saves nothing, and no index lifts a saving over its outcome")
    void lossAndPrices() {
        assertThat(incomes(results(outcome(Estimate.of(-5), "4", "0"), saving("s", 10))))
                .containsExactly("0", "0", "0", "0");
        assertThat(
                        incomes(
                                results(
                                        outcome(Estimate.of(1_000), "4", "0"),
                                        indexed("0.1", 2027, saving("s", 2_000)))))
                .containsExactly("1000", "1000", "1000", "1000");
        assertThat(
                        incomes(
                                results(
                                        outcome(Estimate.of(1_500), "4", "0"),
                                        indexed("0.25", 2010, saving("s", 50_000)))))
                .containsExactly("1500", "1500", "1500", "1500");
        assertThat(
                        incomes(
                                results(
                                        outcome(Estimate.of(1_000), "4", "0"),
                                        indexed("0.1", 2027, saving("s", 900)))))
                .containsExactly("900", "990", "1000", "1000");
    }

    @Test
    @DisplayName("FIN161 each draw is held to what the outcome came to in that draw")
    void draws() {
        ModelResults results =
                results(
                        outcome(Estimate.between("0", "1000", "2000"), "4", "0"),
                        saving("s", 1_000));
        Drawn first = results.yearsAndRatio().getFirst();

        assertThat(incomes(results).getFirst()).isEqualTo("1000");
        assertThat(first.draws().quantile(1)).isEqualTo(1_000);
        assertThat(first.draws().quantile(0)).isBetween(0.0, 400.0);
        assertThat(first.draws().quantile(0.25)).isBetween(600.0, 900.0);
    }

    @Test
    @DisplayName("FIN200 savings that are likely nothing share an outcome that is likely nothing")
    void nothingToShare() {
        Estimate maybe = Estimate.between("0", "0", "900");
        ModelResults results =
                results(
                        outcome(maybe, "4", "0"),
                        cost("c", "1"),
                        saving("a", maybe),
                        saving("b", maybe));

        assertThat(incomes(results)).containsExactly("0", "0", "0", "0");
        assertThat(results.yearsAndRatio())
                .hasSize(4)
                .allSatisfy(each -> {
                    assertThat(each.draws().quantile(0)).isBetween(-1.0, 0.0);
                    assertThat(each.draws().quantile(1)).isBetween(100.0, 900.0);
                });
    }

    @Test
    @DisplayName("FIN162 nobody knows a saving of an outcome that nobody knows the worth of")
    void unknown() {
        ModelResults results =
                results(outcome(new Estimate.Missing(), "4", "0"), saving("s", 1_000));

        assertThat(requireNonNull(results.budget()).ledger().verdicts())
                .containsExactly(new Undetermined(List.of("s")));
    }

    @Test
    @DisplayName("FIN162 a saving that rests on no outcome counts as it is, and is named as that")
    void restsOnNothing() {
        Outcome other = outcome("other", Estimate.of(1), "4", "0");
        ModelResults results = results(other, saving("s", 1_000));

        assertThat(incomes(results)).containsExactly("1000", "1000", "1000", "1000");
        assertThat(results.remarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        SavingAmongIncome.class, each -> assertThat(each.outcome()).isNull());
    }

    @Test
    @DisplayName("FIN163 every saving is remarked with what it claims and what of it counts")
    void remarked() {
        ModelResults results = results(outcome(Estimate.of(1_000), "1", "0"), saving("s", 50_000));

        assertThat(results.remarks())
                .containsExactly(
                        new SavingAmongIncome(
                                "s",
                                "gemeente",
                                "o",
                                List.of(
                                        saved(2027, 1_000),
                                        saved(2028, 0),
                                        saved(2029, 0),
                                        saved(2030, 0))));
    }

    @Test
    @DisplayName("FIN201 the remark on an indexed saving has what its line has, in each year")
    void remarkedWithPrices() {
        ModelResults results =
                results(
                        outcome(Estimate.of(1_000), "4", "0"),
                        indexed("0.1", 2027, saving("s", 2_000)));

        assertThat(results.remarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        SavingAmongIncome.class,
                        each ->
                                assertThat(each.years())
                                        .containsExactly(
                                                saved(2027, 2_000, 1_000),
                                                saved(2028, 2_200, 1_000),
                                                saved(2029, 2_420, 1_000),
                                                saved(2030, 2_662, 1_000)));
    }

    private static SavedYear saved(int year, long claimed, long counted) {
        return new SavedYear(Year.of(year), Money.of(claimed), Money.of(counted));
    }

    private static SavedYear saved(int year, long counted) {
        return saved(year, 50_000, counted);
    }

    private static BudgetLine saving(String id, long perYear) {
        return saving(id, Estimate.of(perYear));
    }

    private static BudgetLine saving(String id, Estimate perYear) {
        return income(id, new Saving(perYear, "gemeente", Y2027, "o"));
    }

    private static Outcome outcome(Estimate net, String duration, String dropOff) {
        return outcome("o", net, duration, dropOff);
    }

    private static Outcome outcome(String id, Estimate net, String duration, String dropOff) {
        return Outcome.of(
                id,
                "gemeente",
                Benefit.SAVING,
                new Net(net),
                Filters.NONE,
                Estimate.of(dropOff),
                Estimate.of(duration));
    }

    private static ModelResults results(Outcome outcome, BudgetLine... lines) {
        Budget budget = budget(lines);
        Model model =
                new Model("", null, DISCOUNT, budget, new ImpactMap(List.of(), List.of(outcome)));
        return ModelResults.of(model, BudgetedInputsTest.NOTHING, Sampling.USUAL);
    }

    private static List<String> incomes(ModelResults results) {
        return requireNonNull(results.budget()).years().stream()
                .map(year -> year.income().value().toPlainString())
                .toList();
    }

    private static List<String> lines(ModelResults results) {
        return requireNonNull(results.budget()).figures(Y2027).lines().entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue().amount().toPlainString())
                .sorted()
                .toList();
    }
}
