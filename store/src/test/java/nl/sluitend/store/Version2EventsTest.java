package nl.sluitend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.HistoryLaw;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.Stage.Unled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a Sluitend of format 2 recorded.
class Version2EventsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root", ".."), "fixtures", "v2", "events");
    private static final JsonMapper JSON = Json.mapper();
    private static final EventJson EVENTS = new EventJson();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("history.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("STO23 Each event of format 2 is read as one of today")
    void eachEvent(Path sample) throws IOException {
        String type = sample.getFileName().toString().replace(".json", "");
        Recorded read = read(JSON.createObjectNode().set("event", JSON.readTree(text(sample))));
        assertThat(read.event().getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    @DisplayName("HOU12 A history of format 2 gives its notes and people, without a script")
    void history() throws IOException {
        JsonNode old = JSON.readTree(text(FOLDER.resolve("history.json")));
        HistoryLaw law = new HistoryLaw(Limits.STANDARD);
        @Nullable Workshop workshop = null;
        for (JsonNode event : old.path("events")) {
            Recorded recorded = read((ObjectNode) event);
            assertThat(law.objection(workshop, recorded)).isNull();
            workshop = WorkshopEvolution.evolve(workshop, recorded);
        }
        JsonNode now = JSON.valueToTree(workshop);
        assertThat(now.at("/notes/canvases")).isEqualTo(old.at("/workshop/notes/canvases"));
        assertThat(now.at("/notes/marks")).isEqualTo(old.at("/workshop/notes/marks"));
        assertThat(now.at("/attendance/participants"))
                .isEqualTo(old.at("/workshop/attendance/participants"));
        assertThat(workshop)
                .extracting(each -> each.preparation().script(), each -> each.hour().stage())
                .containsExactly(
                        Script.NONE, new Unled(Instant.parse(old.at("/events/0/at").asString())));
    }

    @Test
    @DisplayName("HOU20 A workshop of format 2 is anonymous, and nobody signs there")
    void anonymous() throws IOException {
        JsonNode old = JSON.readTree(text(FOLDER.resolve("history.json")));
        @Nullable Workshop workshop = null;
        for (JsonNode event : old.path("events")) {
            workshop = WorkshopEvolution.evolve(workshop, read((ObjectNode) event));
        }
        assertThat(workshop)
                .extracting(each -> each.preparation().naming(), each -> each.notes().signatures())
                .containsExactly(new Naming.Anonymous(), Map.of());
    }

    private static Recorded read(JsonNode recorded) {
        ObjectNode payload = JSON.createObjectNode().put("v", 2);
        payload.set("event", recorded.path("event"));
        if (recorded.has("marks")) {
            payload.set("marks", recorded.path("marks"));
        }
        return EVENTS.read(
                recorded.path("seq").asLong(1),
                new OpId(recorded.path("opId").asString("operation")),
                Instant.parse(recorded.path("at").asString("2026-11-23T13:00:00Z")),
                JSON.writeValueAsString(payload));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
