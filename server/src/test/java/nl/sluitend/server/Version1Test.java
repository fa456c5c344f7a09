package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.json.earlier.Version1;
import nl.sluitend.json.earlier.Version2;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A data folder that version 0.1.0 made, opened as it is.
class Version1Test {

    private static final String UNKNOWN_NL = "Wat wij nog niet weten";
    private static final String UNKNOWN_EN = "What we do not know yet";
    private static final Set<String> TOLD_ALIKE =
            Set.of("Wie het betaalt", "Who pays", UNKNOWN_NL, UNKNOWN_EN);
    private static final Pattern NAMES = Pattern.compile("“[^”]*”");

    private static final JsonMapper JSON = Json.mapper();
    private static final Path MADE =
            Path.of(System.getProperty("repository.root", ".."), "fixtures", "v1");

    private static final String BOUGHT = "kosten-invest2";
    private static final int CHARGE = 3_600;
    private static final BigDecimal MOST_ROUNDED = BigDecimal.valueOf(8);

    @TempDir private Path data;

    static Stream<String> workshops() {
        return read("links.json").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("workshops")
    @DisplayName("STO25 a workshop of the first version has the same canvas, and is prepared alike")
    void canvas(String workshop) {
        try (House house = opened()) {
            JsonNode now = JSON.readTree(JSON.writeValueAsBytes(snapshot(house, workshop)));
            ObjectNode then = since((ObjectNode) read(workshop + ".snapshot.json").get("workshop"));

            assertThat(now.at("/workshop/preparation")).isEqualTo(then.get("preparation"));
            assertThat(now.at("/workshop/notes/canvases")).isEqualTo(then.get("canvases"));
            assertThat(now.at("/workshop/attendance/participants"))
                    .isEqualTo(then.at("/attendance/participants"));
            assertThat(now.at("/workshop/hour/stage/type").asString()).isEqualTo(stage(then));
            assertThat(now.at("/workshop/notes/authors")).as("everybody's").isEmpty();
            assertThat(now.get("seq")).isEqualTo(read(workshop + ".snapshot.json").get("seq"));
        }
    }

    @ParameterizedTest
    @MethodSource("workshops")
    @DisplayName("STO25 a workshop of the first version has the same money, as it counts today")
    void figures(String workshop) {
        try (House house = opened()) {
            Device device = facilitator(house, workshop);
            Figures figures =
                    device.live(path(workshop, "/live?as=facilitator"))
                            .hello(0)
                            .expect(Figures.class);
            JsonNode now = JSON.readTree(JSON.writeValueAsBytes(figures));
            JsonNode then = read(workshop + ".figures.json");

            sameMoney(now.at("/ledger"), then.at("/ledger"));
            assertThat(now.get("outlook").get("outcomes"))
                    .isEqualTo(then.get("outlook").get("outcomes"));
            boolean bought = then.at("/ledger/years/0/lines").has(BOUGHT);
            assertThat(drivers(now, bought)).containsAll(drivers(then, bought));
            assertThat(certain(now)).isEqualTo(certain(then));
        }
    }

    @ParameterizedTest
    @MethodSource("workshops")
    @DisplayName("STO25 a workshop of the first version has the same file, and like sentences")
    void words(String workshop) {
        try (House house = opened()) {
            Device device = facilitator(house, workshop);
            JsonNode file = device.get(path(workshop, "/file?as=facilitator")).expect(200).json();
            ObjectNode then = since((ObjectNode) read(workshop + ".workshop.json"));

            assertThat(file).isEqualTo(then.put("version", 3));
            for (String language : List.of("nl", "en")) {
                String asked = "/paragraph?as=facilitator&language=" + language;
                JsonNode now = device.get(path(workshop, asked)).expect(200).json();
                assertThat(sentences(now)).isEqualTo(sentences(paragraph(workshop, language)));
            }
        }
    }

    private static String stage(JsonNode then) {
        return then.at("/attendance/phase").asString().equals("LOBBY") ? "Lobby" : "Unled";
    }

    /// What held a workshop of the first version, as it is written today.
    private static ObjectNode since(ObjectNode holder) {
        return Version2.created(Version1.created(holder));
    }

    /// The two kinds of runs have had names of their own since.
    private static JsonNode paragraph(String workshop, String language) {
        String name = "%s.paragraph.%s.json".formatted(workshop, language);
        String text = new String(House.read(MADE.resolve(name)), StandardCharsets.UTF_8);
        return JSON.readTree(
                text.replace("\"Figure\"", "\"CitedFigure\"").replace("\"Text\"", "\"PlainText\""));
    }

    /// Who brings in money, and what is unknown in the words of then. How amounts of several years
    /// are told has changed since, and other parts have come between these two.
    private static List<String> sentences(JsonNode paragraph) {
        JsonNode sections =
                paragraph.at("/sections").isMissingNode()
                        ? paragraph.at("/paragraph/sections")
                        : paragraph.at("/sections");
        return sections.valueStream()
                .filter(section -> TOLD_ALIKE.contains(section.get("title").asString()))
                .map(section -> section.toString())
                .flatMap(section ->
                        section.contains(UNKNOWN_NL) || section.contains(UNKNOWN_EN)
                                ? Stream.of(section)
                                : NAMES.matcher(section).results().map(MatchResult::group))
                .distinct()
                .sorted()
                .toList();
    }

    /// Two things have changed on purpose since. A line is rounded to whole euros in each year. And
    /// “kosten-invest2”, € 36,000 for ten years that was called one-off in 2027, is charged € 3,600
    /// in every year, as what recurs.
    private static void sameMoney(JsonNode now, JsonNode then) {
        boolean bought = then.at("/years/0/lines").has(BOUGHT);
        for (int i = 0; i < then.at("/years").size(); i++) {
            JsonNode year = now.at("/years/" + i);
            JsonNode before = then.at("/years/" + i);
            assertThat(year.get("unknown")).isEqualTo(before.get("unknown"));
            sameLines(year.get("lines"), before.get("lines"), bought);
            int more = bought ? CHARGE : 0;
            int less = bought && i == 0 ? CHARGE : 0;
            near(year.at("/costs/structural"), before.at("/costs/structural"), more);
            near(year.at("/costs/incidental"), before.at("/costs/incidental"), -less);
            near(year.at("/income/structural"), before.at("/income/structural"), 0);
            near(year.at("/income/incidental"), before.at("/income/incidental"), 0);
        }
        sameVerdict(now.at("/verdicts/0"), then.at("/verdicts/0"), bought ? CHARGE : 0);
    }

    private static void sameVerdict(JsonNode now, JsonNode then, int more) {
        for (String field : List.of("type", "year", "lines")) {
            assertThat(now.get(field)).isEqualTo(then.get(field));
        }
        if (then.has("amount")) {
            near(now.get("amount"), then.get("amount"), more);
        }
    }

    private static void sameLines(JsonNode now, JsonNode then, boolean bought) {
        Map<String, BigDecimal> expected = new HashMap<>();
        then.properties().forEach(line -> expected.put(line.getKey(), decimal(line.getValue())));
        expected.replaceAll((_, amount) -> amount.setScale(0, RoundingMode.HALF_UP));
        if (bought) {
            expected.put(BOUGHT, BigDecimal.valueOf(CHARGE));
        }
        Map<String, BigDecimal> shown = new HashMap<>();
        now.properties().forEach(line -> shown.put(line.getKey(), decimal(line.getValue())));
        assertThat(shown).isEqualTo(expected);
    }

    /// As near as the rounding of its lines allows.
    private static void near(JsonNode now, JsonNode then, int more) {
        assertThat(decimal(now))
                .isCloseTo(decimal(then).add(BigDecimal.valueOf(more)), within(MOST_ROUNDED));
    }

    private static BigDecimal decimal(JsonNode amount) {
        return new BigDecimal(amount.asString());
    }

    /// The first version did not say whether a year has one-off money, and told of one year only.
    /// Whether and where it balances depends on what was `bought`.
    private static List<JsonNode> drivers(JsonNode figures, boolean bought) {
        List<JsonNode> drivers = new ArrayList<>();
        for (JsonNode driver : figures.get("outlook").get("drivers")) {
            ObjectNode kept = ((ObjectNode) driver.deepCopy()).without("oneOffs");
            drivers.add(bought ? kept.without(List.of("tipping", "units")) : kept);
        }
        return drivers;
    }

    /// What does not rest on draws. The first version took a gain that nobody filled in for none,
    /// and so told another pocket.
    private static JsonNode certain(JsonNode figures) {
        ObjectNode societal = (ObjectNode) figures.get("outlook").get("societal").deepCopy();
        societal.remove("range");
        societal.path("parties").forEach(party -> ((ObjectNode) party).remove("pocket"));
        return societal;
    }

    private static Snapshot snapshot(House house, String workshop) {
        return facilitator(house, workshop)
                .live(path(workshop, "/live?as=facilitator"))
                .hello(0)
                .expect(Snapshot.class);
    }

    private static Device facilitator(House house, String workshop) {
        String link = read("links.json").get(workshop).get("facilitatorLink").asString();
        Device device = house.device();
        device.post(
                        path(workshop, "/sessions"),
                        "{\"secret\":\"" + link.substring(link.indexOf('#') + 1) + "\"}")
                .expect(200);
        return device;
    }

    private static String path(String workshop, String rest) {
        return "/api/v1/workshops/" + workshop + rest;
    }

    private House opened() {
        try (Stream<Path> files = Files.list(MADE.resolve("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return House.open(data);
    }

    private static JsonNode read(String name) {
        return JSON.readTree(House.read(MADE.resolve(name)));
    }
}
