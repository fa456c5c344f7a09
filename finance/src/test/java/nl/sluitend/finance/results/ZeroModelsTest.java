package nl.sluitend.finance.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.check.ModelCheck;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Models in which nearly everything is nothing, or at a bound.
@Tag("slow")
class ZeroModelsTest {

    private static final int MODELS = 500;
    private static final Year FIRST = Year.of(2027);
    private static final List<String> AMOUNTS = List.of("0", "0", "0.0001", "1", "100");
    private static final List<String> SHARES = List.of("0", "1", "0.5");
    private static final List<String> RATES = List.of("0", "0", "0.0001", "0.9999", "-0.9999");

    @Test
    @DisplayName("FIN205 no sound model fails on a division, however much of it is nothing")
    void nothingFails() {
        new Draws("Models of nothing", MODELS)
                .each(random -> {
                    Model model = new Drawing(random).model();
                    assertThat(new ModelCheck(Limits.OF_A_MODEL).objections(model)).isEmpty();
                    assertThatCode(() -> calculate(model)).doesNotThrowAnyException();
                });
    }

    private static void calculate(Model model) {
        ModelResults results =
                ModelResults.of(model, BudgetedInputsTest.NOTHING, new Sampling(20, 1));
        BudgetResults budget = results.budget();
        if (budget != null) {
            budget.ledger();
            budget.allocation();
            budget.analysis();
            budget.shown().analysis();
        }
        results.remarks();
        SocietalResults societal = results.societal();
        if (societal != null) {
            societal.ledger().ratio();
            societal.sensitivity();
        }
        results.uncertainty();
        results.yearsAndRatio();
    }

    private record Drawing(Random random) {

        Model model() {
            return new Model("", null, discount(), budget(), map());
        }

        private Discount discount() {
            return new Discount(decimal(RATES), among(List.of(Timing.values())));
        }

        private Budget budget() {
            return new Budget(
                    new Horizon(FIRST, 1 + random.nextInt(4)),
                    List.of(new Driver("d", "d", "x", year(), list(2, _ -> amount()))),
                    list(7, this::line),
                    perhaps(new Ceiling(money(), random.nextBoolean() ? "p" : null)),
                    perhaps(money()),
                    perhaps(among(List.of(Grain.values()))),
                    null);
        }

        private BudgetLine line(int i) {
            Amount amount = money(random.nextInt(8));
            Direction side =
                    amount instanceof Saving
                            ? Direction.INCOME
                            : among(List.of(Direction.values()));
            return new BudgetLine(
                    "line-" + i,
                    "",
                    side,
                    amount,
                    recurrence(),
                    amount.mayBeIndexed() ? perhaps(new Indexation(decimal(RATES), year())) : null,
                    perhaps("p"),
                    null,
                    perhaps("serves"),
                    null,
                    side == Direction.COST ? perhaps(amount()) : null);
        }

        private Amount money(int kind) {
            return switch (kind) {
                case 0 -> new Fixed(amount());
                case 1 -> new Variable(amount(), "x", amount());
                case 2 -> new Driven("d", decimal(AMOUNTS), amount());
                case 3 -> new Listed(year(), list(2, _ -> amount()));
                case 4 -> new Staff(amount(), price());
                case 5 -> investment();
                default -> new Saving(amount(), "p", FIRST.plusYears(1), "o");
            };
        }

        private HourlyPrice price() {
            return new HourlyPrice(
                    amount(),
                    Estimate.of(among(List.of("0.0001", "1"))),
                    share(),
                    List.of(),
                    BigDecimal.ZERO);
        }

        private Investment investment() {
            Investment any =
                    new Investment(
                            amount(),
                            among(List.of(1, 2, 100)),
                            money(),
                            among(List.of(Depreciation.values())),
                            decimal(RATES));
            return any.gainsWorth() ? any.leaving(Money.ZERO) : any;
        }

        private Recurrence recurrence() {
            return random.nextInt(3) == 0
                    ? new Incidental(year(), null)
                    : new Structural(perhaps(year()), null);
        }

        private ImpactMap map() {
            List<Outcome> outcomes = list(2, i -> outcome(i == 0 ? "o" : "other"));
            return new ImpactMap(null, random.nextBoolean(), list(2, this::input), outcomes);
        }

        private Input input(int i) {
            return new Input("input-" + i, "", "p", amount(), random.nextInt(3));
        }

        private Outcome outcome(String id) {
            return new Outcome(
                    id,
                    "",
                    "p",
                    Benefit.SAVING,
                    worth(),
                    new Filters(share(), share(), share()),
                    share(),
                    estimate(List.of("0", "0.5", "3")),
                    perhaps(Start.AFTER),
                    null,
                    null);
        }

        private Worth worth() {
            return switch (random.nextInt(3)) {
                case 0 -> new Net(amount());
                case 1 -> PerUnit.of(amount(), amount());
                default -> new Yearly(list(3, _ -> amount()));
            };
        }

        private Estimate amount() {
            return random.nextInt(20) == 0 ? new Estimate.Missing() : estimate(AMOUNTS);
        }

        private Estimate share() {
            return estimate(SHARES);
        }

        private Estimate estimate(List<String> values) {
            BigDecimal likely = decimal(values);
            return random.nextBoolean()
                    ? new Estimate.Point(likely)
                    : new Estimate.Range(
                            likely.min(decimal(values)), likely, likely.max(decimal(values)));
        }

        private Money money() {
            return new Money(decimal(AMOUNTS));
        }

        private BigDecimal decimal(List<String> values) {
            return new BigDecimal(among(values));
        }

        private Year year() {
            return FIRST.plusYears(random.nextInt(5) - 2L);
        }

        /// One at least.
        private <T> List<T> list(int most, IntFunction<T> item) {
            return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(item).toList();
        }

        private <T> T among(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private <T> @Nullable T perhaps(@Nullable T choice) {
            return random.nextBoolean() ? choice : null;
        }
    }
}
