package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the facilitator may say about a room, at its edges.
class RequestBodyTest {

    @TempDir private Path data;
    private House house;
    private House.Meeting meeting;

    @BeforeEach
    void open() {
        house = House.open(data);
        meeting = house.meeting();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("SES132 A moment before or after all others is a moment like any other")
    void takesFarMoments() {
        for (String far :
                List.of(
                        "0000-01-01T00:00:00Z",
                        "-1000000000-01-01T00:00:00Z",
                        "-292275055-05-16T16:47:04Z",
                        "+292278994-08-17T07:12:55Z",
                        "+1000000000-12-31T23:59:59Z")) {
            String since = "{\"since\":\"" + far + "\"}";
            boolean isPast = !far.startsWith("+");
            Device anna = meeting.participant();
            ask("/shelving", since).expect(200);
            ask("/invitation/until", "{\"until\":\"" + far + "\"}")
                    .expectProblem(400, "DAY_OUT_OF_RANGE");
            assertThat(ask("/removals", since).expect(200).json().get("participants"))
                    .hasSize(isPast ? 1 : 0);
            if (!isPast) {
                ask("/removals", "{\"participant\":\"" + id(anna, "participant") + "\"}")
                        .expect(200);
            }
        }
    }

    @Test
    @DisplayName("SES133 What a body may say has no other words, and nobody is put out by oneself")
    void refusesOtherWords() {
        Device wall = house.device();
        wall.post(meeting.path("/sessions"), "{\"secret\":\"" + meeting.secret("wallLink") + "\"}")
                .expect(200);
        for (String wrong : List.of("leave", "WEG", "")) {
            String body = "{\"inside\":\"" + wrong + "\"}";
            for (String what : List.of("/wall-link", "/facilitator-link", "/invitation")) {
                ask(what, body).expectProblem(400, "UNREADABLE");
            }
        }
        ask("/wall-link", "{\"binnen\":\"LEAVE\"}").expectProblem(400, "UNREADABLE");
        ask("/wall-link", "").expect(200);
        wall.get(meeting.path("/session?as=wall")).expect(200);
        String own = id(meeting.facilitator(), "facilitator");
        ask("/removals", "{\"participant\":\"" + own + "\"}").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    @DisplayName("SRV43 Who takes no part is not put out: nobody, a facilitator, who is gone")
    void putsOutParticipantsOnly() {
        Device other = house.device();
        other.post(
                        meeting.path("/sessions"),
                        "{\"secret\":\"" + meeting.secret("facilitatorLink") + "\"}")
                .expect(200);
        String anna = id(meeting.participant(), "participant");
        putOut(anna).expect(200);
        for (String nobody : List.of(anna, "participant-nobody", id(other, "facilitator"))) {
            putOut(nobody).expectProblem(404, "NO_PARTICIPANT");
        }
        other.get(meeting.path("/session?as=facilitator")).expect(200);
    }

    private Device.Received putOut(String participant) {
        return ask("/removals", "{\"participant\":\"" + participant + "\"}");
    }

    private Device.Received ask(String what, String body) {
        return meeting.facilitator().post(meeting.path(what + "?as=facilitator"), body);
    }

    private String id(Device device, String role) {
        return device.get(meeting.path("/session?as=" + role))
                .expect(200)
                .json()
                .get("participant")
                .asString();
    }
}
