package nl.sluitend.reports.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What is told of reserves, credits and who pays, beside the words that the golden texts hold.
class ToldReservesTest {

    @Test
    @DisplayName("FIN291 FIN287 FIN288 reserves are told apart, and what only seems cover or free")
    void reserves() {
        assertThat(ToldYearsTest.told("reserves"))
                .contains(
                        "In 2027 tot en met 2030 komt uit reserves €\u00a025.000 per jaar.",
                        "In 2027 tot en met 2030 gaat naar reserves €\u00a03.000 per jaar.",
                        "Hoeveel erin zit, is niet bekend.",
                        "“Algemene reserve” telt als baten, en dus als dekking.",
                        "In 2028 komt eenmalig binnen: “Subsidie”. Dan wordt “Verbouwing” gekocht.",
                        "Een bijdrage aan een investering mag van de aankoopprijs af.");
    }

    @Test
    @DisplayName("FIN290 who counts against the ceiling of a payer is told, and who does not")
    void underCeiling() {
        assertThat(ToldYearsTest.told("reserves"))
                .contains(
                        "Onder het kader telt alleen wat “Gemeente (Wmo)” betaalt.",
                        "Niet onder het kader valt wat “Wmo” betaalt.");
    }

    @Test
    @DisplayName("FIN289 a credit is told with its range, without its price, and all together")
    void credits() {
        assertThat(ToldYearsTest.told("reserves"))
                .contains(
                        "een krediet nodig van €\u00a0480.000"
                                + " (tussen €\u00a0450.000 en €\u00a0550.000).",
                        "Voor “Lift” is in 2029 een krediet nodig: de prijs is nog onbekend.",
                        "Zonder wat nog onbekend is, zijn de kredieten samen €\u00a0492.000"
                                + " (tussen €\u00a0462.000 en €\u00a0562.000).");
    }

    @Test
    @DisplayName("FIN321 FIN323 what nobody knows of a reserve is unknown there, and nowhere else")
    void openReserves() {
        assertThat(ToldYearsTest.told("open-reserves"))
                .contains(
                        "Hoeveel er uit reserves komt, is nog onbekend.",
                        "Structureel houden wij elk jaar €\u00a0600 over.",
                        "Wij weten nog niet hoeveel “Uit de egalisatie” uit reserves haalt.")
                .doesNotContain("bekende baten", "oplevert");
        assertThat(ToldYearsTest.told(Cases.atMostRecurring()))
                .contains("Structureel is het saldo elk jaar hoogstens +\u00a0€\u00a0600.");
    }

    @Test
    @DisplayName("FIN292 the balance is at most what is known beside an unknown cost")
    void direction() {
        assertThat(ToldYearsTest.told("at-most"))
                .contains("is het saldo hoogstens +\u00a0€\u00a03.637 per jaar.");
        assertThat(ToldYearsTest.told("at-least"))
                .contains("is het saldo minstens +\u00a0€\u00a03.637 per jaar.");
    }
}
