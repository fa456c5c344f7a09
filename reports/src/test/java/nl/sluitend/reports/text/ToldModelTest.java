package nl.sluitend.reports.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.reports.paragraph.FinancialParagraphTest;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a controller recalculates from the text of a model.
class ToldModelTest {

    @Test
    @DisplayName(
            "CAL100 FIN290 credits have a section, and whose payments the ceiling bounds is told")
    void credits() {
        assertThat(told("reserves"))
                .containsSubsequence(
                        "Onder het kader telt alleen wat “Gemeente (Wmo)” betaalt.",
                        "Niet onder het kader valt wat “Wmo” betaalt.",
                        "Kredieten voor investeringen (€)")
                .anyMatch(row("Verbouwing +2028 +480\\.000 +450\\.000 en 550\\.000"))
                .anyMatch(row("Lift +2029 +onbekend"))
                .anyMatch(row("Samen +492\\.000\\* +462\\.000 en 562\\.000"));
    }

    @Test
    @DisplayName("CAL102 FIN293 what is unknown altogether is said in a word, in sums of it too")
    void unknown() {
        assertThat(told("all-unknown"))
                .anyMatch(row("Lasten +onbekend.*"))
                .anyMatch(row("Saldo +onbekend.*"))
                .noneMatch(row(".* 0\\*.*"));
        assertThat(told("at-most")).anyMatch(row("Lasten +1\\.000\\*.*"));
    }

    @Test
    @DisplayName("CAL121 CAL80 FIN321 each line stands under what it is together with others")
    void grouped() {
        assertThat(told("reserves"))
                .containsSubsequence(
                        "Posten naar taakveld en betaler (€)",
                        "-----------------------------------")
                .anyMatch(row("Lasten zonder taakveld +[\\d.]+ .*"))
                .anyMatch(row("Baten van Gemeente \\(Wmo\\) +88\\.000 .*"))
                .anyMatch(row("Uit reserves \\(onttrekkingen\\) +25\\.000 .*"))
                .anyMatch(row("  Sparen \\(taakveld 0\\.10\\) +3\\.000 .*"));
        assertThat(told("open-reserves"))
                .anyMatch(row("Uit reserves \\(onttrekkingen\\) +onbekend .*"))
                .anyMatch(row("  Uit de egalisatie \\(taakveld 0\\.10\\) +onbekend .*"))
                .anyMatch(row("Saldo +\\+900 +\\+600 +\\+600 +\\+600"))
                .anyMatch(row("Structurele dekking zonder reserves( +\\+600){4}"));
    }

    @Test
    @DisplayName(
            "CAL101 CAL103 FIN295 what nobody filled in is no number, and no ceiling is passed")
    void notFilledIn() {
        List<String> lines = told("not-filled-in");
        assertThat(lines)
                .anyMatch(row("provincie +100 +niet ingevuld +niet ingevuld +niet ingevuld"))
                .contains("Samen is zonder wat niet is ingevuld.")
                .anyMatch(line -> line.contains("geen tekort tot en met"))
                .anyMatch(line -> line.startsWith("Alleen wat er in 2027 in gaat, telt"));
    }

    @Test
    @DisplayName("CAL104 what a unit leaves has the decimals that its break-even asks for")
    void perUnit() {
        Notation dutch = new Notation(Language.NL, "€");
        assertThat(dutch.exactly(Concept.LOSS_PER_UNIT, Money.of("2.40875").amount()))
                .isEqualTo("€\u00a02,4088");
        assertThat(dutch.exactly(Concept.UNIT_COSTS, Money.of("2.5").amount()))
                .isEqualTo("€\u00a02,50");
        assertThat(dutch.exactly(Concept.UNIT_PRICE, Money.of("2.40875").amount()))
                .isEqualTo("€\u00a02,41");
    }

    private static Predicate<String> row(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static List<String> told(String name) {
        WorkshopFigures figures = requireNonNull(FinancialParagraphTest.CASES.get(name));
        return CalculationText.of(figures.results(), Language.NL);
    }
}
