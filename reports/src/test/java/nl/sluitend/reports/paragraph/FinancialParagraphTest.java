package nl.sluitend.reports.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.json.Json;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.PlainText;
import nl.sluitend.reports.paragraph.FinancialParagraph.Section;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class FinancialParagraphTest {

    private static final int LONGEST = 15;
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    public static final Map<String, WorkshopFigures> CASES =
            Map.ofEntries(
                    Map.entry("example", Cases.example()),
                    Map.entry("empty", new Cases().ceiling("100000").figures()),
                    Map.entry("all-unknown", allUnknown()),
                    Map.entry("balanced", balanced()),
                    Map.entry("short-in-one-year", shortInOneYear()),
                    Map.entry("short-every-year", shortEveryYear()),
                    Map.entry("over-ceiling", overCeiling()),
                    Map.entry("ceiling-of-a-payer", ceilingOfPayer("100000")),
                    Map.entry("over-ceiling-of-a-payer", ceilingOfPayer("98000.50")),
                    Map.entry("surplus", surplus()),
                    Map.entry("cents", cents()),
                    Map.entry("one-off-only", oneOffOnly()),
                    Map.entry("partly-known", partlyKnown()),
                    Map.entry("zero", new Cases().ceiling("10").cost("Huur", "0").figures()),
                    Map.entry("rising", Cases.rising()),
                    Map.entry("investments", Cases.investments()),
                    Map.entry("structurally-short", Cases.structurallyShort()),
                    Map.entry("unknown-later", Cases.unknownLater()),
                    Map.entry("no-year", new Cases().cost("Later", "50", 2035).figures()),
                    Map.entry("to-watch", toWatch()),
                    Map.entry("reserves", Cases.reserves()),
                    Map.entry("open-reserves", Cases.openReserves()),
                    Map.entry("not-filled-in", Cases.notFilledIn()),
                    Map.entry("at-most", Cases.oneSided(true)),
                    Map.entry("at-least", Cases.oneSided(false)));

    private static WorkshopFigures partlyKnown() {
        return new Cases().listed("Bus", 2027, Estimate.of(300), new Missing()).figures();
    }

    private static WorkshopFigures toWatch() {
        return new Cases()
                .ceiling("9000", "provincie")
                .cost("Huur", "1000")
                .cost("Later", "50", 2035)
                .listed("Bus", 2031, 5, 6)
                .listed("Onderhoud", 2030, 5, 6)
                .everyYearOnce("Aanloop", "10")
                .paidBy("gemeente", "Subsidie", "1500")
                .outcome("Minder hulp", 300, "3")
                .outcome("Rust", 300, "0")
                .saving("Besparing", 500, "minder hulp")
                .saving("Minder vallen", 20, "val")
                .figures();
    }

    @Test
    @DisplayName(
            "EXP50 the paragraph names every saving: who cashes it, out of what, how much counts")
    void savings() {
        assertThat(text(paragraph("to-watch", Language.NL)))
                .contains(
                        "“Besparing” is een besparing die “gemeente” zelf kan innen.",
                        "Zij komt uit “Minder hulp”.",
                        "Daarvan telt in 2028 en 2029 €\u00a0300 mee.",
                        "Daarvan telt in 2030 €\u00a00 mee.",
                        "Dat is minder dan €\u00a0500, want meer is het effect niet waard.",
                        "Zij hoort bij geen effect");
    }

    @Test
    @DisplayName("EXP51 the paragraph names what counts in no year, and the years left out")
    void silence() {
        assertThat(text(paragraph("to-watch", Language.NL)))
                .contains(
                        "Telt in geen enkel jaar mee: “Later”, €\u00a050 in 2035.",
                        "Telt in geen enkel jaar mee: “Bus”, €\u00a05 in 2031, €\u00a06 in 2032.",
                        "Van “Onderhoud” telt niet mee: €\u00a06 in 2031.",
                        "Het kader van “provincie” begrenst niets",
                        "Effect “Rust” duurt nul jaar",
                        "“Aanloop” heet eenmalig, maar telt 4 jaar mee.");
        assertThat(text(paragraph("balanced", Language.NL))).doesNotContain("Waar u op moet");
    }

    @Test
    @DisplayName("CAL86 all amounts are unknown, or zero, only where they are")
    void onlyWhereTrue() {
        assertThat(text(paragraph("partly-known", Language.NL)))
                .contains("In 2027 zijn de lasten €\u00a0300.")
                .doesNotContain("Alle bedragen bij de kosten");
        assertThat(text(paragraph("zero", Language.NL)))
                .contains("Dat weten wij nog niet: alle bedragen zijn nul.");
    }

    private static WorkshopFigures allUnknown() {
        return new Cases().unknownCost("Huur").unknownIncome("Subsidie").figures();
    }

    private static WorkshopFigures balanced() {
        return new Cases()
                .ceiling("20000")
                .cost("Huur", "14400")
                .cost("Koffie", "1200", "0.5")
                .income("Wmo-budget", "15000")
                .figures();
    }

    private static WorkshopFigures shortInOneYear() {
        return new Cases()
                .cost("Huur", "14400")
                .cost("Keuken", "8000", 2028)
                .cost("Vloer", "2000", 2028)
                .income("Wmo-budget", "15000")
                .income("Dorpsfonds", "5000", 2028)
                .figures();
    }

    private static WorkshopFigures shortEveryYear() {
        return new Cases()
                .cost("Huur", "14400")
                .income("Dorpsfonds", "5000")
                .income("Oranje Fonds", "2000", 2028)
                .figures();
    }

    private static WorkshopFigures overCeiling() {
        return new Cases()
                .ceiling("100000")
                .cost("Coördinator", "98000")
                .cost("Keuken", "8000", 2027)
                .cost("Bus", "8000", 2029)
                .income("Wmo-budget", "110000")
                .figures();
    }

    private static WorkshopFigures ceilingOfPayer(String euros) {
        return new Cases()
                .ceiling(euros, "Gemeente")
                .cost("Coördinator", "175400")
                .paidBy(" Gemeente", "Wmo-budget", "98400")
                .paidBy("Fonds", "Bijdrage", "77000")
                .figures();
    }

    private static WorkshopFigures surplus() {
        return new Cases().cost("Huur", "10000").income("Wmo-budget", "12500").figures();
    }

    private static WorkshopFigures cents() {
        return new Cases()
                .cost("Huur", "1000.50")
                .cost("Verf", "200.50", 2027)
                .income("Contributie", "333", "1.1")
                .figures();
    }

    private static WorkshopFigures oneOffOnly() {
        return new Cases()
                .cost("Feest\nop het plein", "2500", 2028)
                .income("Dorpsfonds", "2500", 2028)
                .unknownIncome("Collecte")
                .unknownIncome("Ondernemers")
                .figures();
    }

    static Stream<Arguments> paragraphs() {
        return CASES.keySet().stream()
                .flatMap(name -> Stream.of(Language.values()).map(l -> Arguments.of(name, l)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("paragraphs")
    @DisplayName("EXP10 the paragraph says what the money comes to, word for word")
    void golden(String name, Language language) {
        new Golden("fixtures/paragraph/%s.%s.txt".formatted(name, language.tag()))
                .holds(written(paragraph(name, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("paragraphs")
    @DisplayName("EXP11 every number but a year is a figure, and every euro leads to its notes")
    void figures(String name, Language language) {
        for (Run run : runs(paragraph(name, language))) {
            switch (run) {
                case PlainText(var text) ->
                        assertThat(YEAR.matcher(withoutNames(text)).replaceAll(""))
                                .doesNotContainPattern("\\d|€");
                case CitedFigure(var text, var notes, _) -> {
                    assertThat(text).doesNotContain("€ ", "-").containsPattern("\\d");
                    assertThat(notes).doesNotHaveDuplicates();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("paragraphs")
    @DisplayName("EXP12 a sentence has at most fifteen words, the names of notes apart")
    void sentencesAreShort(String name, Language language) {
        for (Section section : paragraph(name, language).sections()) {
            for (Sentence sentence : section.sentences()) {
                String plain = withoutNames(text(sentence));
                assertThat(plain.split("[ \\n]+")).as(plain).hasSizeLessThanOrEqualTo(LONGEST);
                assertThat(plain).endsWith(".").doesNotContain("  ", " .");
            }
        }
    }

    @Test
    @DisplayName("EXP13 with an unknown amount the paragraph never says that it balances")
    void unknownNeverBalances() {
        for (String name : List.of("example", "all-unknown", "one-off-only", "unknown-later")) {
            assertThat(text(paragraph(name, Language.NL)))
                    .doesNotContain("Ja.")
                    .contains("nog niet", "Onbekend telt niet als nul.");
            assertThat(text(paragraph(name, Language.EN)))
                    .doesNotContain("Yes.")
                    .contains(" yet", "Unknown does not count as zero.");
        }
    }

    @Test
    @DisplayName("EXP62 over the ceiling is at least so much while a cost is unknown")
    void openCeiling() {
        Cases open = new Cases().ceiling("90").cost("Huur", "100").unknownCost("Gas");
        assertThat(words(open)).contains("elk jaar minstens €\u00a010 overheen.");
        assertThat(text(FinancialParagraph.of(open.figures(), Language.EN)))
                .contains("exceed it by at least €\u00a010 each year.");
        assertThat(words(new Cases().ceiling("90").cost("Huur", "100")))
                .contains("daar elk jaar €\u00a010 overheen.");
    }

    @Test
    @DisplayName(
            "EXP63 each point to watch has the sentences of its remark, and all are the section")
    void points() {
        FinancialParagraph told = paragraph("to-watch", Language.NL);
        assertThat(told.points()).hasSize(toWatch().results().remarks().size());
        assertThat(told.sections())
                .map(FinancialParagraph.Section::sentences)
                .contains(
                        told.points().stream().flatMap(each -> each.sentences().stream()).toList());
        assertThat(paragraph("balanced", Language.NL).points()).isEmpty();
    }

    @Test
    @DisplayName("CAN122 with a range it balances with the most likely amounts")
    void likely() {
        Estimate rent = Estimate.between("80", "100", "150");
        WorkshopFigures figures =
                new Cases().uncertainCost("Huur", rent).income("Gift", "100").figures();
        assertThat(text(FinancialParagraph.of(figures, Language.NL)))
                .contains("Ja, met de meest waarschijnlijke bedragen.");
        assertThat(text(FinancialParagraph.of(figures, Language.EN)))
                .contains("Yes, with the most likely amounts.");
    }

    @Test
    @DisplayName("EXP43 a certain shortage is one, and beside unknown income none is told")
    void certainty() {
        String costs =
                words(new Cases().cost("Huur", "100").unknownCost("Gas").income("Subsidie", "90"));
        assertThat(costs)
                .contains("Nee, nog niet.", "elk jaar minstens €\u00a010 tekort.")
                .doesNotContain("Dat weten wij nog niet");
        String income =
                words(new Cases().cost("Huur", "100").unknownIncome("Fonds").income("Gift", "90"));
        assertThat(income).contains("Dat weten wij nog niet").doesNotContain("tekort");
        String surplus =
                words(new Cases().cost("Huur", "80").unknownCost("Gas").income("Gift", "90"));
        assertThat(surplus).contains("Dat weten wij nog niet").doesNotContain("over.");
        String structurally =
                words(
                        new Cases()
                                .cost("Huur", "100")
                                .unknownCost("Gas")
                                .income("Gift", "50")
                                .income("Fonds", "60", 2027));
        assertThat(structurally)
                .contains("Structureel komen wij elk jaar minstens €\u00a050 tekort.");
    }

    private static String words(Cases workshop) {
        return text(FinancialParagraph.of(workshop.figures(), Language.NL));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    @DisplayName("EXP14 sums are whole euros, with a no-break space and the language's points")
    void sums(String name, Language language) {
        String point = language == Language.NL ? "\\." : ",";
        assertThat(runs(paragraph(name, language)))
                .filteredOn(CitedFigure.class::isInstance)
                .extracting(Run::text)
                .filteredOn(text -> text.contains("€"))
                .allSatisfy(text ->
                        assertThat(text)
                                .matches(
                                        "([+\u2212]\u00a0)?€\u00a0\\d{1,3}(" + point + "\\d{3})*"));
    }

    @Test
    @DisplayName("EXP11 the costs of a year lead to the notes that fall in it")
    void notesOfAYear() {
        CitedFigure costsOf2028 =
                runs(paragraph("short-in-one-year", Language.NL)).stream()
                        .filter(CitedFigure.class::isInstance)
                        .map(CitedFigure.class::cast)
                        .filter(figure -> figure.text().equals("€\u00a024.400"))
                        .findFirst()
                        .orElseThrow();

        assertThat(costsOf2028.notes().stream().map(NoteId::value))
                .containsExactly("COSTS-01", "COSTS-02", "COSTS-03");
    }

    @Test
    @DisplayName("EXP10 a paragraph travels as JSON and comes back the same")
    void json() {
        FinancialParagraph paragraph = paragraph("example", Language.NL);
        String json = Json.mapper().writeValueAsString(paragraph);

        assertThat(Json.mapper().readValue(json, FinancialParagraph.class)).isEqualTo(paragraph);
    }

    private static FinancialParagraph paragraph(String name, Language language) {
        return FinancialParagraph.of(java.util.Objects.requireNonNull(CASES.get(name)), language);
    }

    /// As a reader sees it, with the notes that a figure leads to behind it.
    private static String written(FinancialParagraph paragraph) {
        return paragraph.sections().stream()
                .map(FinancialParagraphTest::written)
                .collect(Collectors.joining("\n"));
    }

    private static String written(Section section) {
        return section.sentences().stream()
                .map(sentence ->
                        sentence.runs().stream()
                                .map(FinancialParagraphTest::written)
                                .collect(Collectors.joining("", "", "\n")))
                .collect(Collectors.joining("", section.title() + "\n", ""));
    }

    private static String written(Run run) {
        return switch (run) {
            case PlainText(var text) -> text;
            case CitedFigure(var text, var notes, _) ->
                    notes.stream()
                            .map(NoteId::value)
                            .collect(Collectors.joining(" ", "[" + text + " ← ", "]"));
        };
    }

    private static String text(FinancialParagraph paragraph) {
        return paragraph.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .map(FinancialParagraphTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(Sentence sentence) {
        return sentence.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static List<Run> runs(FinancialParagraph paragraph) {
        return paragraph.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .flatMap(sentence -> sentence.runs().stream())
                .toList();
    }

    private static String withoutNames(String text) {
        return text.replaceAll("“[^”]*”", "“”");
    }
}
