package nl.sluitend.files.calculation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Models;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.societal.Variant;
import nl.sluitend.finance.societal.Variation;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Published and computed figures, from the model file through the engine to what is printed.
class VectorsTest {

    private static final JsonMapper JSON = Json.mapper();

    /// What a vector is: where it comes from, and what must come out.
    record Vector(
            String source,
            Standing standing,
            @Nullable String note,
            List<Expected> expect,
            @Nullable List<Varied> variants) {

        enum Standing {
            PUBLISHED,
            RECALLED,
            COMPUTED
        }
    }

    /// The value at a JSON Pointer in the results.
    record Expected(String at, BigDecimal value, BigDecimal tolerance) {}

    /// The ratio after some changes.
    record Varied(
            String label, List<Variation> variations, BigDecimal ratio, BigDecimal tolerance) {}

    static List<String> names() {
        return Models.vectors();
    }

    @Test
    @DisplayName("CAL20 The vectors are there")
    void areThere() {
        assertThat(names()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("CAL20 Each vector comes out within its tolerance")
    void comesOut(String name) {
        JsonNode results = results(Models.read(name));
        Vector vector = vector(name);
        assertThat(vector.source()).isNotBlank();
        assertThat(vector.expect()).isNotEmpty();
        for (Expected expected : vector.expect()) {
            assertThat(value(results.at(expected.at())))
                    .as("%s %s", name, expected.at())
                    .isCloseTo(expected.value(), within(expected.tolerance()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("CAL20 Each sensitivity of a vector comes out within its tolerance")
    void variantsComeOut(String name) {
        Model model = Models.read(name);
        List<Varied> variants = vector(name).variants();
        for (Varied varied : variants == null ? List.<Varied>of() : variants) {
            Figure ratio =
                    new Variant(varied.label(), varied.variations())
                            .ledger(
                                    requireNonNull(model.impact()),
                                    requireNonNull(model.discount()),
                                    model.first())
                            .ratio();
            assertThat(requireNonNull(ratio).value())
                    .as("%s %s", name, varied.label())
                    .isCloseTo(varied.ratio(), within(varied.tolerance()));
        }
    }

    private static JsonNode results(Model model) {
        ModelResults results = ModelResults.of(model, ReferenceReading.standard(), Sampling.USUAL);
        return JSON.readTree(CalculationFile.of(results).write(false));
    }

    private static Vector vector(String name) {
        return JSON.readValue(
                new String(Fixtures.bytes(Models.FOLDER + name + ".expected.json"), UTF_8),
                Vector.class);
    }

    private static BigDecimal value(JsonNode node) {
        return new BigDecimal((node.isObject() ? node.path("value") : node).asString());
    }
}
