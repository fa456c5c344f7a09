package nl.sluitend.exports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.canvas.Attendance;
import nl.sluitend.canvas.BudgetPlan;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.canvas.Workshop;
import nl.sluitend.exports.Language;
import nl.sluitend.exports.RandomWorkshops;
import nl.sluitend.exports.explanation.Explained.Bounds;
import nl.sluitend.exports.explanation.Explained.UnknownNote;
import nl.sluitend.exports.explanation.Explanation.Calculated;
import nl.sluitend.exports.explanation.Explanation.NotCounted;
import nl.sluitend.exports.explanation.Explanation.NotKnown;
import nl.sluitend.exports.file.WorkshopFile;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetExplanationTest {

    private static final long SEED = 20_261_123;
    private static final Year Y2027 = Year.of(2027);
    private static final Year Y2028 = Year.of(2028);
    private static final NoteId WEEKENDS = new NoteId("kosten-08");

    private static Budget example() {
        WorkshopFile file = WorkshopFile.example();
        return BudgetPlan.of(new Workshop(file.preparation(), file.canvas(), Attendance.NOBODY));
    }

    private static Explained note(Language language, String id, Year year) {
        Explanation told = new BudgetExplanation(example(), language).of(new NoteId(id), year);
        return ((Calculated) told).figure();
    }

    private static Explained cell(Budget budget, Language language, YearCell cell, Year year) {
        return ((Calculated) new BudgetExplanation(budget, language).of(cell, year)).figure();
    }

    /// The tree in lines, a step to the right for each term.
    private static List<String> lines(Explained figure, String indent) {
        String own =
                indent
                        + (figure.joint().isEmpty() ? "" : figure.joint() + " ")
                        + figure.title()
                        + ": "
                        + figure.value().replace('\u00a0', ' ')
                        + (figure.formula() == null ? "" : " = " + figure.formula());
        return Stream.concat(
                        Stream.of(own),
                        figure.terms().stream().flatMap(t -> lines(t, indent + "  ").stream()))
                .toList();
    }

    @Test
    @DisplayName("EXP20 EXP21 EXP22 A note with a number and a price is the one times the other")
    void variable() {
        Explained dutch = note(Language.NL, "kosten-01", Y2028);
        assertThat(lines(dutch, ""))
                .containsExactly(
                        "Ritten belbus: € 49.400 = aantal maal prijs per stuk",
                        "  Aantal: 5.200 ritten",
                        "  maal prijs per stuk: € 9,50");
        assertThat(dutch.note()).isEqualTo(new NoteId("kosten-01"));
        assertThat(dutch.year()).isEqualTo(Y2028);
        assertThat(lines(note(Language.EN, "kosten-01", Y2028), ""))
                .containsExactly(
                        "Ritten belbus: € 49,400 = quantity times unit price",
                        "  Quantity: 5,200 ritten",
                        "  times unit price: € 9.50");
    }

    @Test
    @DisplayName("EXP20 A fixed amount was given and follows from nothing")
    void fixed() {
        assertThat(lines(note(Language.NL, "kosten-02", Y2028), ""))
                .containsExactly("Dorpscoördinator: € 48.600");
    }

    @Test
    @DisplayName("EXP20 EXP21 A total goes down to its notes; what is unknown is named")
    void total() {
        Explained income = cell(example(), Language.NL, YearCell.INCOME, Y2028);
        assertThat(lines(income, "").subList(0, 4))
                .containsExactly(
                        "Baten: € 163.000 = structurele baten plus incidentele baten",
                        "  Structurele baten: € 158.000 = de som van 5 posten",
                        "    Wmo-budget gemeente: € 98.400",
                        "    Bijdrage maaltijd: € 22.000 = aantal maal prijs per stuk");
        assertThat(income.unknown()).isEmpty();
        assertThat(cell(example(), Language.NL, YearCell.RESULT, Y2028).unknown())
                .containsExactly(new UnknownNote(WEEKENDS, "Weekenddienst"));
    }

    @Test
    @DisplayName("EXP21 Every figure of the table has its name, in both languages")
    void titles() {
        assertThat(titles(Language.NL))
                .containsEntry(YearCell.INCIDENTAL_COSTS, "Incidentele lasten")
                .containsEntry(YearCell.BALANCE, "Saldo van baten en lasten")
                .containsEntry(YearCell.STRUCTURAL_RESULT, "Structureel resultaat");
        assertThat(titles(Language.EN))
                .containsEntry(YearCell.STRUCTURAL_INCOME, "Recurring income")
                .containsEntry(YearCell.WITHDRAWALS, "Withdrawals from reserves");
        assertThat(Set.copyOf(titles(Language.NL).values())).hasSameSizeAs(YearCell.values());
    }

    private static Map<YearCell, String> titles(Language language) {
        Map<YearCell, String> titles = new EnumMap<>(YearCell.class);
        for (YearCell each : YearCell.values()) {
            titles.put(each, cell(example(), language, each, Y2028).title());
        }
        return titles;
    }

    @Test
    @DisplayName("EXP21 The table has no other figures than these")
    void names() {
        EnumSet.allOf(YearCell.class)
                .forEach(each -> assertThat(YearCell.of(each.name())).isEqualTo(each));
        assertThat(YearCell.of("costs")).isNull();
        assertThat(YearCell.of(null)).isNull();
    }

    @Test
    @DisplayName("EXP20 A range and where a number was found stand with it")
    void rangeAndSource() {
        Budget budget =
                budget(
                        line(
                                "rent-0001",
                                new Amount.Fixed(
                                        new Estimate.Range(
                                                new BigDecimal("900"),
                                                new BigDecimal("1000"),
                                                new BigDecimal("1250.5"))),
                                "Offerte"));
        Explained rent = cell(budget, Language.NL, YearCell.COSTS, Y2027);
        Explained line = rent.terms().getFirst().terms().getFirst();
        assertThat(line.source()).isEqualTo("Offerte");
        assertThat(line.bounds()).isEqualTo(new Bounds("€\u00a0900", "€\u00a01.251"));
        assertThat(line.title()).isEqualTo("Huur van de zaal");
    }

    @Test
    @DisplayName("EXP20 A quantity of another note leads to that note")
    void otherNote() {
        Budget own = example();
        BudgetLine meals =
                line(
                        "napkins-01",
                        new Amount.Driven("kosten-03", new BigDecimal("2"), Estimate.of("0.05")),
                        null);
        Budget budget = own.with(Stream.concat(own.lines().stream(), Stream.of(meals)).toList());
        Explained told =
                ((Calculated)
                                new BudgetExplanation(budget, Language.NL)
                                        .of(new NoteId("napkins-01"), Y2027))
                        .figure();
        assertThat(lines(told, ""))
                .containsExactly(
                        "Huur van de zaal: € 440 = aantal maal prijs per stuk",
                        "  Aantal: 8.800 = aantal maal aantal per eenheid",
                        "    Aantal “Maaltijden”: 4.400 maaltijden",
                        "    maal aantal per eenheid: 2",
                        "  maal prijs per stuk: € 0,05");
        assertThat(told.terms().getFirst().terms().getFirst().note())
                .isEqualTo(new NoteId("kosten-03"));
    }

    @Test
    @DisplayName("EXP21 An investment says how its charge is made up")
    void investment() {
        Budget budget =
                budget(
                        line(
                                "bus-00001",
                                new Amount.Investment(
                                        Estimate.of("50000"),
                                        8,
                                        Money.of("2000"),
                                        Depreciation.LINEAR,
                                        new BigDecimal("0.02")),
                                null));
        assertThat(lines(cell(budget, Language.NL, YearCell.COSTS, Y2028), ""))
                .contains("    Huur van de zaal: € 6.880 = afschrijving per jaar plus rente")
                .anyMatch(line -> line.endsWith("maal rentepercentage: 2%"));
    }

    @Test
    @DisplayName("EXP23 An unknown amount and one that does not count are told as that")
    void withoutAmount() {
        BudgetExplanation told = new BudgetExplanation(example(), Language.NL);
        NoteId once = new NoteId("kosten-04");
        assertThat(told.of(WEEKENDS, Y2028))
                .isEqualTo(new NotKnown(WEEKENDS, "Weekenddienst", Y2028));
        assertThat(told.of(once, Y2027)).isEqualTo(new NotCounted(once, "Laadpaal en bus", Y2027));
        assertThat(told.firstYear(once)).isEqualTo(Y2028);
        assertThat(told.firstYear(WEEKENDS)).isEqualTo(Y2027);
    }

    @Test
    @DisplayName("EXP20 Only what is in the budget is explained")
    void reach() {
        BudgetExplanation told = new BudgetExplanation(example(), Language.NL);
        assertThat(told.covers(Y2027)).isTrue();
        assertThat(told.covers(Year.of(2030))).isTrue();
        assertThat(told.covers(Year.of(2026))).isFalse();
        assertThat(told.covers(Year.of(2031))).isFalse();
        assertThat(told.hasLine(WEEKENDS)).isTrue();
        assertThat(told.hasLine(new NoteId("segment-01"))).isFalse();
    }

    @Test
    @DisplayName("EXP20 EXP22 EXP23 In any workshop trees are the ledger's, and shown sums add up")
    void addsUp() {
        System.out.println("Explained workshops, seed " + SEED);
        RandomWorkshops workshops = new RandomWorkshops(SEED);
        List<Explained> sums = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < 1_000; i++) {
            Budget budget = BudgetPlan.of(workshops.next());
            Year year = budget.horizon().first().plusYears(i % Horizon.MUNICIPAL);
            YearFigures figures = YearFigures.of(budget, year);
            for (YearCell each : YearCell.values()) {
                Explained shown = cell(budget, Language.NL, each, year);
                collectSums(shown, sums);
                unknown += shown.unknown().size();
            }
            Figure result = figures.result();
            sameShape(cell(budget, Language.EN, YearCell.RESULT, year), result);
        }
        sums.forEach(BudgetExplanationTest::addsUp);
        assertThat(sums).hasSizeGreaterThan(5_000);
        assertThat(unknown).isGreaterThan(1_000);
    }

    private static void collectSums(Explained figure, List<Explained> sums) {
        boolean isSum =
                !figure.terms().isEmpty()
                        && figure.terms().stream().allMatch(BudgetExplanationTest::isPart);
        if (isSum) {
            sums.add(figure);
        }
        figure.terms().forEach(term -> collectSums(term, sums));
    }

    private static boolean isPart(Explained term) {
        return term.joint().isEmpty() && term.value().contains("€");
    }

    private static void addsUp(Explained sum) {
        assertThat(
                        sum.terms().stream()
                                .map(BudgetExplanationTest::euros)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(String.join("\n", lines(sum, "")))
                .isEqualByComparingTo(euros(sum));
    }

    private static BigDecimal euros(Explained figure) {
        String digits = figure.value().replace('\u2212', '-').replaceAll("[€.\u00a0]", "");
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static void sameShape(Explained shown, Figure figure) {
        assertThat(shown.terms()).hasSameSizeAs(figure.terms());
        assertThat(shown.unknown().stream().map(each -> each.note().value()))
                .isEqualTo(figure.unknown());
        assertThat(shown.formula() == null).isEqualTo(figure.terms().isEmpty() && isGiven(figure));
        for (int i = 0; i < figure.terms().size(); i++) {
            sameShape(shown.terms().get(i), figure.terms().get(i));
        }
    }

    private static boolean isGiven(Figure figure) {
        return switch (figure.operation()) {
            case GIVEN -> true;
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT, COMPLEMENT -> false;
            case GROWTH, POWER, LEAST, GREATEST -> false;
        };
    }

    private static Budget budget(BudgetLine line) {
        return new Budget(Horizon.municipal(Y2027), List.of(), List.of(line), null);
    }

    private static BudgetLine line(String id, Amount amount, @Nullable String source) {
        return new BudgetLine(
                id,
                " Huur van\nde zaal ",
                Direction.COST,
                amount,
                Recurrence.Structural.ALWAYS,
                null,
                null,
                null,
                null,
                source);
    }
}
