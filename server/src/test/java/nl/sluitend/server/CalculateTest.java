package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.finance.uncertainty.Sampling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The command `calculate` as whoever types it sees it.
class CalculateTest {

    private static final Path MODELS =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")))
                    .resolve("fixtures/finance");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("CAL15 What was asked is on standard output, in Dutch unless asked otherwise")
    void prints() {
        assertThat(calculate(example("dagbesteding-oost"))).isZero();
        assertThat(lines(out)).contains("Oordeel", "Gevoeligheid", "Contante waarde");
        assertThat(lines(err)).isEmpty();
        assertThat(calculate(example("dagbesteding-oost"), "--english")).isZero();
        assertThat(lines(out)).contains("Verdict", "Sensitivity", "Present value");
    }

    @Test
    @DisplayName("CAL15 Explained, seeded and as JSON")
    void options() {
        assertThat(calculate(example("npv"), "--explain")).isZero();
        assertThat(lines(out)).contains("Hoe komt dit tot stand?");
        assertThat(calculate(example("tv-13-pert"), "--json", "--explain", "--seed", "7")).isZero();
        var file = JsonMapper.builder().build().readTree(out.toString());
        assertThat(file.at("/uncertainty/seed").asInt()).isEqualTo(7);
        assertThat(file.at("/budget/years/0/costs/terms").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("FIN324 Without a seed it draws as often and from the same seed as every door")
    void draws() {
        assertThat(calculate(example("tv-13-pert"), "--json")).isZero();
        var file = JsonMapper.builder().build().readTree(out.toString());
        assertThat(file.at("/uncertainty/seed").asLong()).isEqualTo(Sampling.USUAL.seed());
        assertThat(file.at("/uncertainty/draws").asInt()).isEqualTo(Sampling.USUAL.draws());
    }

    @Test
    @DisplayName("CAL15 A process prints UTF-8 wherever it runs, and ends with code 0")
    void process() {
        OwnProcess process =
                OwnProcess.start(folder.resolve("stderr.log"), "calculate", example("npv"));
        assertThat(process.everythingSaid()).anyMatch(line -> line.contains("€\u00a013.542"));
        assertThat(process.exitCode()).isZero();
    }

    @Test
    @DisplayName("CAL43 What does not fit on a disk that is full is told, and ends with code 1")
    void full() throws IOException {
        Path log = folder.resolve("stderr.log");
        assertThat(OwnProcess.exitCodeWith(Path.of("/dev/full"), log, "calculate", example("npv")))
                .isEqualTo(1);
        assertThat(log).content(UTF_8).startsWith("Niet alles is geschreven: de schijf is vol");
    }

    @Test
    @DisplayName("CAL42 A control in a name is shown and does not reach the terminal")
    void controls() throws IOException {
        String text = Files.readString(Path.of(example("npv")));
        String named = text.replaceFirst("\"name\": \"", "\"name\": \"\\\\u001b[2J\\\\n");
        assertThat(calculate(written(named))).isZero();
        assertThat(out.toString()).contains("␛[2J␊").doesNotContain("\u001b");
        assertThat(execute("calculate", "a\u001bb", "c\u001bd")).isEqualTo(2);
        assertThat(err.toString()).contains("␛").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("CAL15 A file that is not there is one line, and code 2")
    void notThere() {
        assertThat(calculate(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().endsWith("none.json bestaat niet.");
        assertThat(calculate(folder.resolve("none.json").toString(), "--english")).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().endsWith("none.json does not exist.");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    @DisplayName("CAL15 A folder is no file, and a file that is too large is said to be that")
    void unreadable() throws IOException {
        assertThat(calculate(folder.toString())).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().endsWith("kan niet worden gelezen.");
        Path large = Files.write(folder.resolve("l.json"), new byte[ModelFile.MOST_BYTES + 1]);
        assertThat(calculate(large.toString())).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().endsWith("Hoogstens 4 MiB past.");
    }

    @ParameterizedTest
    @DisplayName("CAL15 A file that is no model is one line")
    @ValueSource(strings = {"", "geen model", "{}", "[1, 2", "{\"format\": \"sluitend-workshop\"}"})
    void noModel(String text) throws IOException {
        assertThat(calculate(written(text))).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains("model.json: ").endsWith(".");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    @DisplayName("CAL15 Everything that is wrong with a model is a line of its own")
    void wrongModel() throws IOException {
        String text = "{\"format\": \"sluitend-model\", \"version\": 1, \"nam\": \"x\"}";
        assertThat(calculate(written(text))).isEqualTo(2);
        assertThat(lines(err))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("/name: Dit veld ontbreekt."))
                .anyMatch(
                        line -> line.contains("/nam: Dit veld bestaat niet in dit formaat. Kies"));
    }

    @Test
    @DisplayName("CAL15 Arguments that make no sense are one line, and code 2")
    void argumentsAreWrong() {
        assertThat(execute("calculate")).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().startsWith("Er ontbreekt de naam van");
        assertThat(execute("calculate", example("npv"), "--seed=x")).isEqualTo(2);
        assertThat(lines(err))
                .singleElement()
                .asString()
                .startsWith("x past niet bij --seed. Daar hoort een geheel getal.");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    @DisplayName("FIN135 An installation's own rate is the one that is used")
    void ownReference() throws IOException {
        Path own = Files.createDirectories(folder.resolve("data/reference"));
        Files.writeString(
                own.resolve("discount-rates.json"),
                """
                {"format": "sluitend-reference", "version": 1, "table": {"type": "DiscountRates",
                 "entries": [{"id": "nl-standaard", "use": "alles", "rate": 0.05,
                  "timing": "FIRST_YEAR_IN_FULL", "provenance": {"source": "Kadernota",
                   "validFrom": "2027-01-01"}}]}}
                """);
        String data = "--data=" + folder.resolve("data");
        assertThat(calculate(example("dagbesteding-oost"), data)).isZero();
        assertThat(lines(out))
                .anyMatch(line -> line.contains("5\u00a0% (het eerste jaar telt volledig)"));
        Files.writeString(own.resolve("discount-rates.json"), "{}");
        assertThat(calculate(example("dagbesteding-oost"), data)).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains("discount-rates.json");
    }

    private int calculate(String file, String... options) {
        return execute(
                Stream.concat(Stream.of("calculate", file), Stream.of(options))
                        .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String written(String text) throws IOException {
        return Files.write(folder.resolve("model.json"), text.getBytes(UTF_8)).toString();
    }

    private static String example(String name) {
        return MODELS.resolve(name + ".json").toString();
    }

    private static List<String> lines(StringWriter written) {
        return written.toString().lines().toList();
    }
}
