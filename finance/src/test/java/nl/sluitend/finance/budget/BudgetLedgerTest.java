package nl.sluitend.finance.budget;

import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.COST;
import static nl.sluitend.finance.budget.Direction.INCOME;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static nl.sluitend.finance.budget.Lines.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetLedgerTest {

    private static final Year Y2027 = Year.of(2027);

    @Test
    @DisplayName("FIN5 the horizon is the budget year and the three after it")
    void horizon() {
        assertThat(ledger().years().stream().map(year -> year.year().getValue()))
                .containsExactly(2027, 2028, 2029, 2030);
    }

    @Test
    @DisplayName("FIN6 structural counts every year, incidental in its own year, apart")
    void recurrence() {
        BudgetLedger ledger =
                ledger(
                        cost("rent", "1000"),
                        cost("kitchen", "250.50", 2028),
                        income("grant", "900"),
                        income("fund", "400", 2030),
                        income("old fund", "400", 2026));

        assertThat(ledger.years())
                .extracting(BudgetYear::costs, BudgetYear::income)
                .containsExactly(
                        tuple(split("1000", "0"), split("900", "0")),
                        tuple(split("1000", "250.5"), split("900", "0")),
                        tuple(split("1000", "0"), split("900", "0")),
                        tuple(split("1000", "0"), split("900", "400")));
    }

    @Test
    @DisplayName("FIN7 a variable amount is its quantity times its unit price, exactly")
    void variable() {
        Amount rides = Variable.of(new BigDecimal("5200"), "ritten", Money.of("9.505"));

        assertThat(ledger(line("rides", COST, rides)).years().getFirst().costs().total())
                .isEqualTo(Money.of("49426"));
        assertThat(Variable.of(new BigDecimal("2.50"), "x", Money.of(1)))
                .isEqualTo(Variable.of(new BigDecimal("2.5"), "x", Money.of("1.0")));
    }

    @Test
    @DisplayName("FIN8 an unknown amount is never a number, and nothing balances with one")
    void unknown() {
        BudgetLedger ledger =
                ledger(
                        line("weekend", COST, new Unknown()),
                        cost("rent", "10"),
                        income("grant", "10"));

        assertThat(ledger.verdicts()).containsExactly(new Undetermined(List.of("weekend")));
        assertThat(ledger.isBalanced()).isFalse();
        assertThat(ledger.years().getFirst().lines().keySet()).containsExactly("rent", "grant");
        assertThat(ledger.years().getFirst().unknown()).containsExactly("weekend");
    }

    @Test
    @DisplayName("FIN223 a year is unknown only by the lines that count in it")
    void unknownLater() {
        BudgetLine later = BudgetLine.of("later", "x", COST, new Unknown(), once(2035));
        BudgetLine once = BudgetLine.of("once", "x", COST, new Unknown(), once(2029));
        BudgetLine[] known = {cost("rent", "10"), income("grant", "10")};

        assertThat(ledger(later, known[0], known[1]).verdicts()).containsExactly(new Balanced());
        assertThat(ledger(once, known[0], known[1]))
                .satisfies(
                        ledger ->
                                assertThat(ledger.verdicts())
                                        .containsExactly(new Undetermined(List.of("once"))),
                        ledger ->
                                assertThat(ledger.years())
                                        .extracting(BudgetYear::standing)
                                        .containsExactly(
                                                Standing.BALANCED,
                                                Standing.BALANCED,
                                                Standing.UNKNOWN,
                                                Standing.BALANCED));
    }

    @Test
    @DisplayName("FIN225 where no line counts in any year there is nothing to weigh")
    void nothing() {
        BudgetLine later = BudgetLine.of("later", "x", COST, new Unknown(), once(2035));

        assertThat(ledger(later).verdicts()).containsExactly(new Empty());
        assertThat(ledger(later, cost("rent", "1"), income("grant", "1")).verdicts())
                .containsExactly(new Balanced());
    }

    @Test
    @DisplayName("FIN224 what recurs is short for certain beside a withdrawal that nobody knows")
    void structuralBesideReserve() {
        BudgetLine reserve = line("w", WITHDRAWAL, new Unknown());

        assertThat(ledger(reserve, cost("c", "10000"), income("i", "9000")).verdicts())
                .contains(new StructuralShortfall(Y2027, Money.of(1000), false))
                .doesNotContain(new Shortfall(Y2027, Money.of(1000)));
        assertThat(
                        ledger(
                                        reserve,
                                        line("a", ADDITION, Fixed.of(Money.of(500))),
                                        cost("c", "10000"),
                                        income("i", "10000"))
                                .verdicts())
                .containsExactly(new Undetermined(List.of("w")));
    }

    @Test
    @DisplayName("FIN8 an amount of a known kind is unknown in the years in which it counts")
    void unknownPart() {
        Amount open = new Fixed(new Estimate.Missing());
        BudgetLine later = BudgetLine.of("later", "x", COST, open, once(2040));
        BudgetLine now = BudgetLine.of("now", "x", COST, open, once(2028));

        assertThat(ledger(later, now, cost("rent", "10")).verdicts())
                .contains(new Undetermined(List.of("now")));
    }

    @ParameterizedTest
    @DisplayName("FIN143 a shortage is certain when no unknown amount can undo it")
    @CsvSource({
        "COST, 100, 90, SHORT, 1",
        "COST, 90, 100, UNKNOWN, 0",
        "ADDITION, 100, 90, SHORT, 1",
        "INCOME, 100, 90, UNKNOWN, 0",
        "INCOME, 100, 0, UNKNOWN, 0",
        "INCOME, 90, 100, UNKNOWN, 0",
        "WITHDRAWAL, 100, 90, UNKNOWN, 0"
    })
    void certainty(Direction unknown, String costs, String income, Standing standing, int times) {
        BudgetLedger ledger =
                ledger(
                        BudgetLine.of("a", "a", unknown, new Unknown(), once(2027)),
                        cost("rent", costs),
                        income("grant", income));

        assertThat(ledger.years().getFirst().standing()).isEqualTo(standing);
        assertThat(ledger.verdicts())
                .contains(new Undetermined(List.of("a")))
                .filteredOn(Shortfall.class::isInstance)
                .filteredOn(each -> ((Shortfall) each).year().equals(Y2027))
                .hasSize(times);
    }

    @Test
    @DisplayName("FIN143 what recurs is short for certain when only one-off income is unknown")
    void structurally() {
        BudgetLine fund = BudgetLine.of("f", "f", INCOME, new Unknown(), once(2027));
        BudgetLine grant = line("g", INCOME, new Unknown());

        assertThat(ledger(fund, cost("rent", "10")).verdicts())
                .contains(new StructuralShortfall(Y2027, Money.of(10), false))
                .doesNotContain(new Shortfall(Y2027, Money.of(10)));
        assertThat(ledger(grant, cost("rent", "10")).verdicts())
                .containsExactly(new Undetermined(List.of("g")));
    }

    @ParameterizedTest
    @DisplayName("FIN262 only what may make a structural shortage more has it be at least so much")
    @CsvSource({
        "COST, 2027-, true",
        "COST, 2028, false",
        "INCOME, 2028, false",
        "WITHDRAWAL, 2028, false",
        "WITHDRAWAL, 2027-, false",
        "ADDITION, 2027-, true",
        "ADDITION, 2028, false"
    })
    void atLeast(Direction side, String when, boolean atLeast) {
        BudgetLine unknown =
                when.endsWith("-")
                        ? line("u", side, new Unknown())
                        : BudgetLine.of("u", "u", side, new Unknown(), once(2028));

        assertThat(ledger(unknown, cost("c", "100"), income("i", "90")).verdicts())
                .contains(new StructuralShortfall(Year.of(2028), Money.of(10), atLeast));
    }

    @Test
    @DisplayName("FIN262 a withdrawal that nobody knows may not pay for what is added")
    void withdrawalForAddition() {
        assertThat(
                        ledger(
                                        line("u", WITHDRAWAL, new Unknown()),
                                        line("a", ADDITION, Fixed.of(Money.of(5))),
                                        cost("c", "100"),
                                        income("i", "90"))
                                .verdicts())
                .contains(new StructuralShortfall(Y2027, Money.of(10), true));
    }

    @Test
    @DisplayName("FIN9 without lines there is nothing to weigh")
    void empty() {
        assertThat(ledger().verdicts()).containsExactly(new Empty());
        assertThat(ledger().isBalanced()).isFalse();
    }

    @Test
    @DisplayName(
            "FIN10 verdicts come worst first: unknown, short, structurally short, over the ceiling")
    void order() {
        BudgetLedger ledger =
                BudgetLedger.of(
                        budget(
                                List.of(
                                        cost("rent", "1000"),
                                        cost("kitchen", "500", 2029),
                                        income("grant", "990"),
                                        income("fund", "10", 2028),
                                        line("a", COST, new Unknown())),
                                Money.of(1200)));

        assertThat(ledger.verdicts())
                .containsExactly(
                        new Undetermined(List.of("a")),
                        new Shortfall(Year.of(2027), Money.of(10)),
                        new Shortfall(Year.of(2029), Money.of(510)),
                        new Shortfall(Year.of(2030), Money.of(10)),
                        new StructuralShortfall(Year.of(2027), Money.of(10), true),
                        new StructuralShortfall(Year.of(2028), Money.of(10), true),
                        new StructuralShortfall(Year.of(2029), Money.of(10), true),
                        new StructuralShortfall(Year.of(2030), Money.of(10), true),
                        new OverCeiling(Year.of(2029), Money.of(300), true));
    }

    @ParameterizedTest
    @DisplayName(
            "FIN11 what costs more than comes in is short; up to two per cent left is balanced")
    @CsvSource({
        "1000, 999.99, SHORT",
        "0.50, 0, SHORT",
        "1000, 1000, BALANCED",
        "1000, 1020, BALANCED",
        "1000, 1020.01, SURPLUS",
        "0, 0, BALANCED",
        "0, 0.01, SURPLUS"
    })
    void standing(String costs, String income, Standing standing) {
        assertThat(
                        ledger(cost("rent", costs), income("grant", income))
                                .years()
                                .getFirst()
                                .standing())
                .isEqualTo(standing);
    }

    @Test
    @DisplayName("FIN12 costs at the ceiling are within it, a cent more is over it")
    void ceiling() {
        assertThat(underCeiling("1000").verdicts()).containsExactly(new Balanced());
        assertThat(underCeiling("999.99").verdicts())
                .hasSize(Horizon.MUNICIPAL)
                .startsWith(new OverCeiling(Y2027, Money.of("0.01"), false));
        assertThat(underCeiling(null).isBalanced()).isTrue();
    }

    @Test
    @DisplayName(
            "FIN180 over a ceiling is at least so much while what counts against it is unknown")
    void openCeiling() {
        BudgetLine open = line("a", COST, new Unknown());
        Budget known = budget(List.of(cost("rent", "1000"), income("grant", "1000")), null);
        Budget costs = known.with(Stream.concat(known.lines().stream(), Stream.of(open)).toList());
        Ceiling ofAll = new Ceiling(Money.of(900), null);
        Ceiling ofPayer = new Ceiling(Money.of(900), "town");
        Budget paid = costs.with(costs.lines().stream().map(l -> paidBy("town", l)).toList());

        assertThat(over(under(ofAll, known))).isFalse();
        assertThat(over(under(ofAll, costs))).isTrue();
        assertThat(over(under(ofPayer, paid))).as("no cost counts against a payer").isFalse();
    }

    private static boolean over(Budget budget) {
        return BudgetLedger.of(budget).verdicts().stream()
                .flatMap(each -> each instanceof OverCeiling over ? Stream.of(over) : Stream.of())
                .findFirst()
                .orElseThrow()
                .atLeast();
    }

    private static BudgetLedger underCeiling(@Nullable String euros) {
        Money ceiling = euros == null ? null : Money.of(euros);
        return BudgetLedger.of(
                budget(List.of(cost("rent", "1000"), income("grant", "1000")), ceiling));
    }

    private static BudgetLedger ledger(BudgetLine... lines) {
        return BudgetLedger.of(budget(List.of(lines), null));
    }

    private static BudgetLine cost(String id, String euros) {
        return line(id, COST, Fixed.of(Money.of(euros)));
    }

    private static BudgetLine cost(String id, String euros, int year) {
        return BudgetLine.of(id, id, COST, Fixed.of(Money.of(euros)), once(year));
    }

    private static BudgetLine income(String id, String euros) {
        return line(id, INCOME, Fixed.of(Money.of(euros)));
    }

    private static BudgetLine income(String id, String euros, int year) {
        return BudgetLine.of(id, id, INCOME, Fixed.of(Money.of(euros)), once(year));
    }

    private static BudgetLine line(String id, Direction side, Amount amount) {
        return BudgetLine.of(id, id, side, amount, Structural.ALWAYS);
    }

    private static Recurrence once(int year) {
        return Incidental.in(Year.of(year));
    }

    private static Budget budget(List<BudgetLine> lines, @Nullable Money ceiling) {
        return new Budget(
                Horizon.municipal(Y2027),
                List.of(),
                lines,
                ceiling == null ? null : new Ceiling(ceiling, null));
    }

    private static Split split(String structural, String incidental) {
        return new Split(Money.of(structural), Money.of(incidental));
    }
}
