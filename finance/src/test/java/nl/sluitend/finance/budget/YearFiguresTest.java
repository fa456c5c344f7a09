package nl.sluitend.finance.budget;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static nl.sluitend.finance.budget.Lines.under;
import static nl.sluitend.finance.budget.Lines.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.ReserveOverdrawn;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearFiguresTest {

    private static final Incidental ALL_FOUR = new Incidental(Year.of(2019), Year.of(2022));

    /// Budget 2019 of the municipality of Gouda, × € 1,000. It prints its balance of 2020 as 2,398
    /// and carries that thousand on; its own costs and income give 2,397.
    private static final Budget GOUDA =
            budget(
                    new Horizon(Year.of(2019), 4),
                    cost("recurring costs", listed(2019, 252_982, 250_829, 257_346, 258_630)),
                    during(ALL_FOUR, cost("one-off costs", listed(2019, 1947, 2020, 1870, 1960))),
                    income("income", listed(2019, 256_346, 255_246, 262_613, 265_024)),
                    line("to reserves", ADDITION, listed(2019, 4000, 4833, 4663, 4503)),
                    line("from reserves", WITHDRAWAL, listed(2019, 4197, 4935, 1955, 589)));

    @Test
    @DisplayName("FIN24 balance, then reserves, then result: the budget of Gouda, 2019 to 2022")
    void gouda() {
        assertThat(each(GOUDA, YearFigures::costs))
                .containsExactly("254929", "252849", "259216", "260590");
        assertThat(each(GOUDA, YearFigures::balance))
                .containsExactly("1417", "2397", "3397", "4434");
        assertThat(each(GOUDA, YearFigures::result)).containsExactly("1614", "2499", "689", "520");
        assertThat(each(GOUDA, YearFigures::structuralResult))
                .containsExactly("3561", "4519", "2559", "2480");
        assertThat(each(GOUDA, YearFigures::structuralCover))
                .containsExactly("3364", "4417", "2559", "2480");
        assertThat(BudgetLedger.of(GOUDA).isBalanced()).isTrue();
    }

    @Test
    @DisplayName("FIN24 a withdrawal covers costs, an addition must be covered itself")
    void reserves() {
        Budget covered =
                budget(
                        cost("c", "100"),
                        income("i", "80"),
                        line("w", WITHDRAWAL, Fixed.of(Money.of(30))),
                        line("a", ADDITION, Fixed.of(Money.of(10))));

        assertThat(BudgetLedger.of(covered).verdicts())
                .hasSize(4)
                .contains(new StructuralShortfall(Y2027, Money.of(20), false));
        assertThat(each(covered, YearFigures::result)).containsOnly("0");
        assertThat(each(covered, YearFigures::structuralCover)).containsOnly("-20");
        assertThat(each(covered, YearFigures::income)).containsOnly("80");
        assertThat(each(covered, YearFigures::additions)).containsOnly("10");
        assertThat(each(covered, YearFigures::withdrawals)).containsOnly("30");
    }

    @Test
    @DisplayName("FIN24 the ledger's year has the same balance, result and structural result")
    void sameInLedger() {
        assertThat(BudgetLedger.of(GOUDA).years())
                .extracting(year ->
                        List.of(year.balance(), year.result().total(), year.result().structural()))
                .isEqualTo(
                        years(GOUDA).stream()
                                .map(year ->
                                        List.of(
                                                year.balance().money(),
                                                year.result().money(),
                                                year.structuralResult().money()))
                                .toList());
    }

    @Test
    @DisplayName("FIN25 one-off money does not cover what recurs: structurally short")
    void structuralShortfall() {
        assertThat(BudgetLedger.of(shortBy("1")).verdicts())
                .containsExactly(new StructuralShortfall(Y2027, Money.of(1), false));
        assertThat(BudgetLedger.of(shortBy("0")).verdicts()).containsExactly(new Balanced());
    }

    @Test
    @DisplayName("FIN171 a reserve stands at what it was, plus what is added, less what is drawn")
    void reserveBalance() {
        Budget drawn = reserve("100", "60", "10");

        assertThat(balances(drawn)).containsExactly("50", "0", "-50", "-100");
        assertThat(BudgetLedger.of(drawn).verdicts())
                .contains(
                        new ReserveOverdrawn(Year.of(2029), Money.of(50), false),
                        new ReserveOverdrawn(Year.of(2030), Money.of(100), false))
                .doesNotContain(new ReserveOverdrawn(Year.of(2028), Money.ZERO, false));
        assertThat(balances(budget(cost("c", "1")))).isEmpty();
    }

    @Test
    @DisplayName("FIN171 a reserve below zero by less than a euro is not overdrawn")
    void reserveAtTheBound() {
        assertThat(BudgetLedger.of(reserve("200", "50", "0")).verdicts())
                .doesNotHaveAnyElementsOfTypes(ReserveOverdrawn.class);
        assertThat(BudgetLedger.of(reserve("199.99", "50", "0")).verdicts())
                .contains(new ReserveOverdrawn(Year.of(2030), Money.of("0.01"), false));
    }

    @Test
    @DisplayName("FIN263 reserves are empty for certain while all that was added is known")
    void overdrawnForCertain() {
        BudgetLine drawn = line("w", WITHDRAWAL, Fixed.of(Money.of(60)));
        BudgetLine later = during(Incidental.in(Year.of(2030)), line("a", ADDITION, new Unknown()));
        BudgetLine more =
                during(Incidental.in(Year.of(2029)), line("m", WITHDRAWAL, new Unknown()));

        assertThat(overdrawn(drawn, later))
                .containsExactly(
                        new ReserveOverdrawn(Year.of(2028), Money.of(20), false),
                        new ReserveOverdrawn(Year.of(2029), Money.of(80), false));
        assertThat(overdrawn(drawn, more))
                .containsExactly(
                        new ReserveOverdrawn(Year.of(2028), Money.of(20), false),
                        new ReserveOverdrawn(Year.of(2029), Money.of(80), true),
                        new ReserveOverdrawn(Year.of(2030), Money.of(140), true));
    }

    private static List<Verdict> overdrawn(BudgetLine... lines) {
        Budget budget =
                new Budget(
                        Horizon.municipal(Y2027),
                        List.of(),
                        List.of(lines),
                        null,
                        Money.of(100),
                        null,
                        null);
        return BudgetLedger.of(budget).verdicts().stream()
                .filter(ReserveOverdrawn.class::isInstance)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"99.60, ", "99.49, 1", "100.40, "})
    @DisplayName("FIN204 what stands in the reserves first is rounded as what is drawn from them")
    void reserveInGrain(String opening, @Nullable String over) {
        Budget budget = reserve(opening, "25", "0").in(Grain.WHOLE);

        assertThat(balances(budget).getLast()).isEqualTo(over == null ? "0" : "-" + over);
        assertThat(BudgetLedger.of(budget).verdicts())
                .filteredOn(ReserveOverdrawn.class::isInstance)
                .isEqualTo(
                        over == null
                                ? List.of()
                                : List.of(
                                        new ReserveOverdrawn(
                                                Year.of(2030), Money.of(over), false)));
    }

    private static Budget reserve(String opening, String drawn, String added) {
        return new Budget(
                Horizon.municipal(Y2027),
                List.of(),
                List.of(
                        line("w", WITHDRAWAL, Fixed.of(Money.of(drawn))),
                        line("a", ADDITION, Fixed.of(Money.of(added)))),
                null,
                Money.of(opening),
                null,
                null);
    }

    private static List<String> balances(Budget budget) {
        return ReserveBalance.of(budget, YearFigures.of(budget)).stream()
                .map(figure -> figure.value().toPlainString())
                .toList();
    }

    private static Budget shortBy(String euros) {
        Structural thisYear = new Structural(null, Y2027);
        return budget(
                during(thisYear, cost("c", "100")),
                during(thisYear, income("i", Money.of(100).minus(Money.of(euros)).toString())),
                during(Incidental.in(Y2027), income("fund", euros)));
    }

    @Test
    @DisplayName("FIN25 recurring income may cover what is one-off")
    void recurringCoversOneOff() {
        Budget budget =
                budget(
                        during(Incidental.in(Y2027), cost("c", "100")),
                        income("i", "100"),
                        cost("rest", "0"));

        assertThat(BudgetLedger.of(budget).verdicts()).containsExactly(new Balanced());
    }

    @Test
    @DisplayName("FIN160 what comes from a reserve covers nothing lastingly, every year or once")
    void structuralWithdrawal() {
        Budget budget =
                budget(
                        during(new Structural(null, Y2027), cost("c", "100")),
                        during(
                                new Structural(null, Y2027),
                                line("w", WITHDRAWAL, Fixed.of(Money.of(60)))),
                        during(
                                Incidental.in(Y2027),
                                line("once", WITHDRAWAL, Fixed.of(Money.of(30)))));

        assertThat(BudgetLedger.of(budget).verdicts())
                .containsExactly(
                        new Shortfall(Y2027, Money.of(10)),
                        new StructuralShortfall(Y2027, Money.of(100), false));
    }

    @Test
    @DisplayName("FIN26 with a payer the ceiling bounds what that payer brings in")
    void payersCeiling() {
        Budget budget =
                budget(
                        cost("c", "1000"),
                        paidBy("municipality", income("m", "600")),
                        paidBy("fund", income("f", "400")),
                        paidBy("municipality", cost("own", "0")));

        assertThat(BudgetLedger.of(under(ceiling("600"), budget)).isBalanced()).isTrue();
        assertThat(BudgetLedger.of(under(ceiling("599"), budget)).verdicts())
                .hasSize(4)
                .startsWith(new OverCeiling(Y2027, Money.of(1), false));
        assertThat(room(under(ceiling("750"), budget)).room().value()).isEqualTo("150");
        assertThat(room(under(ceiling("750"), budget)).claim().name()).isEqualTo("municipality");
    }

    @Test
    @DisplayName("FIN26 without a payer it bounds all costs, whoever brings in what")
    void everybodysCeiling() {
        Budget budget = budget(cost("c", "1000"), paidBy("fund", income("f", "1000")));
        CeilingRoom room = room(under(new Ceiling(Money.of(900), null), budget));

        assertThat(room.claim().value()).isEqualTo("1000");
        assertThat(room.room().value()).isEqualTo("-100");
        assertThat(room.year()).isEqualTo(Y2027);
    }

    @Test
    @DisplayName("FIN28 a year lists what each line comes to, and names the lines nobody knows")
    void linesPerYear() {
        Budget budget =
                budget(
                        cost("rent", "700"),
                        cost("rent", "300"),
                        during(Incidental.in(Year.of(2028)), income("fund", "50")),
                        line("spare", ADDITION, new Unknown()),
                        during(Incidental.in(Y2027), line("once", WITHDRAWAL, new Unknown())));
        List<YearFigures> years = years(budget);

        assertThat(years.get(0).lines()).containsExactly(entry("rent", Money.of(1000)));
        assertThat(years.get(0).unknown()).containsExactly("spare", "once");
        assertThat(years.get(1).lines())
                .containsExactly(entry("rent", Money.of(1000)), entry("fund", Money.of(50)));
        assertThat(years.get(1).unknown()).containsExactly("spare");
    }

    @Test
    @DisplayName("FIN28 a sum names the unknown lines that belong in it")
    void without() {
        YearFigures year =
                years(budget(cost("a", new Unknown()), income("b", new Unknown()))).getFirst();

        assertThat(year.structuralCosts().without()).containsExactly("a");
        assertThat(year.structuralIncome().without()).containsExactly("b");
        assertThat(year.structuralAdditions().without()).isEmpty();
    }

    private static Ceiling ceiling(String euros) {
        return new Ceiling(Money.of(euros), "municipality");
    }

    private static CeilingRoom room(Budget budget) {
        Ceiling ceiling = requireNonNull(budget.ceiling());
        return CeilingRoom.of(budget, ceiling, YearFigures.of(budget, Y2027));
    }

    private static List<String> each(Budget budget, Function<YearFigures, Figure> figure) {
        return years(budget).stream()
                .map(figure)
                .map(Figure::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
