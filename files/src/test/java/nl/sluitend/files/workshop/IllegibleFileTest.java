package nl.sluitend.files.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.files.Problem.SyntaxError.FIELD_MISSING;
import static nl.sluitend.files.Problem.SyntaxError.FIELD_UNKNOWN;
import static nl.sluitend.files.Problem.SyntaxError.FILE_TOO_LARGE;
import static nl.sluitend.files.Problem.SyntaxError.NOT_A_NUMBER;
import static nl.sluitend.files.Problem.SyntaxError.NOT_A_TEXT;
import static nl.sluitend.files.Problem.SyntaxError.NOT_A_WHOLE_NUMBER;
import static nl.sluitend.files.Problem.SyntaxError.WRONG_VALUE;
import static nl.sluitend.files.Problem.SyntaxError.WRONG_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.OtherFormat;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.ProblemWords;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.rules.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class IllegibleFileTest {

    private static final String EXAMPLE = "fixtures/workshops/dorpsontmoeting-en-vervoer.json";

    private ObjectNode file = Json.mapper().createObjectNode();

    @BeforeEach
    void takeTheExample() {
        file = (ObjectNode) Json.mapper().readTree(Fixtures.bytes(EXAMPLE));
    }

    @ParameterizedTest
    @DisplayName("EXP5 what is no JSON is refused as such")
    @ValueSource(strings = {"", " ", "{", "workshop", "{} {}", "{\"format\":1,\"format\":2}", "\0"})
    void noJson(String text) {
        assertThat(problems(text.getBytes(UTF_8)))
                .extracting(Problem::path, Problem::code)
                .containsExactly(tuple("", "NOT_JSON"));
    }

    @Test
    @DisplayName("EXP5 what nests too deep is refused as such")
    void tooDeep() {
        assertThat(problems("[".repeat(100_000).getBytes(UTF_8)))
                .extracting(Problem::code)
                .containsExactly("NOT_JSON");
    }

    @Test
    @DisplayName("EXP5 a file of the largest size is read, one byte more is not")
    void size() {
        byte[] largest = padded(Limits.STANDARD.of(Limit.FILE_BYTES));

        assertThat(WorkshopFile.read(largest, Limits.STANDARD)).isInstanceOf(Legible.class);
        assertThat(problems(padded(largest.length + 1)))
                .containsExactly(new Malformed("", FILE_TOO_LARGE));
    }

    @Test
    @DisplayName("SRV44 of what is too long nothing is read past the first that is too many")
    void tooMany() {
        int most = Limits.STANDARD.of(Limit.CANVASES);
        ObjectNode canvases = object("/canvases");
        for (int i = canvases.size(); i < most; i++) {
            emptyCanvas(canvases, i);
        }
        assertThat(WorkshopFile.read(file.toString().getBytes(UTF_8), Limits.STANDARD))
                .isInstanceOf(Legible.class);
        emptyCanvas(canvases, most);
        emptyCanvas(canvases, most + 1);
        canvases.put("canvas-beyond", "no canvas");
        canvases.set("main-canvas", canvases.remove("main-canvas"));
        assertThat(problems()).containsExactly(new Refused("/canvases", Refusal.TOO_MANY_CANVASES));
    }

    private static void emptyCanvas(ObjectNode canvases, int number) {
        ObjectNode canvas = canvases.putObject("canvas-%04d".formatted(number));
        canvas.putObject("blocks");
        canvas.putArray("shelf");
    }

    @Test
    @DisplayName("CAL83 A file of another kind of ours is told as that, with what to do")
    void otherKind() {
        assertThat(problems("{\"format\":\"sluitend-model\"}".getBytes(UTF_8)))
                .containsExactly(new OtherFormat("sluitend-model"))
                .extracting(each -> ProblemWords.of(each, Language.NL))
                .containsExactly(
                        "/format: Dit is een model. Reken het door met sluitend calculate.");
    }

    @ParameterizedTest
    @DisplayName("EXP5 JSON of another kind is no workshop, whatever else is in it")
    @ValueSource(
            strings = {"{}", "[]", "null", "7", "{\"format\":\"sluitend\",\"version\":1,\"x\":2}"})
    void anotherFormat(String json) {
        assertThat(problems(json.getBytes(UTF_8))).singleElement().isInstanceOf(OtherFormat.class);
    }

    @Test
    @DisplayName("EXP5 another version is not guessed at, and those that are read are named")
    void anotherVersion() {
        file.put("version", 4).remove("canvases");

        byte[] bytes = file.toString().getBytes(UTF_8);
        assertThat(WorkshopFile.read(bytes, Limits.STANDARD))
                .isEqualTo(
                        new Illegible<>(
                                List.of(
                                        new Malformed(
                                                "/version",
                                                WRONG_VERSION,
                                                List.of("1", "2", "3")))));
    }

    @Test
    @DisplayName("EXP6 everything that is not as the format says is named at once, with its place")
    void everyDifference() {
        object("/preparation").remove("context");
        object("/preparation").put("author~/s", "Anna");
        object("/preparation/subject").put("kind", "DREAM");
        object("/preparation/frame").put("firstYear", "2027").put("ceiling", 190_000);
        object("/canvases/main-canvas/blocks").putArray("GARDEN");
        object("/canvases/main-canvas/blocks/COSTS/0").put("id", "short");
        object("/canvases/main-canvas/blocks/COSTS/1/facets/0/amount").put("type", "Guess");
        object("/canvases/main-canvas/blocks/COSTS/2/facets/0/amount").remove("type");
        object("/canvases/main-canvas/blocks/COSTS/3").putNull("text");
        object("/canvases/main-canvas/shelf/0").put("note", "Een briefje");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        malformed("/preparation/context", FIELD_MISSING),
                        malformed("/preparation/author~0~1s", FIELD_UNKNOWN),
                        malformed("/preparation/subject/kind", WRONG_VALUE),
                        malformed("/preparation/frame/firstYear", NOT_A_WHOLE_NUMBER),
                        malformed("/preparation/frame/ceiling", NOT_A_NUMBER),
                        malformed("/canvases/main-canvas/blocks/GARDEN", FIELD_UNKNOWN),
                        malformed("/canvases/main-canvas/blocks/COSTS/0/id", WRONG_VALUE),
                        malformed(
                                "/canvases/main-canvas/blocks/COSTS/1/facets/0/amount/type",
                                WRONG_VALUE),
                        malformed(
                                "/canvases/main-canvas/blocks/COSTS/2/facets/0/amount/type",
                                FIELD_MISSING),
                        malformed("/canvases/main-canvas/blocks/COSTS/3/text", NOT_A_TEXT),
                        malformed("/canvases/main-canvas/shelf/0/note", WRONG_VALUE));
    }

    @Test
    @DisplayName("EXP6 a guide without one of the nine blocks is named")
    void guideOfEight() {
        object("/preparation/guide/blocks").remove("COSTS");

        assertThat(problems()).containsExactly(malformed("/preparation/guide", WRONG_VALUE));
    }

    @Test
    @DisplayName("EXP7 everything that no workshop takes is named at once, with its place")
    void everyRefusal() {
        object("/preparation/subject").put("title", " ");
        array("/preparation/context").add("x".repeat(61));
        object("/preparation/guide/blocks/VALUE").put("label", "x".repeat(41));
        object("/preparation/frame").put("firstYear", 1999).put("ceiling", "-1");
        object("/canvases/main-canvas/blocks/COSTS/0").put("text", "a\u0007b");
        object("/canvases/main-canvas/blocks/COSTS/1").put("id", "kosten-01");
        object("/canvases/main-canvas/blocks/COSTS/2/facets/0/amount").put("unitPrice", "0.00001");
        object("/canvases/main-canvas/blocks/COSTS/3/facets/0/recurrence").put("year", 2101);
        object("/canvases/main-canvas/shelf/3/note").put("text", "x".repeat(141));

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        refused("/preparation/subject/title", Refusal.TEXT_EMPTY),
                        refused("/preparation/context/4", Refusal.TEXT_TOO_LONG),
                        refused("/preparation/guide/blocks/VALUE/label", Refusal.TEXT_TOO_LONG),
                        refused("/preparation/frame/firstYear", Refusal.YEAR_OUT_OF_RANGE),
                        refused("/preparation/frame/ceiling", Refusal.AMOUNT_OUT_OF_RANGE),
                        refused(
                                "/canvases/main-canvas/blocks/COSTS/0/text",
                                Refusal.TEXT_UNREADABLE),
                        refused("/canvases/main-canvas/blocks/COSTS/1/id", Refusal.NOTE_EXISTS),
                        refused(
                                "/canvases/main-canvas/blocks/COSTS/2/facets/0/amount/unitPrice",
                                Refusal.AMOUNT_OUT_OF_RANGE),
                        refused(
                                "/canvases/main-canvas/blocks/COSTS/3/facets/0/recurrence/year",
                                Refusal.YEAR_OUT_OF_RANGE),
                        refused("/canvases/main-canvas/shelf/3/note/text", Refusal.TEXT_TOO_LONG));
    }

    @Test
    @DisplayName("EXP7 more notes than a canvas holds are refused as one")
    void tooManyNotes() {
        ArrayNode costs = array("/canvases/main-canvas/blocks/COSTS");
        for (int i = 0; i < Limits.STANDARD.of(Limit.NOTES); i++) {
            costs.addObject()
                    .put("id", "more-%04d".formatted(i))
                    .put("text", "x")
                    .putArray("facets");
        }

        assertThat(problems())
                .containsExactly(
                        refused("/canvases/main-canvas/blocks/COSTS", Refusal.CANVAS_FULL));
    }

    @Test
    @DisplayName("EXP6 of a file of noise the first hundred problems are named")
    void noise() {
        for (int i = 1; i < Illegible.MOST; i++) {
            file.put("noise" + i, i);
        }
        assertThat(problems()).hasSize(Illegible.MOST - 1);
        file.put("noise", 0);
        assertThat(problems()).hasSize(Illegible.MOST);
        file.put("more", 0);
        assertThat(problems()).hasSize(Illegible.MOST);
    }

    private ObjectNode object(String path) {
        return (ObjectNode) file.at(path);
    }

    private ArrayNode array(String path) {
        return (ArrayNode) file.at(path);
    }

    private List<Problem> problems() {
        return problems(file.toString().getBytes(UTF_8));
    }

    private static List<Problem> problems(byte[] bytes) {
        Reading<WorkshopFile> reading = WorkshopFile.read(bytes, Limits.STANDARD);
        assertThat(reading).isInstanceOf(Illegible.class);
        return ((Illegible<WorkshopFile>) reading)
                .problems().stream().map(IllegibleFileTest::placeAndReason).toList();
    }

    /// What may stand there instead is for those who write a file by hand.
    private static Problem placeAndReason(Problem problem) {
        return problem instanceof Malformed(var path, var flaw, _)
                ? new Malformed(path, flaw)
                : problem;
    }

    private static Problem malformed(String path, SyntaxError flaw) {
        return new Malformed(path, flaw);
    }

    private static Problem refused(String path, Refusal refusal) {
        return new Refused(path, refusal);
    }

    private static byte[] padded(int length) {
        byte[] example = Fixtures.bytes(EXAMPLE);
        byte[] padded = Arrays.copyOf(example, length);
        Arrays.fill(padded, example.length, length, (byte) ' ');
        return padded;
    }
}
