package nl.sluitend.reports.paragraph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What is told of each year, beside the words that the golden texts hold.
class ToldYearsTest {

    @Test
    @DisplayName(
            "EXP13 EXP66 a year is unknown only by its own lines, and is told by what is known")
    void unknownByYear() {
        assertThat(told("unknown-later"))
                .contains(
                        "In 2027, 2028 en 2030 zijn de lasten €\u00a014.400 per jaar.",
                        "In 2029 zijn de bekende lasten €\u00a014.400.",
                        "In 2027 houden wij €\u00a0700 over.",
                        "In 2028 en 2030 houden wij elk jaar €\u00a0600 over.",
                        "In 2029 is het saldo hoogstens +\u00a0€\u00a0600.",
                        "Structureel houden wij elk jaar €\u00a0600 over.",
                        "De bekende lasten blijven daarbinnen, maar nog niet alles is bekend.");
    }

    @Test
    @DisplayName("EXP64 more than two amounts are told as the least and the most, with their years")
    void rises() {
        assertThat(told("rising"))
                .contains(
                        "In 2028 tot en met 2030 zijn de lasten €\u00a050.058 tot",
                        "Het laagst is dat in 2028, en het hoogst in 2030.")
                .doesNotContain("In 2029");
    }

    @Test
    @DisplayName("EXP65 what recurs has its own balance, and is said to be the same where it is")
    void structure() {
        assertThat(told("surplus"))
                .contains("Er is niets eenmalig, dus structureel is het hetzelfde.");
        assertThat(told("structurally-short"))
                .contains(
                        "Nee, nog niet: structureel is er een tekort.",
                        "In 2030 zijn de baten en de lasten gelijk.",
                        "Structureel komen wij elk jaar €\u00a0400 tekort.");
    }

    @Test
    @DisplayName("EXP67 to be within the ceiling puts nobody at ease where money is missing")
    void ceilingSettlesNothing() {
        assertThat(told("example"))
                .contains("De bijdrage blijft daarbinnen, maar het tekort betaalt nog niemand.");
        assertThat(told("structurally-short"))
                .contains("De lasten blijven daarbinnen, maar structureel is er een tekort.");
        assertThat(told("over-ceiling")).contains("Nee, nog niet: het gaat boven het kader.");
    }

    @Test
    @DisplayName(
            "EXP68 an investment has its credit, life and charges, and goes on after the years")
    void invests() {
        assertThat(told("investments"))
                .contains(
                        "Voor “Bus” is in 2028 een krediet nodig van €\u00a090.000.",
                        "De levensduur is 5 jaar: tot en met 2032.",
                        "Daarna is de restwaarde €\u00a010.000.",
                        "zijn de kapitaallasten €\u00a017.160 tot €\u00a017.800 per jaar.",
                        "Ook na 2030 zijn er nog kapitaallasten.",
                        "“Keuken” is in 2024 al gekocht voor €\u00a012.000.",
                        "Telt in geen enkel jaar mee: “Zaal”, €\u00a022.500 in 2035")
                .doesNotContain("500.000");
    }

    @Test
    @DisplayName("EXP64 of a line that does not count in every year the amount has its year")
    void itemsOfSomeYears() {
        assertThat(told("to-watch")).contains("“Besparing” met €\u00a0300 in 2028.");
        assertThat(told("investments")).contains("“Bus” met €\u00a017.800 in 2028.");
    }

    @Test
    @DisplayName("EXP69 the prices of outcomes are told with their year, or that it was not said")
    void priceLevels() {
        assertThat(told("investments"))
                .contains(
                        "In prijzen van 2022: “Minder vallen”.",
                        "In prijzen van 2027: “Minder eenzaam”.",
                        "Bij “Meer sport” is niet gezegd van welk jaar de prijzen zijn.",
                        "Prijzen van andere jaren zijn niet omgerekend naar 2027.");
    }

    static String told(String name) {
        return told(requireNonNull(FinancialParagraphTest.CASES.get(name)));
    }

    static String told(WorkshopFigures figures) {
        return FinancialParagraph.of(figures, Language.NL).sections().stream()
                .flatMap(section -> section.sentences().stream())
                .map(sentence ->
                        sentence.runs().stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
