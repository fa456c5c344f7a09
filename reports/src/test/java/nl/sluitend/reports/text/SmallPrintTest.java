package nl.sluitend.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.files.Models;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.wording.ConceptWords;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reader would have to guess.
class SmallPrintTest {

    @Test
    @DisplayName("CAL82 What a surplus covers of the excess has a row, and the rows add up to it")
    void surplus() {
        String text =
                text(
                        """
                        "ceiling": {"perYear": 100, "payer": "G"},
                        "lines": [
                         {"id": "c", "label": "Kosten", "direction": "COST", "effect": 1,
                          "amount": {"type": "Fixed", "perYear": 120}},
                         {"id": "i", "label": "Bijdrage", "direction": "INCOME", "party": "G",
                          "amount": {"type": "Fixed", "perYear": 150}}]
                        """);
        assertThat(text)
                .contains("Boven het kader in 2027 en 2028: €\u00a050.")
                .containsPattern("Samen +20 ")
                .containsPattern("Overschot: zoveel minder vragen +30\n")
                .containsPattern("Boven het kader +50\n")
                .containsPattern("Blijft boven het kader +0\n");
    }

    @Test
    @DisplayName("CAL82 A surplus that covers it all is told with what to ask")
    void enough() {
        String text =
                text(
                        """
                        "ceiling": {"perYear": 140, "payer": "G"},
                        "lines": [
                         {"id": "c", "label": "Kosten", "direction": "COST", "effect": 1,
                          "amount": {"type": "Fixed", "perYear": 120}},
                         {"id": "i", "label": "Bijdrage", "direction": "INCOME", "party": "G",
                          "amount": {"type": "Fixed", "perYear": 150}}]
                        """);
        assertThat(text).contains("over het kader heen en houdt €\u00a030 over: vraag €\u00a010");
    }

    @Test
    @DisplayName("CAL84 The unit of one stands apart")
    void one() {
        String text =
                text(
                        """
                        "drivers": [{"id": "d", "name": "Plaats", "unit": "plaatsen", "from": 2027,
                          "perYear": [2]}],
                        "lines": [
                         {"id": "c", "label": "Kosten", "direction": "COST",
                          "amount": {"type": "Fixed", "perYear": 50}},
                         {"id": "i", "label": "Bijdrage", "direction": "INCOME",
                          "amount": {"type": "Driven", "driver": "d", "unitPrice": 60}}]
                        """);
        assertThat(text).contains("geen tekort vanaf 1 (plaatsen).");
    }

    @Test
    @DisplayName("FIN236 All zero is told as that")
    void zero() {
        String zero =
                text(
                        """
                        "lines": [
                         {"id": "c", "label": "Kosten", "direction": "COST",
                          "amount": {"type": "Fixed", "perYear": 0}}]
                        """);
        assertThat(zero).contains("Alle bedragen zijn 0").doesNotContain("Sluitend");
    }

    @Test
    @DisplayName("CAL89 What nobody has said a party gains is no zero")
    void notGiven() {
        String text =
                text(
                        """
                        "lines": []},
                        "impact": {"inputs": [{"label": "Geld", "party": "Gemeente", "value": 7}],
                        "outcomes": [{"label": "Rust", "party": "Bewoners", "duration": 1,
                          "worth": {"type": "PerUnit", "quantity": 1, "proxy": 9}}]
                        """);
        assertThat(text)
                .containsPattern("Gemeente +7( +niet ingevuld){3}\n")
                .containsPattern("Bewoners +0 +0 +9 +\\+9\n")
                .contains("Niet ingevuld: wat Gemeente eraan heeft.");
    }

    @Test
    @DisplayName("CAL9 A present value without what nobody knows has a star")
    void presentValue() {
        String text =
                text(
                        """
                        "lines": []},
                        "impact": {"inputs": [{"label": "Geld", "party": "Gemeente", "value": 7}],
                        "outcomes": [{"label": "Rust", "party": "Gemeente", "duration": 1,
                          "worth": {"type": "PerUnit", "proxy": 9,
                            "quantity": {"type": "Missing"}}}]
                        """);
        assertThat(text).containsPattern("\nContante waarde voor de samenleving +0\\*");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CAL87 What recurs and what does not has one word each")
    void oneWord(Concept concept) {
        assertThat(ConceptWords.in(Language.NL).of(concept))
                .doesNotContain("incidente", "terugkerend");
        assertThat(ConceptWords.in(Language.EN).of(concept))
                .doesNotContain("incidental", "structural");
    }

    private static String text(String budget) {
        String model =
                """
                {"format": "sluitend-model", "version": 1, "name": "M",
                 "budget": {"horizon": {"first": 2027, "length": 2}, "grain": "WHOLE", %s}}
                """
                        .formatted(budget);
        ModelResults results =
                ModelResults.of(
                        Models.read(model.getBytes(UTF_8)),
                        ReferenceReading.standard(),
                        new Sampling(20, 1));
        List<String> lines = CalculationText.of(results, Language.NL);
        return String.join("\n", lines) + "\n";
    }
}
