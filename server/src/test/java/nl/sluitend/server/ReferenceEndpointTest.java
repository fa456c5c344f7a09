package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What there is to choose from in a budget year.
class ReferenceEndpointTest {

    @TempDir private Path data;

    @ParameterizedTest
    @DisplayName("SES36 The task fields are those of the year, an outdated code is told what it is")
    @CsvSource({
        "2027, 6.711, 6.71, [\"6.711\" \"6.712\" \"6.713\" \"6.714\"]",
        "2024, 6.71a, 6.71, [\"6.71a\" \"6.71b\" \"6.71c\" \"6.71d\"]",
        "2024, 6.6, 6.60, []",
    })
    void yearDecides(int year, String held, String outdated, String now) {
        JsonNode choices = choices(year);
        assertThat(codes(choices)).contains(held).doesNotContain(outdated);
        assertThat(choices.get("outdated").has(held)).isFalse();
        assertThat(choices.get("outdated").get(outdated).toString().replace(',', ' '))
                .isEqualTo(now);
    }

    @Test
    @DisplayName("SES36 Names and payers come along")
    void names() {
        JsonNode choices = choices(2027);
        assertThat(choices.get("taskFields").valueStream())
                .anySatisfy(field ->
                        assertThat(field.get("name").asString()).isEqualTo("Begeleiding (Wmo)"));
        assertThat(choices.get("payers").valueStream().map(JsonNode::asString))
                .contains("Gemeente", "Zorgkantoor");
    }

    @Test
    @DisplayName("SES36 FIN135 The files of the installation decide")
    void installationDecides() throws IOException {
        Files.writeString(
                Files.createDirectory(data.resolve("reference")).resolve("payers.json"),
                """
                {"format": "sluitend-reference", "version": 1, "table": {"type": "Payers",
                 "entries": [{"id": "fonds", "name": "Streekfonds", "paysFrom": "giften",
                 "paysFor": [], "provenance": {"source": "statuten"}}]}}\
                """);
        assertThat(choices(2027).get("payers").valueStream().map(JsonNode::asString))
                .containsExactly("Streekfonds");
    }

    @ParameterizedTest
    @DisplayName("SES36 What is no year is said to be none")
    @ValueSource(strings = {"", "&year=", "&year=straks"})
    void yearUnknown(String year) {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            meeting.facilitator()
                    .get(meeting.path("/reference?as=facilitator" + year))
                    .expectProblem(400, "YEAR_UNKNOWN");
        }
    }

    @Test
    @DisplayName("SES16 SES36 Who is not in is told nothing")
    void outsidersGetNothing() {
        try (House house = House.open(data)) {
            house.device()
                    .get(house.meeting().path("/reference?as=participant&year=2027"))
                    .expectProblem(401, "NO_SESSION");
        }
    }

    private JsonNode choices(int year) {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            return meeting.participant()
                    .get(meeting.path("/reference?as=participant&year=" + year))
                    .expect(200)
                    .json();
        }
    }

    private static List<String> codes(JsonNode choices) {
        return choices.get("taskFields").valueStream().map(f -> f.get("code").asString()).toList();
    }
}
