package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Structural;
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
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCheckTest {

    private static final Year Y2027 = Year.of(2027);
    private static final Limits LIMITS = TightLimits.LIMITS;
    private static final Estimate OPEN = new Missing();
    private static final Fixed TEN = Fixed.of(Money.of(10));

    @Test
    @DisplayName("FIN91 a sound model has no findings, and unknowns are no flaw")
    void sound() {
        Outcome open = outcome("o", new Net(OPEN), new Filters(OPEN, OPEN, OPEN), OPEN, OPEN);

        assertThat(of(budget(line("a", TEN)), map(open))).isEmpty();
        assertThat(of(budget(line("a", TEN)), null)).isEmpty();
        assertThat(of(null, map(open))).isEmpty();
    }

    @Test
    @DisplayName("FIN91 a model without a budget and without an impact map is nothing to calculate")
    void empty() {
        assertThat(of(null, null)).containsExactly(new Objection<>("", Flaw.NOTHING_TO_CALCULATE));
    }

    @Test
    @DisplayName("FIN91 only a cost has an effect that can be cut, which may be below zero")
    void effect() {
        assertThat(of(budget(carrying(Direction.COST, "-1")), null)).isEmpty();
        assertThat(of(budget(carrying(Direction.COST, "0.12345")), null))
                .containsExactly(
                        new Objection<>("/budget/lines/0/effect", Flaw.AMOUNT_OUT_OF_RANGE));
        assertThat(of(budget(carrying(Direction.INCOME, "1")), null))
                .containsExactly(
                        new Objection<>("/budget/lines/0/effect", Flaw.EFFECT_NOT_OF_COSTS));
    }

    private static BudgetLine carrying(Direction direction, String effect) {
        Estimate carried = Estimate.of(effect);
        return new BudgetLine(
                "a", "a", direction, TEN, Structural.ALWAYS, null, null, null, null, null, carried);
    }

    @Test
    @DisplayName("FIN91 all findings come at once, each with the path to its field")
    void allAtOnce() {
        Discount discount = Discount.of("10", Timing.FIRST_YEAR_IN_FULL);

        assertThat(check(new Model("", null, discount, brokenBudget(), brokenMap())))
                .containsExactlyInAnyOrder(
                        new Objection<>("/discount/rate", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>("/budget/horizon/first", Flaw.YEAR_OUT_OF_RANGE),
                        new Objection<>("/budget/horizon/length", Flaw.HORIZON_OUT_OF_RANGE),
                        new Objection<>("/budget/drivers/0/perYear", Flaw.NO_YEARS),
                        new Objection<>("/budget/lines/0/amount/driver", Flaw.DRIVER_UNKNOWN),
                        new Objection<>("/budget/lines/1/id", Flaw.ID_TAKEN),
                        new Objection<>("/budget/lines/1/amount/perYear", Flaw.AMOUNT_OUT_OF_RANGE),
                        new Objection<>(
                                "/budget/lines/1/recurrence/until", Flaw.YEARS_OUT_OF_ORDER),
                        new Objection<>("/budget/lines/1/indexation/rate", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>("/budget/ceiling/perYear", Flaw.AMOUNT_OUT_OF_RANGE),
                        new Objection<>("/impact/inputs/0/id", Flaw.ID_EMPTY),
                        new Objection<>("/impact/inputs/0/value", Flaw.AMOUNT_OUT_OF_RANGE),
                        new Objection<>("/impact/inputs/0/year", Flaw.INPUT_YEAR_OUT_OF_RANGE),
                        new Objection<>("/impact/outcomes/0/worth/values", Flaw.NO_YEARS),
                        new Objection<>(
                                "/impact/outcomes/0/filters/deadweight", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>(
                                "/impact/outcomes/0/filters/displacement", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>(
                                "/impact/outcomes/0/filters/attribution", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>("/impact/outcomes/0/dropOff", Flaw.SHARE_OUT_OF_RANGE),
                        new Objection<>("/impact/outcomes/0/duration", Flaw.DURATION_OUT_OF_RANGE));
    }

    private static Budget brokenBudget() {
        return new Budget(
                new Horizon(Year.of(1999), 0),
                List.of(new Driver("d", "d", "", Y2027, List.of())),
                List.of(
                        line("a", new Driven("e", BigDecimal.ONE, OPEN)),
                        new BudgetLine(
                                "a",
                                "",
                                Direction.COST,
                                Fixed.of(Money.of("-1")),
                                new Structural(Y2027, Year.of(2026)),
                                new Indexation(new BigDecimal("-1"), Y2027),
                                null,
                                null,
                                null,
                                null)),
                new Ceiling(Money.of("-1"), null));
    }

    private static ImpactMap brokenMap() {
        return new ImpactMap(
                List.of(new Input("", "", "", Estimate.of(-1), 5)),
                List.of(
                        outcome(
                                "o",
                                new Yearly(List.of()),
                                Filters.of("1.1", "-0.1", "2"),
                                Estimate.of(2),
                                Estimate.of(6))));
    }

    @Test
    @DisplayName("FIN93 each list has its own identifiers; an empty one is none")
    void identifiers() {
        Outcome same = sound("x");
        ImpactMap map = new ImpactMap(List.of(input("x"), input("y")), List.of(same, same));

        assertThat(of(budget(line("x", TEN)), map))
                .containsExactly(new Objection<>("/impact/outcomes/1/id", Flaw.ID_TAKEN));
        assertThat(of(budget(line(" ", TEN), line(" ", TEN)), null))
                .containsExactly(
                        new Objection<>("/budget/lines/0/id", Flaw.ID_EMPTY),
                        new Objection<>("/budget/lines/1/id", Flaw.ID_EMPTY));
    }

    @Test
    @DisplayName("FIN92 lists may be as long as the bounds say, and no longer")
    void lists() {
        assertThat(of(crowded(2), crowdedMap(2))).isEmpty();
        assertThat(of(crowded(3), crowdedMap(3)))
                .containsExactlyInAnyOrder(
                        new Objection<>("/budget/drivers", Flaw.TOO_MANY_LINES),
                        new Objection<>("/budget/lines", Flaw.TOO_MANY_LINES),
                        new Objection<>("/impact/inputs", Flaw.TOO_MANY_LINES),
                        new Objection<>("/impact/outcomes", Flaw.TOO_MANY_LINES));
    }

    private static Budget crowded(int size) {
        return new Budget(
                Horizon.municipal(Y2027),
                numbered(size).map(id -> new Driver(id, "", "", Y2027, List.of(OPEN))).toList(),
                numbered(size).map(id -> line(id, TEN)).toList(),
                null);
    }

    private static ImpactMap crowdedMap(int size) {
        return new ImpactMap(
                numbered(size).map(ModelCheckTest::input).toList(),
                numbered(size).map(ModelCheckTest::sound).toList());
    }

    private static Stream<String> numbered(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString);
    }

    @ParameterizedTest
    @DisplayName("FIN92 a horizon has from one year to as many as the bounds say")
    @CsvSource({"0, 1", "1, 0", "5, 0", "6, 1"})
    void horizon(int length, int findings) {
        Budget budget = new Budget(new Horizon(Y2027, length), List.of(), List.of(), null);

        assertThat(of(budget, null)).hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName("FIN92 durations, input years and printed years stay within the bounds")
    @CsvSource({"0, 0, 1, 0", "5, 4, 5, 0", "5.01, 5, 6, 3", "-0.01, -1, 0, 3", "0.001, 0, 1, 1"})
    void years(String duration, int year, int values, int findings) {
        Worth printed = new Yearly(Collections.nCopies(values, OPEN));
        Outcome lasting = outcome("a", new Net(OPEN), Filters.NONE, OPEN, Estimate.of(duration));
        Outcome listed = outcome("b", printed, Filters.NONE, OPEN, OPEN);
        Input input = new Input("i", "", "", OPEN, year);

        assertThat(of(null, new ImpactMap(List.of(input), List.of(lasting, listed))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @DisplayName(
            "FIN92 an outcome may be worth less than nothing, an input not, both in few digits")
    @CsvSource({
        "0, 0, 0",
        "999999.99, 0, 0",
        "-999999.99, 0, 1",
        "1000000, 4, 1",
        "0.001, 4, 1",
        "-1000000, 4, 1"
    })
    void amounts(String amount, int ofWorth, int ofInput) {
        Estimate estimate = Estimate.of(amount);
        Input input = Input.of("i", "", "", estimate);
        List<Outcome> outcomes =
                List.of(
                        outcome("a", PerUnit.of(estimate, estimate), Filters.NONE, OPEN, OPEN),
                        outcome("b", new Net(estimate), Filters.NONE, OPEN, OPEN));
        Outcome listed =
                outcome("c", new Yearly(List.of(OPEN, estimate)), Filters.NONE, OPEN, OPEN);

        assertThat(of(null, new ImpactMap(List.of(input), List.of()))).hasSize(ofInput);
        assertThat(
                        Stream.of(outcomes, List.of(listed))
                                .flatMap(some -> of(null, new ImpactMap(List.of(), some)).stream()))
                .hasSize(ofWorth);
    }

    @Test
    @DisplayName("FIN92 the price level of a proxy is a year within the bounds, a range rises")
    void priceLevelAndRange() {
        Worth old = new PerUnit(OPEN, OPEN, null, null, Year.of(1999));
        Worth falling = new Net(Estimate.between("2", "1", "3"));
        Outcome one = outcome("a", old, Filters.NONE, OPEN, OPEN);
        Outcome two = outcome("b", falling, Filters.NONE, OPEN, OPEN);

        assertThat(of(null, map(one, two)))
                .containsExactly(
                        new Objection<>(
                                "/impact/outcomes/0/worth/priceLevel", Flaw.YEAR_OUT_OF_RANGE),
                        new Objection<>(
                                "/impact/outcomes/1/worth/impact", Flaw.RANGE_OUT_OF_ORDER));
    }

    @ParameterizedTest
    @DisplayName(
            "FIN90 a saving names an outcome that saves money for who cashes it, and since when")
    @CsvSource({
        "o, city, 2027, DURING, SAVING, ",
        "o, city, 2028, AFTER, SAVING, ",
        "p, city, 2027, DURING, SAVING, outcome OUTCOME_UNKNOWN",
        "o, insurer, 2027, DURING, SAVING, cashedBy SAVING_OF_ANOTHER",
        "o, city, 2026, DURING, SAVING, since SAVING_TOO_EARLY",
        "o, city, 2027, AFTER, SAVING, since SAVING_TOO_EARLY",
        "o, city, 2027, DURING, SOCIAL_VALUE, outcome OUTCOME_NO_SAVING"
    })
    void saving(
            String outcome,
            String cashedBy,
            int since,
            Start start,
            Benefit benefit,
            @Nullable String finding) {
        Saving saving = new Saving(OPEN, cashedBy, Year.of(since), outcome);
        ImpactMap map = map(starting(start, benefit));

        assertThat(of(budget(line("s", saving)), map).stream().map(ModelCheckTest::spelled))
                .isEqualTo(
                        finding == null ? List.of() : List.of("/budget/lines/0/amount/" + finding));
    }

    @Test
    @DisplayName("FIN90 without an impact map, or as a cost, there is no saving to cash")
    void savingNowhere() {
        Saving saving = new Saving(OPEN, "city", Y2027, "o");
        BudgetLine cost = BudgetLine.of("s", "", Direction.COST, saving, Structural.ALWAYS);

        assertThat(of(budget(line("s", saving)), null))
                .containsExactly(
                        new Objection<>("/budget/lines/0/amount/outcome", Flaw.OUTCOME_UNKNOWN));
        assertThat(of(budget(cost), map(starting(Start.DURING, Benefit.SAVING))))
                .containsExactly(new Objection<>("/budget/lines/0/amount", Flaw.SAVING_NOT_INCOME));
    }

    @Test
    @DisplayName("FIN92 the charges of an investment follow no index")
    void indexedInvestment() {
        Amount bus = new Investment(OPEN, 1, Money.ZERO, Depreciation.LINEAR, BigDecimal.ZERO);
        Indexation index = new Indexation(BigDecimal.ZERO, Y2027);
        BudgetLine line =
                new BudgetLine(
                        "a",
                        "",
                        Direction.COST,
                        bus,
                        Structural.ALWAYS,
                        index,
                        null,
                        null,
                        null,
                        null);

        assertThat(of(budget(line), null))
                .containsExactly(
                        new Objection<>("/budget/lines/0/indexation", Flaw.INVESTMENT_INDEXED));
    }

    @Test
    @DisplayName("FIN91 a driver that is there can be followed")
    void driver() {
        Driver driver = new Driver("d", "", "", Y2027, List.of(OPEN));
        Budget budget =
                new Budget(
                        Horizon.municipal(Y2027),
                        List.of(driver),
                        List.of(line("a", new Driven("d", BigDecimal.ONE, OPEN))),
                        null);

        assertThat(of(budget, null)).isEmpty();
        assertThat(new Model("", null, null, budget, null).first()).isEqualTo(Y2027);
        assertThat(new Model("", null, null, null, map()).first()).isEqualTo(Year.of(1));
    }

    private static String spelled(Objection<Flaw> objection) {
        return objection.path() + " " + objection.reason();
    }

    private static List<Objection<Flaw>> of(@Nullable Budget budget, @Nullable ImpactMap map) {
        return check(new Model("model", null, null, budget, map));
    }

    private static List<Objection<Flaw>> check(Model model) {
        return new ModelCheck(LIMITS).objections(model);
    }

    private static Budget budget(BudgetLine... lines) {
        return new Budget(Horizon.municipal(Y2027), List.of(), List.of(lines), null);
    }

    private static BudgetLine line(String id, Amount amount) {
        Recurrence always = Structural.ALWAYS;
        return BudgetLine.of(id, id, Direction.INCOME, amount, always);
    }

    private static ImpactMap map(Outcome... outcomes) {
        return new ImpactMap(List.of(), List.of(outcomes));
    }

    private static Input input(String id) {
        return Input.of(id, "", "", OPEN);
    }

    private static Outcome sound(String id) {
        return outcome(id, new Net(OPEN), Filters.NONE, OPEN, OPEN);
    }

    private static Outcome outcome(
            String id, Worth worth, Filters filters, Estimate dropOff, Estimate duration) {
        return Outcome.of(id, "city", Benefit.SAVING, worth, filters, dropOff, duration);
    }

    private static Outcome starting(Start start, Benefit benefit) {
        return new Outcome(
                "o",
                "",
                "city",
                benefit,
                new Net(OPEN),
                Filters.NONE,
                OPEN,
                OPEN,
                start,
                null,
                null);
    }
}
