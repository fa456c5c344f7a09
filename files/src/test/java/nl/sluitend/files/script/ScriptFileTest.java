package nl.sluitend.files.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.OtherFormat;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScriptFileTest {

    static final List<Script> SCRIPTS = List.of(Script.SHORT, Script.OF_THE_SHEET, Script.LONG);

    /// What a message has around its command.
    private static final int AROUND = 200;

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Fixtures.bytes("docs/formats/script.schema.json"), UTF_8));

    @ParameterizedTest
    @FieldSource("SCRIPTS")
    @DisplayName("HOU50 the scripts of 30, 60 and 90 minutes take as long as they promise")
    void takesWhatItPromises(Script script) {
        assertThat(script.planned()).isEqualTo(script.minutes());
        assertThat(script.steps())
                .map(Step::kind)
                .isEqualTo(Script.OF_THE_SHEET.steps().stream().map(Step::kind).toList());
    }

    @ParameterizedTest
    @FieldSource("SCRIPTS")
    @DisplayName("HOU51 a script that is written fits the schema and is read back unchanged")
    void roundTrip(Script script) {
        String file = new String(ScriptFile.of(script).write(), UTF_8);

        new Golden("fixtures/scripts/%d.json".formatted(script.minutes())).holds(file);
        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(read(file)).isEqualTo(new Legible<>(ScriptFile.of(script)));
    }

    @Test
    @DisplayName("HOU51 all that is wrong with a script is told at once, of where it stands")
    void problems() {
        String file = new String(ScriptFile.of(Script.SHORT).write(), UTF_8);

        assertThat(problems(file.replace("\"minutes\": 4", "\"minutes\": 0")))
                .containsExactly(refused("/steps/10/minutes", Breach.MINUTES_OUT_OF_RANGE));
        assertThat(problems(file.replace("reading-back", "opening-step")))
                .containsExactly(new Refused("/steps", Refusal.STEP_TWICE));
        assertThat(problems(file.replace("sluitend-script", "sluitend-workshop")))
                .containsExactly(new OtherFormat("sluitend-workshop"));
        assertThat(problems(file.replace("\"version\": 1", "\"version\": 2")))
                .containsExactly(
                        new Malformed("/version", SyntaxError.WRONG_VERSION, List.of("1")));
    }

    @Test
    @DisplayName("HOU51 a script has at most so many steps, and not one more")
    void asManyAsMayBe() {
        int most = Limits.STANDARD.of(Limit.STEPS);

        assertThat(read(new String(of(most).write(), UTF_8))).isInstanceOf(Legible.class);
        assertThat(problems(new String(of(most + 1).write(), UTF_8)))
                .containsExactly(refused("/steps", Breach.TOO_MANY_STEPS));
    }

    @Test
    @DisplayName("HOU53 the longest script goes in one message with what was seen of it")
    void goesInOneMessage() {
        int steps = Limits.STANDARD.of(Limit.STEPS);
        String each = "\u20ac".repeat(Limits.STANDARD.of(Limit.SCRIPT_TEXT) / steps);
        Step longest = Script.OF_THE_SHEET.steps().get(4);
        Script script =
                new Script(
                        Limits.STANDARD.of(Limit.SCRIPT_MINUTES),
                        IntStream.range(0, steps)
                                .mapToObj(i -> "%s%02d".formatted("s".repeat(38), i))
                                .map(id -> written(new StepId(id), longest, each))
                                .toList());
        byte[] command = Json.mapper().writeValueAsBytes(new SetScript(script, script));

        assertThat(command).hasSizeLessThan(Limits.STANDARD.of(Limit.MESSAGE_BYTES) - AROUND);
    }

    private static Step written(StepId id, Step like, String instruction) {
        return new Step(
                id,
                like.kind(),
                "",
                like.minutes(),
                instruction,
                like.opens(),
                like.participants(),
                like.screens());
    }

    private static ScriptFile of(int steps) {
        List<Step> many = new ArrayList<>();
        for (Step step : Collections.nCopies(steps, Script.SHORT.steps().getFirst())) {
            many.add(
                    new Step(
                            new StepId("step-%04d".formatted(many.size())),
                            step.kind(),
                            step.title(),
                            step.minutes(),
                            step.instruction(),
                            step.opens(),
                            step.participants(),
                            step.screens()));
        }
        return ScriptFile.of(new Script(60, many));
    }

    private static Problem refused(String path, Breach breach) {
        return new Refused(path, Refusal.of(breach));
    }

    private static List<Problem> problems(String file) {
        return ((Illegible<?>) read(file)).problems();
    }

    private static Object read(String file) {
        return ScriptFile.read(file.getBytes(UTF_8), Limits.STANDARD);
    }
}
