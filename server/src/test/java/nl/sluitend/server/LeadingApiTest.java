package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the interface has for who leads the hour.
class LeadingApiTest {

    private static final Path SCRIPTS =
            Path.of(System.getProperty("repository.root", ".."), "fixtures/scripts");

    @TempDir private Path data;
    private House house;

    @BeforeEach
    void open() {
        house = House.open(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("HOU54 a script is taken along, and read from a file without changing anything")
    void takesAScriptAlong() throws IOException {
        House.Meeting meeting = house.meeting();
        String path = meeting.path("/script?as=facilitator");
        Device.Received own = meeting.facilitator().get(path);
        assertThat(own.expect(200).json()).isEqualTo(House.json(script(60)));
        assertThat(own.header("Content-Disposition")).startsWith("attachment");
        assertThat(meeting.facilitator().post(path, script(30)).expect(200).json().get("steps"))
                .isEqualTo(House.json(script(30)).get("steps"));
        Device.Received refused =
                meeting.facilitator()
                        .post(path, script(30).replace("\"minutes\": 4,", "\"minutes\": 0,"));
        refused.expectProblem(400, "NOT_A_SCRIPT");
        assertThat(refused.json().get("errors").get(0).get("path").asString())
                .isEqualTo("/steps/10/minutes");
        assertThat(meeting.facilitator().get(path).json()).isEqualTo(House.json(script(60)));
        meeting.participant().get(meeting.path("/script?as=participant")).expect(403);
    }

    private static String script(int minutes) throws IOException {
        return Files.readString(SCRIPTS.resolve(minutes + ".json"));
    }

    @Test
    @DisplayName("SES135 the device of a facilitator becomes the wall too, and nobody else's does")
    void facilitatorBecomesTheWall() {
        House.Meeting meeting = house.meeting();
        meeting.participant()
                .post(meeting.path("/wall?as=participant"), "")
                .expectProblem(403, "NOT_ALLOWED");
        house.device()
                .post(meeting.path("/wall?as=facilitator"), "")
                .expectProblem(401, "NO_SESSION");
        Device facilitator = meeting.facilitator();
        house.device()
                .withCookiesOf(facilitator)
                .on("http://kwaad.example")
                .post(meeting.path("/wall?as=facilitator"), "")
                .expectProblem(403, "OTHER_ORIGIN");
        JsonNode seat =
                facilitator.post(meeting.path("/wall?as=facilitator"), "").expect(200).json();
        assertThat(seat.get("role").asString()).isEqualTo("WALL");
        assertThat(seat.has("participant")).isFalse();
        facilitator.get(meeting.path("/session?as=wall")).expect(200);
        facilitator.get(meeting.path("/session?as=facilitator")).expect(200);
        house.device()
                .post(
                        meeting.path("/sessions"),
                        "{\"secret\":\"" + meeting.secret("wallLink") + "\"}")
                .expect(200);
    }
}
