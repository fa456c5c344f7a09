package nl.sluitend.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.files.Models;
import nl.sluitend.files.RandomModels;
import nl.sluitend.files.calculation.CalculationFile;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.wording.ConceptWords;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTextTest {

    private static final int MODELS = 100;

    @ParameterizedTest
    @DisplayName("CAL7 CAL30 The text is the golden one, with all remarks beside the verdicts")
    @CsvSource({
        "dagbesteding-oost, NL",
        "dagbesteding-oost, EN",
        "dorpsontmoeting-en-vervoer, NL",
        "tv-01-wheels-to-meals, EN",
        "tv-09-gouda, NL",
        "break-even, NL",
        "npv, EN",
        "cut-list, NL",
        "saving-beyond-outcome, NL",
        "saving-beyond-outcome, EN",
        "line-outside-horizon, NL",
        "reserve-as-cover, NL",
        "reserve-as-cover, EN"
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
    @CsvSource({
        "tv-12-hourly-price, NL",
        "tv-06-employment, EN",
        "tv-13-pert, NL",
        "cut-list, NL",
        "saving-beyond-outcome, NL"
    })
    void explanation(String name, Language language) {
        String path =
                "fixtures/calculation/%s.explained.%s.txt"
                        .formatted(name, language.name().toLowerCase(Locale.ROOT));
        List<String> lines = CalculationText.explanation(results(Models.read(name)), language);
        new Golden(path).holds(String.join("\n", lines) + "\n");
    }

    @Test
    @DisplayName("CAL31 The year of the payback is the one in which its years, as said, end")
    void payback() {
        int told = 0;
        for (String name : Models.vectors()) {
            String text =
                    String.join("\n", CalculationText.of(results(Models.read(name)), Language.NL));
            Matcher said =
                    Pattern.compile("Terugverdiend in (\\d+), ([\\d,]+) jaar na begin (\\d+)")
                            .matcher(text);
            if (said.find()) {
                told++;
                double years = Double.parseDouble(said.group(2).replace(',', '.'));
                int start = Integer.parseInt(said.group(3));
                assertThat(start + Math.max(1, (int) Math.ceil(years)) - 1)
                        .as(name)
                        .isEqualTo(Integer.parseInt(said.group(1)));
            }
        }
        assertThat(told).isGreaterThan(1);
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
        if (cell.equals("unknown")) {
            return BigDecimal.ZERO;
        }
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
                .anyMatch(line ->
                        line.matches("zonder ons ook gebeurd \\+10 procentpunt +onbekend +\\?"))
                .anyMatch(line -> line.startsWith("? hangt af van wat het model niet weet"));
        assertThat(CalculationText.of(results(Models.read("tv-06-employment")), Language.NL))
                .noneMatch(line -> line.startsWith("? hangt af"));
    }

    @Test
    @DisplayName("CAL5 The rate that was used is told, with its source, or that there is none")
    void rate() {
        Budget budget = new Budget(Horizon.municipal(Year.of(2020)), List.of(), List.of(), null);
        assertThat(text(Models.read("dagbesteding-oost")))
                .anyMatch(line -> line.contains("geldig vanaf 2021-01-01. Wij vonden"));
        assertThat(text(new Model("Old", null, null, budget, null)))
                .anyMatch(line -> line.contains("is geen bekend"));
    }

    @Test
    @DisplayName("EXP70 Whose rise of prices goes off is told: that of the model, or of its lines")
    void whoseRise() {
        Budget rising =
                new Budget(
                        Horizon.municipal(Year.of(2027)),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        new BigDecimal("0.0225"));
        Model model = new Model("Rising", null, null, rising, null);
        assertThat(text(model))
                .anyMatch(line ->
                        line.contains("gaat 2,25\u00a0% prijsstijging per jaar af: die van"));
        assertThat(CalculationText.of(results(model), Language.EN))
                .anyMatch(line -> line.contains("by 2.25\u00a0% a year: that of the model"));
    }

    @Test
    @DisplayName("CAL80 Movements of reserves stand under headings of their own")
    void sidesOfPayers() {
        String line =
                """
                {"id": "%1$s", "label": "%1$s", "direction": "%1$s", "amount": {"type": "Fixed",
                 "perYear": 1}, "recurrence": {"type": "Structural"}, "party": "P"}\
                """;
        String lines =
                Stream.of("COST", "INCOME", "ADDITION", "WITHDRAWAL")
                        .map(line::formatted)
                        .collect(Collectors.joining(","));
        String file =
                """
                {"format": "sluitend-model", "version": 1, "name": "M", "budget":
                 {"horizon": {"first": 2027, "length": 1}, "drivers": [], "lines": [%s]}}
                """
                        .formatted(lines);
        assertThat(text(Models.read(file.getBytes(UTF_8))))
                .containsSubsequence(
                        "Lasten zonder taakveld           1",
                        "  COST (P)                       1",
                        "Baten van P                      1",
                        "  INCOME                         1",
                        "Uit reserves (onttrekkingen)     1",
                        "  WITHDRAWAL (P)                 1",
                        "Naar reserves (toevoegingen)     1",
                        "  ADDITION (P)                   1");
    }

    @Test
    @DisplayName("CAL10 Without inputs the ratio is n.v.t., and one that may be endless is told")
    void ratio() {
        assertThat(text(employment(List.of())))
                .contains("Wat een euro oplevert (SROI-ratio): n.v.t., want er is geen inbreng.");
        Input maybeNothing = Input.of("all", "All", "Funder", Estimate.between("0", "10", "20"));
        assertThat(text(employment(List.of(maybeNothing))))
                .anyMatch(line -> line.startsWith("Wat een euro oplevert (SROI-ratio): 35.906,96"));
    }

    private static Model employment(List<Input> inputs) {
        Model published = Models.read("tv-06-employment");
        ImpactMap map = requireNonNull(published.impact());
        return new Model(
                "Free", null, published.discount(), null, new ImpactMap(inputs, map.outcomes()));
    }

    @Test
    @DisplayName("CAL16 A task field of an older scheme is named with what it is now")
    void outdatedTaskField() {
        String file =
                """
                {"format": "sluitend-model", "version": 1, "name": "M", "budget":
                 {"horizon": {"first": 2027, "length": 1}, "drivers": [], "lines": [
                  {"id": "a", "label": "Zorg", "direction": "COST", "amount": {"type": "Fixed",
                   "perYear": 1}, "recurrence": {"type": "Structural"}, "taskField": "6.71a"}]}}
                """;
        assertThat(text(Models.read(file.getBytes(UTF_8))))
                .contains("Let op: taakveld 6.71a van “Zorg” geldt niet in 2027. Nu: 6.711.");
    }

    private static List<String> text(Model model) {
        return CalculationText.of(results(model), Language.NL);
    }

    private static ModelResults results(Model model) {
        return ModelResults.of(model, ReferenceReading.standard(), Sampling.USUAL);
    }
}
