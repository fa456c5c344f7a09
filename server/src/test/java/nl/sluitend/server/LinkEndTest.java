package nl.sluitend.server;

import java.nio.file.Path;
import java.time.Duration;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the links of a facilitator and of the screen work.
class LinkEndTest {

    private static final Duration LINK = Limits.STANDARD.duration(Limit.LINK);
    private static final Duration MOMENT = Duration.ofMinutes(1);

    @TempDir private Path data;

    @Test
    @DisplayName("SES124 A link works until so long after its last use, and not a moment longer")
    void endsAfterItsLastUse() {
        MovableClock clock = new MovableClock();
        try (House house = House.open(data, clock)) {
            House.Meeting meeting = house.meeting();
            clock.move(LINK.minus(MOMENT));
            open(meeting, "facilitatorLink").expect(200);
            clock.move(LINK.minus(MOMENT));
            open(meeting, "facilitatorLink").expect(200);
            open(meeting, "wallLink").expectProblem(404, "LINK_UNKNOWN");
            clock.move(LINK.plus(MOMENT));
            open(meeting, "facilitatorLink").expectProblem(404, "LINK_UNKNOWN");
        }
    }

    @Test
    @DisplayName("SES124 A new link works as long as any, and the house forgets what has ended")
    void renews() {
        MovableClock clock = new MovableClock();
        try (House house = House.open(data, clock)) {
            House.Meeting meeting = house.meeting();
            clock.move(LINK.minus(MOMENT));
            Device facilitator = open(meeting, house.device(), meeting.secret("facilitatorLink"));
            String renewed =
                    facilitator
                            .post(meeting.path("/facilitator-link?as=facilitator"), "{}")
                            .expect(200)
                            .json()
                            .get("facilitatorLink")
                            .asString()
                            .split("#", 2)[1];
            clock.move(LINK.minus(MOMENT));
            house.installation().door().clear();
            open(meeting, "facilitatorLink").expectProblem(404, "LINK_UNKNOWN");
            open(meeting, house.device(), renewed);
        }
    }

    private static Device.Received open(House.Meeting meeting, String link) {
        return enter(meeting, meeting.house().device(), meeting.secret(link));
    }

    private static Device open(House.Meeting meeting, Device device, String secret) {
        enter(meeting, device, secret).expect(200);
        return device;
    }

    private static Device.Received enter(House.Meeting meeting, Device device, String secret) {
        return device.post(meeting.path("/sessions"), "{\"secret\":\"" + secret + "\"}");
    }
}
