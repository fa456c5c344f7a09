package nl.sluitend.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.files.RandomWorkshops;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.explanation.Explained.Bounds;
import nl.sluitend.reports.explanation.Explained.UnknownNote;
import nl.sluitend.reports.explanation.Explanation.Calculated;
import nl.sluitend.reports.explanation.Explanation.NotCounted;
import nl.sluitend.reports.explanation.Explanation.NotKnown;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import nl.sluitend.reports.explanation.FigureAddress.OfDriver;
import nl.sluitend.reports.explanation.FigureAddress.OfLine;
import nl.sluitend.reports.explanation.FigureAddress.OfOutcome;
import nl.sluitend.reports.explanation.FigureAddress.OfParty;
import nl.sluitend.reports.explanation.FigureAddress.OfWhole;
import nl.sluitend.reports.explanation.FigureAddress.OfYear;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.figures.BudgetPlan;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.session.Hour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkshopExplanationTest {

    private static final long SEED = 20_261_123;
    private static final Year Y2027 = Year.of(2027);
    private static final Year Y2028 = Year.of(2028);
    private static final Reference REFERENCE = Rates.of("0.0225");
    private static final NoteId WEEKENDS = new NoteId("kosten-08");

    private static Workshop workshop() {
        WorkshopFile file = WorkshopFile.example();
        return new Workshop(
                file.preparation(),
                Notes.on(file.canvases()),
                Attendance.NOBODY,
                Hour.begunAt(Instant.EPOCH));
    }

    private static Budget example() {
        return BudgetPlan.of(workshop().preparation().frame(), workshop().notes().main());
    }

    private static WorkshopExplanation explainer(Budget budget, Language language) {
        Model model = new Model("", null, null, budget, null);
        return new WorkshopExplanation(ModelResults.of(model, REFERENCE, Sampling.USUAL), language);
    }

    private static Explained note(Language language, String id, Year year) {
        return figure(explainer(example(), language), new OfLine(new NoteId(id), year));
    }

    private static Explained cell(Budget budget, Language language, YearFigure cell, Year year) {
        return figure(explainer(budget, language), new OfYear(cell, year));
    }

    private static Explained figure(WorkshopExplanation explainer, FigureAddress address) {
        return ((Calculated) explainer.of(address)).figure();
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
    @DisplayName("EXP44 A line that was rounded says so once, over what it is in cents")
    void grain() {
        Budget budget =
                budget(line("huur-00001", Amount.Fixed.of(Money.of("14880.32")), null))
                        .in(Grain.WHOLE);
        assertThat(lines(cell(budget, Language.NL, YearFigure.STRUCTURAL_COSTS, Y2028), ""))
                .containsExactly(
                        "Structurele lasten: € 14.880 = één post",
                        "  Huur van de zaal: € 14.880 = afgerond op hele euro's",
                        "    Post: € 14.880,32");
        assertThat(lines(cell(budget, Language.EN, YearFigure.STRUCTURAL_COSTS, Y2028), ""))
                .contains("  Huur van de zaal: € 14,880 = rounded to whole euros");
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
        Explained income = cell(example(), Language.NL, YearFigure.INCOME, Y2028);
        assertThat(lines(income, "").subList(0, 4))
                .containsExactly(
                        "Baten: € 163.000 = structurele baten plus eenmalige baten",
                        "  Structurele baten: € 158.000 = de som van 5 posten",
                        "    Wmo-budget gemeente: € 98.400",
                        "    Bijdrage maaltijd: € 22.000 = aantal maal prijs per stuk");
        assertThat(income.unknown()).isEmpty();
        assertThat(cell(example(), Language.NL, YearFigure.RESULT, Y2028).unknown())
                .containsExactly(new UnknownNote(WEEKENDS, "Weekenddienst"));
    }

    @Test
    @DisplayName("EXP21 Every figure of the table has its name, in both languages")
    void titles() {
        assertThat(titles(Language.NL))
                .containsEntry(YearFigure.INCIDENTAL_COSTS, "Eenmalige lasten")
                .containsEntry(YearFigure.BALANCE, "Saldo")
                .containsEntry(YearFigure.STRUCTURAL_RESULT, "Structureel saldo");
        assertThat(titles(Language.EN))
                .containsEntry(YearFigure.STRUCTURAL_INCOME, "Recurring income")
                .containsEntry(YearFigure.WITHDRAWALS, "From reserves (withdrawals)");
        assertThat(Set.copyOf(titles(Language.NL).values())).hasSameSizeAs(YearFigure.values());
    }

    private static Map<YearFigure, String> titles(Language language) {
        Map<YearFigure, String> titles = new EnumMap<>(YearFigure.class);
        for (YearFigure each : YearFigure.values()) {
            titles.put(each, cell(example(), language, each, Y2028).title());
        }
        return titles;
    }

    @Test
    @DisplayName("EXP24 A figure is found by its name and what it is of, and by nothing else")
    void addresses() {
        NoteId note = new NoteId("kosten-01");
        assertThat(FigureAddress.of("LINE", note, Y2028, null)).isEqualTo(new OfLine(note, Y2028));
        assertThat(FigureAddress.of("BREAK_EVEN", note, Y2028, null))
                .isEqualTo(new OfDriver(DriverFigure.BREAK_EVEN, note, Y2028));
        assertThat(FigureAddress.of("COSTS", null, Y2028, null))
                .isEqualTo(new OfYear(YearFigure.COSTS, Y2028));
        assertThat(FigureAddress.of("IMPACT", note, null, null))
                .isEqualTo(new OfOutcome(OutcomeFigure.IMPACT, note));
        assertThat(FigureAddress.of("PARTY_NET", null, null, ""))
                .isEqualTo(new OfParty(PartyFigure.PARTY_NET, ""));
        assertThat(FigureAddress.of("SOCIAL_RETURN", null, null, null))
                .isEqualTo(new OfWhole(WholeFigure.SOCIAL_RETURN));
        assertThat(FigureAddress.of("costs", null, Y2028, null)).isNull();
        assertThat(FigureAddress.of("COSTS", null, null, null)).isNull();
        assertThat(FigureAddress.of("COSTS", note, Y2028, null)).isNull();
        assertThat(FigureAddress.of("COSTS", note, null, null)).isNull();
        assertThat(FigureAddress.of("LINE", null, Y2028, "Gemeente")).isNull();
    }

    @Test
    @DisplayName("EXP20 CAL85 A range, as it was given, and where a number was found stand with it")
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
        Explained rent = cell(budget, Language.NL, YearFigure.COSTS, Y2027);
        Explained line = rent.terms().getFirst().terms().getFirst();
        assertThat(line.source()).isEqualTo("Offerte");
        assertThat(line.bounds()).isEqualTo(new Bounds("€\u00a0900", "€\u00a01.250,50"));
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
                figure(explainer(budget, Language.NL), new OfLine(new NoteId("napkins-01"), Y2027));
        assertThat(lines(told, ""))
                .containsExactly(
                        "Huur van de zaal: € 440 = aantal maal prijs per stuk",
                        "  Aantal: 8.800 = aantal maal aantal per stuk",
                        "    Aantal “Maaltijden”: 4.400 maaltijden",
                        "    maal aantal per stuk: 2",
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
        assertThat(lines(cell(budget, Language.NL, YearFigure.COSTS, Y2028), ""))
                .contains("    Huur van de zaal: € 6.880 = afschrijving per jaar plus rente")
                .anyMatch(line -> line.endsWith("maal rentepercentage: 2 %"));
    }

    @Test
    @DisplayName("EXP23 An unknown amount and one that does not count are told as that")
    void withoutAmount() {
        WorkshopExplanation told = explainer(example(), Language.NL);
        NoteId once = new NoteId("kosten-04");
        assertThat(told.of(new OfLine(WEEKENDS, Y2028)))
                .isEqualTo(new NotKnown(WEEKENDS, "Weekenddienst", Y2028));
        assertThat(told.of(new OfLine(once, Y2027)))
                .isEqualTo(new NotCounted(once, "Laadpaal en bus", Y2027));
    }

    @Test
    @Tag("slow")
    @DisplayName("EXP20 EXP22 EXP23 In any workshop trees are the ledger's, and shown sums add up")
    void addsUp() {
        System.out.println("Explained workshops, seed " + SEED);
        RandomWorkshops workshops = new RandomWorkshops(SEED);
        List<Explained> sums = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < 1_000; i++) {
            Workshop workshop = workshops.next();
            Budget budget = BudgetPlan.of(workshop.preparation().frame(), workshop.notes().main());
            Year year = budget.horizon().first().plusYears(i % Horizon.MUNICIPAL);
            YearFigures figures = YearFigures.of(budget, year);
            for (YearFigure each : YearFigure.values()) {
                if (explainer(budget, Language.NL).of(new OfYear(each, year))
                        instanceof Calculated(var shown)) {
                    collectSums(shown, sums);
                    unknown += shown.unknown().size();
                }
            }
            Figure result = figures.result();
            sameShape(cell(budget, Language.EN, YearFigure.RESULT, year), result);
        }
        sums.forEach(WorkshopExplanationTest::addsUp);
        assertThat(sums).hasSizeGreaterThan(5_000);
        assertThat(unknown).isGreaterThan(1_000);
    }

    private static void collectSums(Explained figure, List<Explained> sums) {
        boolean isSum =
                !figure.terms().isEmpty()
                        && !String.valueOf(figure.formula()).startsWith("afgerond")
                        && figure.terms().stream().allMatch(WorkshopExplanationTest::isPart);
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
                                .map(WorkshopExplanationTest::euros)
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
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT, SHARE, COMPLEMENT -> false;
            case GROWTH, POWER, LEAST, GREATEST, WHOLE, CENTS -> false;
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
