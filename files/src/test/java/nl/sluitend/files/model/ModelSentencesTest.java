package nl.sluitend.files.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import nl.sluitend.files.Problem;
import nl.sluitend.files.ProblemWords;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody reads who wrote a model by hand.
class ModelSentencesTest {

    private static final String MODEL =
            """
            {"format": "sluitend-model", "version": 1, "name": "M",
             "discount": {"rate": %s, "timing": "FIRST_YEAR_IN_FULL"},
             "budget": {"horizon": {"first": %s, "length": %s}, "drivers": [],
              "lines": [{"id": "a", "label": "A", "direction": "COST",
               "amount": {"type": "Fixed", "perYear": %s},
               "recurrence": {"type": "Structural"}}]}}
            """;

    @ParameterizedTest
    @DisplayName(
            "CAL40 CAL120 Each rule of JSON that is broken has its own sentence, where it begins")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{~ // no|Regel 2, kolom 2: hier staat commentaar.",
                "{~ /* no */}|Regel 2, kolom 2: hier staat commentaar.",
                "{~ # no|Regel 2, kolom 2: hier staat commentaar.",
                "{\"a\": NaN}|Regel 1, kolom 7: hier staat geen getal (NaN",
                "{\"a\": -Infinity}|Regel 1, kolom 7: hier staat geen getal (NaN",
                "{\"a\": -NaN}|Regel 1, kolom 7: hier staat geen getal (NaN",
                "{\"a\": +NaN}|Regel 1, kolom 7: hier staat geen getal (NaN",
                "{\"a\": +Infinity}|Regel 1, kolom 7: hier staat geen getal (NaN",
                "{\"a\": 1, \"a\": 2}|Regel 1, kolom 10: deze naam staat hier voor de tweede keer.",
                "{~\"a\": 1,~}|Regel 3, kolom 1: hier volgt niets meer. Haal de komma",
                "[1, 2,]|Regel 1, kolom 7: hier volgt niets meer. Haal de komma",
                "{'a': 1}|Regel 1, kolom 2: zet namen en teksten tussen dubbele",
                "{a: 1}|Regel 1, kolom 2: zet namen en teksten tussen dubbele",
                "{\"a\": 007}|Regel 1, kolom 7: schrijf een getal als 0.5",
                "{\"a\": +1}|Regel 1, kolom 7: schrijf een getal als 0.5",
                "{\"a\": \"b~c\"}|Regel 1, kolom 9: hier breekt een tekst af.",
                "{\"é\": [1,~ \"€\", NaN]}|Regel 2, kolom 7: hier staat geen getal (NaN",
                "{\"a\": -01}|Regel 1, kolom 7: schrijf een getal als 0.5",
                "{\"a\": .5}|Regel 1, kolom 7: schrijf een getal als 0.5",
                "{\"a\": 5.}|Regel 1, kolom 7: schrijf een getal als 0.5",
                "{\"naam\": 1,~ \"naam\" : 2}|Regel 2, kolom 2: deze naam staat hier",
                "{} {}|Regel 1, kolom 4: na het einde staat nog iets.",
                "{\"a\": [1|Regel 1, kolom 9: het bestand houdt hier op.",
                "{\"a\" 1}|Regel 1, kolom 6: dit is geen JSON.",
                "{\"é\": \"€\", \"b\" 1}|Regel 1, kolom 16: dit is geen JSON."
            })
    void json(String text, String sentence) {
        assertThat(dutch(text.replace('~', '\n').getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @Test
    @DisplayName("CAL40 What nests too deep is told with the bound")
    void tooDeep() {
        assertThat(dutch("[".repeat(30).getBytes(UTF_8)))
                .singleElement()
                .asString()
                .endsWith("hoogstens 20 lagen en 256 tekens.");
    }

    @Test
    @DisplayName("CAL40 A text that is no UTF-8 is told at the first character that is not")
    void encoding() {
        String text = MODEL.formatted("0.02", "2027", "3", "5").replace("\"M\"", "\"Café\"");
        String sentence = "dit teken is geen UTF-8. Bewaar het bestand als UTF-8.";
        assertThat(dutch(text.getBytes(ISO_8859_1)))
                .containsExactly("Regel 1, kolom 56: " + sentence);
        for (Charset other : List.of(UTF_16, UTF_16LE)) {
            assertThat(dutch(text.getBytes(other)))
                    .singleElement()
                    .asString()
                    .startsWith("Regel 1, kolom ")
                    .endsWith(sentence);
        }
        byte[] marked = ("\uFEFF" + text).getBytes(UTF_8);
        assertThat(ModelFile.read(marked)).isInstanceOf(Legible.class);
    }

    @Test
    @DisplayName("CAL81 Of a residual value above the price both amounts are told")
    void residual() {
        String bought =
                MODEL.replace("\"Fixed\", \"perYear\": %s", "%s")
                        .formatted(
                                "0.02",
                                "2027",
                                "3",
                                "\"Investment\", \"price\": {\"low\": 40, \"likely\": 50,"
                                        + " \"high\": 60, \"type\": \"Range\"}, \"usefulLife\": 2,"
                                        + " \"residualValue\": 45.5, \"method\": \"LINEAR\","
                                        + " \"interest\": 0");
        assertThat(dutch(bought.getBytes(UTF_8)))
                .containsExactly(
                        "/budget/lines/0/amount/residualValue: De restwaarde (45.5) is hoger dan"
                                + " de aankoopprijs (40).");
    }

    @ParameterizedTest
    @DisplayName(
            "CAL41 What goes beyond a bound is told with the value, the bound, and on which side")
    @CsvSource(
            delimiter = '|',
            value = {
                "25|2027|3|5|/discount/rate: Hier staat 25. Dit moet meer dan -1 en"
                        + " minder dan 1 zijn."
                        + " 25% schrijft u als 0.25.",
                "-1|2027|3|5|/discount/rate: Hier staat -1. Dit moet meer dan -1 en"
                        + " minder dan 1 zijn.",
                "0.12345678901|2027|3|5|/discount/rate: Gebruik hoogstens 10 decimalen.",
                "0.02|1899|3|5|/budget/horizon/first: Hier staat 1899. Dit moet ten minste 1900 en"
                        + " hoogstens 2200 zijn.",
                "0.02|2027|51|5|/budget/horizon/length: Hier staat 51. Dit moet ten minste 1 en"
                        + " hoogstens 50 zijn.",
                "0.02|2027|3|1234567890123456|/budget/lines/0/amount/perYear: Gebruik hoogstens 15"
                        + " cijfers vóór de punt."
            })
    void bounds(String rate, String first, String length, String amount, String sentence) {
        assertThat(dutch(MODEL.formatted(rate, first, length, amount).getBytes(UTF_8)))
                .containsExactly(sentence);
    }

    @Test
    @DisplayName(
            "CAL41 In English as well, and a share below nothing is not taken for a percentage")
    void english() {
        String text =
                """
                {"format": "sluitend-model", "version": 1, "name": "M", "discount":
                 {"rate": 0.02, "timing": "FIRST_YEAR_IN_FULL"}, "impact": {"first": 2027,
                 "inputs": [], "outcomes": [{"id": "a", "label": "A", "party": "B",
                 "benefit": "SAVING", "worth": {"type": "PerUnit", "quantity": 1, "proxy": 2},
                 "filters": {"deadweight": -0.1, "displacement": 10, "attribution": 0},
                 "duration": 1, "dropOff": 0, "start": "DURING"}]}}
                """;
        assertThat(sentences(text.getBytes(UTF_8), Language.EN))
                .containsExactly(
                        "/impact/outcomes/0/filters/deadweight: This is -0.1. It must be at least 0"
                                + " and at most 1.",
                        "/impact/outcomes/0/filters/displacement: This is 10. It must be at least"
                                + " 0 and at most 1. Write 10% as 0.1.");
    }

    private static List<String> dutch(byte[] bytes) {
        return sentences(bytes, Language.NL);
    }

    private static List<String> sentences(byte[] bytes, Language language) {
        List<Problem> problems = ((Illegible<ModelFile>) ModelFile.read(bytes)).problems();
        return problems.stream().map(problem -> ProblemWords.of(problem, language)).toList();
    }
}
