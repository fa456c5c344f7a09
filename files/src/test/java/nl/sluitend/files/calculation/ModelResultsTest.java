package nl.sluitend.files.calculation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sluitend.files.Models;
import nl.sluitend.files.RandomModels;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.results.OutdatedTaskField;
import nl.sluitend.finance.results.UncertaintyResults;
import nl.sluitend.finance.results.UncertaintyResults.Ranged;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelResultsTest {

    private static final int MODELS = 50;

    private static final Reference REFERENCE = ReferenceReading.standard();

    @Test
    @DisplayName("CAL5 Without a rate of its own a model is weighed at the one of its first day")
    void standardRate() {
        Model model = Models.read("dagbesteding-oost");
        AppliedDiscount applied = requireNonNull(results(model, 1).discount());
        assertThat(applied.discount())
                .isEqualTo(
                        new Discount(
                                new BigDecimal("0.0225"), Timing.FIRST_YEAR_IN_FULL, Prices.REAL));
    }

    @Test
    @DisplayName("CAL5 Where no rate holds nothing is discounted, and nothing is weighed")
    void noRate() {
        Budget budget = new Budget(Horizon.municipal(Year.of(2020)), List.of(), List.of(), null);
        Model model = new Model("Old", null, null, budget, new ImpactMap(List.of(), List.of()));
        ModelResults results = results(model, 1);
        assertThat(results.discount()).isNull();
        assertThat(results.societal()).isNull();
        assertThat(requireNonNull(results.budget()).analysis().appraisal()).isNull();
    }

    @Test
    @DisplayName("CAL5 A rate of the model goes before the standard one")
    void ownRate() {
        AppliedDiscount applied = requireNonNull(results(Models.read("npv"), 1).discount());
        assertThat(applied.standard()).isNull();
    }

    @Test
    @DisplayName("CAL10 Without inputs there is no ratio")
    void noInputs() {
        Model published = Models.read("tv-06-employment");
        ImpactMap map = requireNonNull(published.impact());
        Model model =
                new Model(
                        "Free",
                        null,
                        published.discount(),
                        null,
                        new ImpactMap(List.of(), map.outcomes()));
        assertThat(json(model, false).at("/societal/ledger/socialReturn/type").asString())
                .isEqualTo("NotApplicable");
    }

    @Test
    @DisplayName("CAL11 The same seed gives the same draws, and another seed others")
    void seeds() {
        Model model = Models.read("dagbesteding-oost");
        UncertaintyResults one = requireNonNull(results(model, 1).uncertainty());
        assertThat(results(model, 1).uncertainty()).isEqualTo(one);
        assertThat(requireNonNull(results(model, 2).uncertainty()).spreads())
                .isNotEqualTo(one.spreads());
        assertThat(requireNonNull(results(model, 2).uncertainty()).tornado())
                .isEqualTo(one.tornado());
    }

    @Test
    @DisplayName("CAL21 A range has the mean and deviation of PERT, a result the mean of its draws")
    void pert() {
        UncertaintyResults four =
                requireNonNull(results(Models.read("tv-13-pert"), 1).uncertainty());
        assertThat(four.ranges())
                .extracting(Ranged::mean)
                .anyMatch(mean -> mean.compareTo(new BigDecimal("8.5")) == 0);
        assertThat(four.ranges().stream().mapToDouble(each -> each.mean().doubleValue()).sum())
                .isCloseTo(17.83, within(0.005));
        assertThat(Math.sqrt(four.ranges().stream().mapToDouble(ModelResultsTest::square).sum()))
                .isCloseTo(1.69, within(0.005));
        assertThat(four.spreads().getFirst().mean().doubleValue()).isCloseTo(-17.83, within(0.05));
    }

    private static double square(Ranged range) {
        return range.deviation().doubleValue() * range.deviation().doubleValue();
    }

    @Test
    @DisplayName("CAL11 A model without ranges has no draws")
    void noRanges() {
        assertThat(results(Models.read("npv"), 1).uncertainty()).isNull();
    }

    @Test
    @DisplayName("CAL11 Inputs that may be nothing give no ratio without end")
    void endless() {
        Model published = Models.read("tv-06-employment");
        ImpactMap map = requireNonNull(published.impact());
        Input input = Input.of("all", "All", "Funder", Estimate.between("0", "10", "20"));
        Model model =
                new Model(
                        "Endless",
                        null,
                        published.discount(),
                        null,
                        new ImpactMap(List.of(input), map.outcomes()));
        assertThat(results(model, 1).uncertainty()).isNull();
    }

    @Tag("slow")
    @Test
    @DisplayName("CAL6 Results of any model can be written, explained or not")
    void anyModel() {
        long seed = Simulation.seed();
        System.out.printf("Written results: %d models, -Dseed=%d%n", MODELS, seed);
        RandomModels models = new RandomModels(new Random(seed));
        for (int i = 0; i < MODELS; i++) {
            Model model = models.next();
            assertThat(json(model, false).path("name").asString()).isEqualTo(model.name());
            assertThat(CalculationFile.of(results(model, 1)).write(true))
                    .hasSizeGreaterThanOrEqualTo(
                            CalculationFile.of(results(model, 1)).write(false).length);
        }
    }

    @Test
    @DisplayName("CAL9 What misses an unknown line is not drawn")
    void unknownIsNotDrawn() {
        String file =
                """
                {"format": "sluitend-model", "version": 1, "name": "M", "budget":
                 {"horizon": {"first": 2027, "length": 2}, "drivers": [], "lines": [
                  {"id": "a", "label": "A", "direction": "COST", "amount": {"type": "Fixed",
                   "perYear": {"type": "Range", "low": 1, "likely": 2, "high": 4}},
                   "recurrence": {"type": "Structural"}},
                  {"id": "b", "label": "B", "direction": "INCOME", "amount": {"type": "Unknown"},
                   "recurrence": {"type": "Incidental", "year": 2028}}]}}
                """;
        Model model = Models.read(file.getBytes(UTF_8));
        assertThat(requireNonNull(results(model, 1).uncertainty()).spreads())
                .singleElement()
                .extracting(UncertaintyResults.ResultSpread::year)
                .isEqualTo(Year.of(2027));
    }

    @Test
    @DisplayName("CAL16 A task field of an older scheme is named with what it is now")
    void outdatedTaskField() {
        Model model = Models.read(withTaskFields("6.71a", "6.81", "6.712", "5.1"));
        assertThat(results(model, 1).outdatedTaskFields())
                .containsExactly(
                        new OutdatedTaskField("6.71a", "6.71a", Year.of(2027), List.of("6.711")),
                        new OutdatedTaskField(
                                "6.81", "6.81", Year.of(2027), List.of("6.811", "6.812")));
    }

    private static byte[] withTaskFields(String... codes) {
        String lines =
                Arrays.stream(codes)
                        .map(code ->
                                """
                                {"id": "%1$s", "label": "%1$s", "direction": "COST",
                                 "amount": {"type": "Fixed", "perYear": 1}, "recurrence":
                                 {"type": "Structural"}, "taskField": "%1$s"}
                                """
                                        .formatted(code))
                        .collect(Collectors.joining(","));
        return """
        {"format": "sluitend-model", "version": 1, "name": "M", "budget":
         {"horizon": {"first": 2027, "length": 1}, "drivers": [], "lines": [%s]}}
        """
                .formatted(lines)
                .getBytes(UTF_8);
    }

    @Test
    @DisplayName("CAL6 Explained figures have their terms, others do not")
    void explained() {
        Model model = Models.read("tv-12-hourly-price");
        JsonNode plain = json(model, false).at("/budget/years/0/costs");
        assertThat(plain.path("value").asString()).isEqualTo("37.02");
        assertThat(plain.has("terms")).isFalse();
        JsonNode full = json(model, true).at("/budget/years/0/costs");
        assertThat(full.path("operation").asString()).isEqualTo("SUM");
        JsonNode line = full.at("/terms/0/terms/0");
        assertThat(line.path("id").asString()).isEqualTo("low");
        assertThat(line.at("/terms/0/concept").asString()).isEqualTo("HOURS");
    }

    @Test
    @DisplayName("CAL6 The file says what it is")
    void format() {
        JsonNode file = json(Models.read("npv"), false);
        assertThat(file.path("format").asString()).isEqualTo("sluitend-calculation");
        assertThat(file.path("version").asInt()).isEqualTo(1);
        assertThat(file.path("name").asString()).isEqualTo("Net present value");
    }

    private static ModelResults results(Model model, long seed) {
        return ModelResults.of(model, REFERENCE, Sampling.USUAL.from(seed));
    }

    private static JsonNode json(Model model, boolean explained) {
        return JsonMapper.builder()
                .build()
                .readTree(CalculationFile.of(results(model, 1)).write(explained));
    }
}
