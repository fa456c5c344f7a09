package nl.sluitend.exports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sluitend.exports.Language;
import nl.sluitend.exports.Models;
import nl.sluitend.exports.RandomModels;
import nl.sluitend.exports.calculation.CalculationFile;
import nl.sluitend.exports.calculation.ModelResults;
import nl.sluitend.exports.reference.ReferenceReading;
import nl.sluitend.exports.wording.ConceptWords;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.model.Model;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTextTest {

    private static final int MODELS = 100;

    @ParameterizedTest
    @DisplayName("CAL7 The text is the golden one")
    @CsvSource({
        "dagbesteding-oost, NL",
        "dagbesteding-oost, EN",
        "dorpsontmoeting-en-vervoer, NL",
        "tv-01-wheels-to-meals, EN",
        "tv-09-gouda, NL",
        "break-even, NL",
        "npv, EN",
        "cut-list, NL"
    })
    void golden(String name, Language language) {
        String path =
                "fixtures/calculation/%s.%s.txt"
                        .formatted(name, language.name().toLowerCase(Locale.ROOT));
        List<String> lines = CalculationText.of(results(Models.read(name)), language);
        new Golden(path).holds(String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @DisplayName("CAL13 The explanation is the golden one, down to what was given")
    @CsvSource({"tv-12-hourly-price, NL", "tv-06-employment, EN", "tv-13-pert, NL", "cut-list, NL"})
    void explanation(String name, Language language) {
        String path =
                "fixtures/calculation/%s.explained.%s.txt"
                        .formatted(name, language.name().toLowerCase(Locale.ROOT));
        List<String> lines = CalculationText.explanation(results(Models.read(name)), language);
        new Golden(path).holds(String.join("\n", lines) + "\n");
    }

    @Test
    @DisplayName("CAL19 Every kind of figure in the results is in the explanation")
    void everyFigure() {
        for (String name : Models.vectors()) {
            ModelResults results = results(Models.read(name));
            String told = String.join("\n", CalculationText.explanation(results, Language.EN));
            assertThat(concepts(results)).allSatisfy(word -> assertThat(told).contains(word));
        }
    }

    /// What is explained in the JSON, as words: the budget and the societal ledger.
    private static Set<String> concepts(ModelResults results) {
        String all = new String(CalculationFile.of(results).write(true), UTF_8);
        String explained = all.replaceFirst("(?s)\"(sensitivity|uncertainty)\": .*", "");
        return Pattern.compile("\"concept\": \"(\\w+)\"")
                .matcher(explained)
                .results()
                .map(found -> Concept.valueOf(found.group(1)))
                .map(concept -> ConceptWords.in(Language.EN).of(concept))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("CAL8 In every year the structural and the one-off part add up to the total shown")
    void partsAddUp() {
        long seed = Simulation.seed();
        System.out.printf("Printed models: %,d models, -Dseed=%d%n", MODELS, seed);
        RandomModels models = new RandomModels(new Random(seed));
        int columns = 0;
        for (int i = 0; i < MODELS; i++) {
            List<String> lines = CalculationText.of(results(models.next()), Language.EN);
            columns += addUp(lines, "costs");
            columns += addUp(lines, "income");
        }
        assertThat(columns).isGreaterThan(MODELS);
    }

    private static int addUp(List<String> lines, String side) {
        List<BigDecimal> recurring = row(lines, "Recurring " + side);
        List<BigDecimal> oneOff = row(lines, "One-off " + side);
        List<BigDecimal> total =
                row(lines, Character.toUpperCase(side.charAt(0)) + side.substring(1));
        for (int i = 0; i < recurring.size(); i++) {
            assertThat(recurring.get(i).add(oneOff.get(i))).isEqualByComparingTo(total.get(i));
        }
        return recurring.size();
    }

    /// The numbers of the first row with that name; none when there is no such row.
    private static List<BigDecimal> row(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "  "))
                .findFirst()
                .map(line -> line.substring(name.length()).strip().split(" +"))
                .map(cells -> List.of(cells).stream().map(CalculationTextTest::number).toList())
                .orElse(List.of());
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace("*", "").replace(",", "").replace('\u2212', '-'));
    }

    @Test
    @DisplayName("CAL18 Without an effect of any line there is nothing to say of cuts")
    void noEffects() {
        assertThat(CalculationText.of(results(Models.read("cut-list")), Language.EN))
                .contains("What to cut to fit the ceiling (€)")
                .contains("2029: unknown effect of “Research”.");
        assertThat(CalculationText.of(results(Models.read("break-even")), Language.EN))
                .noneMatch(line -> line.startsWith("What to cut"));
    }

    @Test
    @DisplayName("CAL9 What is unknown is named, and every sum without it has a star")
    void unknown() {
        List<String> lines =
                CalculationText.of(results(Models.read("dorpsontmoeting-en-vervoer")), Language.NL);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Nog niet te zeggen, want onbekend is: "))
                .anyMatch(line -> line.startsWith("* zonder "))
                .anyMatch(line -> line.startsWith("Resultaat") && line.endsWith("*"))
                .noneMatch(line -> line.startsWith("Sluitend"));
    }

    @Test
    @DisplayName(
            "CAL9 What hangs on a filter that nobody knows is a question mark, and that is told")
    void unknownFilters() {
        assertThat(CalculationText.of(results(Models.read("tv-02-living-well")), Language.NL))
                .anyMatch(line -> line.matches("deadweight \\+10 procentpunt +0\\* +\\?"))
                .anyMatch(line -> line.startsWith("? hangt af van wat het model niet weet"));
        assertThat(CalculationText.of(results(Models.read("tv-06-employment")), Language.NL))
                .noneMatch(line -> line.startsWith("? "));
    }

    private static ModelResults results(Model model) {
        return ModelResults.of(model, ReferenceReading.standard(), ModelResults.USUAL_SEED);
    }
}
