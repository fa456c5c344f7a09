package nl.sluitend.files.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.JsonRule;
import nl.sluitend.files.Models;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.RandomModels;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final int MODELS = 1_000;

    private static final String SCHEMA_FILE = "docs/formats/model.schema.json";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Fixtures.bytes(SCHEMA_FILE), UTF_8));

    static List<String> vectors() {
        return Models.vectors();
    }

    @Tag("slow")
    @Test
    @DisplayName("CAL1 Every model that is written fits the schema and is read back equal")
    void roundTrip() {
        long seed = Simulation.seed();
        System.out.printf("Model files: %,d models, -Dseed=%d%n", MODELS, seed);
        RandomModels models = new RandomModels(new Random(seed));
        int lines = 0;
        for (int i = 0; i < MODELS; i++) {
            Model model = models.next();
            byte[] file = ModelFile.of(model).write();
            assertThat(SCHEMA.validate(new String(file, UTF_8), InputFormat.JSON)).isEmpty();
            assertThat(Models.read(file)).isEqualTo(model);
            lines += model.budget() == null ? 0 : model.budget().lines().size();
        }
        assertThat(lines).isGreaterThan(MODELS);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("CAL1 Every example fits the schema and can be read")
    void examples(String name) {
        byte[] file = Fixtures.bytes(Models.FOLDER + name + ".json");
        assertThat(SCHEMA.validate(new String(file, UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(Models.read(file).name()).isNotBlank();
    }

    @Test
    @DisplayName("CAL1 The examples in the schema fit it and can be read")
    void schemaExamples() {
        var examples = Json.mapper().readTree(Fixtures.bytes(SCHEMA_FILE)).path("examples");
        assertThat(examples).isNotEmpty();
        examples.forEach(example -> {
            assertThat(SCHEMA.validate(example)).isEmpty();
            assertThat(Models.read(example.toString().getBytes(UTF_8)).name()).isNotBlank();
        });
    }

    @Test
    @DisplayName("CAL1 The example workshop is a model too")
    void exampleWorkshop() {
        WorkshopFile example = WorkshopFile.example();
        Model model =
                WorkshopFigures.model(
                        example.preparation().subject().title(),
                        example.preparation().frame(),
                        requireNonNull(example.canvases().get(CanvasId.MAIN)));
        new Golden(Models.FOLDER + "dorpsontmoeting-en-vervoer.json")
                .holds(new String(ModelFile.of(model).write(), UTF_8) + "\n");
        assertThat(Models.read("dorpsontmoeting-en-vervoer")).isEqualTo(model);
    }

    @ParameterizedTest
    @DisplayName("CAL2 A decimal is a string or a number, and is taken as it is written")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 | 0.1",
                "\"0.1\" | 0.1",
                "100.00 | 100",
                "1234567890123.12345678 | 1234567890123.12345678",
                "0.30000000000000004 | -",
                "-0 | 0",
                "5 | 5"
            })
    void decimals(String written, String read) {
        if (read.equals("-")) {
            assertThat(problems(fixed(written))).hasSize(1);
        } else {
            assertThat(perYear(fixed(written)).counted()).isEqualTo(new BigDecimal(read));
        }
    }

    @Test
    @DisplayName("CAL2 A range may have numbers and strings")
    void range() {
        String range = "{'type': 'Range', 'low': 1.5, 'likely': '2', 'high': 3}";
        assertThat(perYear(fixed(range.replace('\'', '"'))))
                .isEqualTo(
                        new Range(new BigDecimal("1.5"), new BigDecimal("2"), new BigDecimal("3")));
    }

    @ParameterizedTest
    @DisplayName(
            "CAL2 A number with an exponent, or with too many digits, is refused with its place")
    @ValueSource(
            strings = {
                "1e3",
                "1E-2",
                "1e999999999",
                "\"1e3\"",
                "\"12,50\"",
                "true",
                "null",
                "1234567890123456789012345678901",
                "0.1234567890123456789012345678901"
            })
    void noDecimals(String written) {
        assertThat(problems(fixed(written)))
                .containsExactly(
                        new Malformed("/budget/lines/0/amount/perYear", SyntaxError.NOT_A_NUMBER));
    }

    @Test
    @DisplayName("CAL3 All that does not fit is told at once, each with its place and reason")
    void allAtOnce() {
        String text =
                """
                {"format": "sluitend-model", "version": 1, "colour": "red",
                 "discount": {"rate": "x", "timing": "LATER"},
                 "budget": {"horizon": {"first": 2027, "length": "4"}, "drivers": {},
                  "lines": [{"id": "a", "label": "A", "direction": "COST",
                   "amount": {"type": "Fixed"}, "recurrence": {"type": "Sometimes"}}]}}
                """;
        assertThat(problems(text))
                .containsExactlyInAnyOrder(
                        new Malformed("/name", SyntaxError.FIELD_MISSING),
                        new Malformed(
                                "/colour",
                                SyntaxError.FIELD_UNKNOWN,
                                List.of(
                                        "format",
                                        "version",
                                        "name",
                                        "currency",
                                        "discount",
                                        "budget",
                                        "impact")),
                        new Malformed("/discount/rate", SyntaxError.NOT_A_NUMBER),
                        new Malformed(
                                "/discount/timing",
                                SyntaxError.WRONG_VALUE,
                                List.of("FIRST_YEAR_IN_FULL", "FIRST_YEAR_DISCOUNTED")),
                        new Malformed("/budget/horizon/length", SyntaxError.NOT_A_WHOLE_NUMBER),
                        new Malformed("/budget/drivers", SyntaxError.NOT_A_LIST),
                        new Malformed("/budget/lines/0/amount/perYear", SyntaxError.FIELD_MISSING),
                        new Malformed(
                                "/budget/lines/0/recurrence/type",
                                SyntaxError.WRONG_VALUE,
                                List.of("Structural", "Incidental")));
    }

    @Test
    @DisplayName("CAL3 All that cannot be calculated with is told at once")
    void uncalculable() {
        String text =
                """
                {"format": "sluitend-model", "version": 1, "name": "M",
                 "discount": {"rate": 3.5, "timing": "FIRST_YEAR_IN_FULL"},
                 "budget": {"horizon": {"first": 2027, "length": 0}, "drivers": [],
                  "lines": [{"id": "a", "label": "A", "direction": "COST",
                   "amount": {"type": "Driven", "driver": "d", "perUnit": 1, "unitPrice": 2},
                   "recurrence": {"type": "Structural"}}]}}
                """;
        assertThat(problems(text))
                .extracting(Problem::path, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("/discount/rate", "SHARE_OUT_OF_RANGE"),
                        tuple("/budget/horizon/length", "HORIZON_OUT_OF_RANGE"),
                        tuple("/budget/lines/0/amount/driver", "DRIVER_UNKNOWN"));
    }

    @Test
    @DisplayName("CAL3 Of what is no JSON the line and the column are told")
    void noJson() {
        assertThat(problems("{\n // no")).containsExactly(new NotJson(2, 2, JsonRule.NO_COMMENTS));
        assertThat(problems("{\n  \"a\": 1,\n}"))
                .containsExactly(new NotJson(3, 1, JsonRule.NO_LAST_COMMA));
        assertThat(problems("{\"a\": 1, \"a\": 2}"))
                .containsExactly(new NotJson(1, 10, JsonRule.NAMES_ONCE));
    }

    @Test
    @DisplayName("CAL3 A file of the most bytes is read, one byte more is not")
    void size() {
        byte[] model = Fixtures.bytes(Models.FOLDER + "npv.json");
        byte[] padded = new byte[ModelFile.MOST_BYTES];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(model, 0, padded, 0, model.length);
        assertThat(ModelFile.read(padded)).isInstanceOf(Legible.class);
        byte[] larger = Arrays.copyOf(padded, padded.length + 1);
        assertThat(problems(larger)).containsExactly(new Malformed("", SyntaxError.FILE_TOO_LARGE));
    }

    private static Estimate perYear(String text) {
        Budget budget = requireNonNull(Models.read(text.getBytes(UTF_8)).budget());
        return ((Fixed) budget.lines().getFirst().amount()).perYear();
    }

    private static String fixed(String perYear) {
        return """
        {"format": "sluitend-model", "version": 1, "name": "M", "budget":
         {"horizon": {"first": 2027, "length": 1}, "drivers": [], "lines": [{"id": "a",
          "label": "A", "direction": "COST", "amount": {"type": "Fixed", "perYear": %s},
          "recurrence": {"type": "Structural"}}]}}
        """
                .formatted(perYear);
    }

    private static List<Problem> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<Problem> problems(byte[] bytes) {
        return switch (ModelFile.read(bytes)) {
            case Legible<ModelFile> legible -> throw new AssertionError(legible);
            case Illegible<ModelFile>(var problems) -> problems;
        };
    }
}
