package nl.sluitend.sync.protocol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.figures.BudgetPlan;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.preparation.BudgetFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Writes down what the money of notes comes to in the ledger, for the page to be held to: it
/// counts for itself what the server has not counted yet.
class GoldenLinesTest {

    private static final Year FIRST = Year.of(2027);
    private static final Estimate OPEN = new Estimate.Missing();
    private static final Estimate ROUGH = Estimate.between("10", "33.3335", "50");

    /// Far below any cent, and above the digits that an endless fraction loses.
    private static final int DECIMALS = 12;

    /// What a note comes to in a year; without amounts nobody knows.
    record LineCase(
            NoteId note,
            Year year,
            boolean counts,
            @Nullable BigDecimal exact,
            @Nullable Money whole) {}

    @Test
    @DisplayName("WEB460 The page counts the money of a note as the ledger does")
    void lines() {
        List<Note> notes = notes();
        Budget budget =
                BudgetPlan.of(
                        new BudgetFrame(FIRST, null, null), new Canvas(sides(notes), List.of()));
        List<LineCase> cases =
                budget.horizon().years().stream()
                        .flatMap(year -> cases(budget, year, notes))
                        .toList();

        assertThat(cases).filteredOn(each -> each.whole() != null).hasSizeGreaterThan(150);
        new Golden("fixtures/finance/lines.json")
                .holds(
                        "{\"firstYear\":%s,\n\"notes\":[\n%s\n],\n\"cases\":[\n%s\n]}\n"
                                .formatted(FIRST, written(notes), written(cases)));
    }

    private static String written(List<?> values) {
        return values.stream()
                .map(Json.mapper()::writeValueAsString)
                .collect(Collectors.joining(",\n"));
    }

    private static Stream<LineCase> cases(Budget budget, Year year, List<Note> notes) {
        YearFigures whole = YearFigures.of(budget, year);
        YearFigures exact = YearFigures.of(budget.in(null), year);
        return notes.stream()
                .map(note -> {
                    String id = note.id().value();
                    Figure rounded = whole.line(id);
                    Figure unrounded = exact.line(id);
                    return new LineCase(
                            note.id(),
                            year,
                            rounded != null || whole.unknown().contains(id),
                            unrounded == null ? null : shown(unrounded.value()),
                            rounded == null ? null : rounded.money());
                });
    }

    private static BigDecimal shown(BigDecimal value) {
        return Exact.shortest(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static Map<Block, List<Note>> sides(List<Note> notes) {
        return notes.stream()
                .collect(
                        Collectors.groupingBy(note ->
                                requireNonNull(note.money()).amount() instanceof Saving
                                        ? Block.REVENUE
                                        : Block.COSTS));
    }

    /// Every amount, in all years without a rise of prices, and in some of either.
    private static List<Note> notes() {
        List<NoteMoney> all = new ArrayList<>();
        for (Amount amount : amounts()) {
            all.add(NoteMoney.of(amount, Structural.ALWAYS));
            Recurrence some = recurrences().get(all.size() % recurrences().size());
            Indexation rise = rises().get(all.size() % rises().size());
            all.add(
                    new NoteMoney(
                            amount, some, amount.mayBeIndexed() ? rise : null, null, null, null));
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> Note.of(id(i), "note " + i, all.get(i)))
                .toList();
    }

    private static NoteId id(int index) {
        return new NoteId("line-%04d".formatted(index));
    }

    /// The first is what the driven ones follow.
    private static List<Amount> amounts() {
        Stream<Amount> plain =
                Stream.of(
                        new Variable(Estimate.of("12.5"), "ritten", Estimate.of("9.9999")),
                        new Variable(OPEN, "ritten", Estimate.of(3)),
                        new Driven(id(0).value(), new BigDecimal("2.5"), Estimate.of("0.3333")),
                        new Driven(id(2).value(), BigDecimal.ONE, Estimate.of(1)),
                        new Driven("not there", BigDecimal.ONE, Estimate.of(1)),
                        new Unknown(),
                        new Fixed(Estimate.of("0.5")),
                        new Fixed(Estimate.of("0.4999")),
                        new Fixed(Estimate.of("999999999999.9999")),
                        new Fixed(Estimate.of(0)),
                        new Fixed(ROUGH),
                        new Fixed(OPEN),
                        new Listed(Year.of(2028), List.of(Estimate.of("7.5"), OPEN)),
                        new Listed(Year.of(2025), List.of(ROUGH, ROUGH, Estimate.of(1))),
                        new Saving(Estimate.of("1234.5"), "gemeente", Year.of(2029), ""));
        return Stream.of(plain, staff(), investments()).flatMap(each -> each).toList();
    }

    private static Stream<Amount> staff() {
        BigDecimal margin = new BigDecimal("0.05");
        Supplement travel = new Supplement("reis", Money.of("1.25"));
        HourlyPrice price =
                new HourlyPrice(
                        Estimate.of("31.17"),
                        Estimate.of("0.7"),
                        Estimate.of("0.1234"),
                        List.of(travel, travel),
                        margin);
        HourlyPrice open =
                new HourlyPrice(Estimate.of(30), OPEN, Estimate.of(0), List.of(), margin);
        return Stream.of(
                new Staff(Estimate.of(1_234), price),
                new Staff(ROUGH, price),
                new Staff(Estimate.of(1), open));
    }

    private static Stream<Amount> investments() {
        return Stream.of(Depreciation.values())
                .flatMap(method ->
                        Stream.of(
                                bought("400000", 40, "0", method, "0.02"),
                                bought("1000", 3, "100.0001", method, "0.0333"),
                                bought("100", 3, "0", method, "0"),
                                bought("999999999999", 100, "1", method, "0.9999"),
                                bought("10", 2, "20", method, "-0.5"),
                                bought("7", 1, "0.5", method, "0.0001"),
                                new Investment(OPEN, 5, Money.ZERO, method, BigDecimal.ZERO)));
    }

    private static Investment bought(
            String price, int life, String residual, Depreciation method, String interest) {
        return new Investment(
                Estimate.of(price), life, Money.of(residual), method, new BigDecimal(interest));
    }

    private static List<Recurrence> recurrences() {
        return List.of(
                new Structural(Year.of(2028), null),
                new Structural(null, Year.of(2028)),
                new Structural(Year.of(2025), Year.of(2029)),
                Incidental.in(Year.of(2028)),
                new Incidental(Year.of(2026), Year.of(2027)));
    }

    private static List<Indexation> rises() {
        return List.of(
                new Indexation(new BigDecimal("0.025"), Year.of(2026)),
                new Indexation(new BigDecimal("0.0333"), Year.of(2029)),
                new Indexation(new BigDecimal("-0.9"), Year.of(2027)),
                new Indexation(BigDecimal.ZERO, Year.of(2000)));
    }
}
