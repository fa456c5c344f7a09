package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where secrets must not be.
class SecrecyTest {

    @TempDir private Path data;

    @Test
    @DisplayName("SES10 No secret is in the data folder or in any log, however much is logged")
    void secretsLeaveNoTrace() {
        Transcript transcript = new Transcript();
        List<String> secrets = transcript.during(this::everySecretThereIs);
        assertThat(secrets).hasSize(9).doesNotHaveDuplicates();
        assertThat(transcript.lines()).as("something was logged at all").isNotEmpty();
        String logged = String.join("\n", transcript.lines());
        assertThat(secrets).noneMatch(logged::contains);
        assertThat(files()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(files()).noneMatch(file -> secrets.stream().anyMatch(text(file)::contains));
    }

    /// Goes through every door, and fails at a few as well.
    private List<String> everySecretThereIs() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Device participant = meeting.participant();
            Device wall = house.device();
            String link = meeting.invitation().get("link").asString();
            wall.post(meeting.path("/sessions"), secret(meeting.secret("wallLink"))).expect(200);
            wall.post(meeting.path("/sessions"), secret("x".repeat(43))).expect(404);
            wall.get(meeting.path("/session?as=facilitator")).expect(401);
            meeting.live(participant, Role.PARTICIPANT).hello(0).expect(Welcome.class);
            return Stream.of(
                            Stream.of(
                                    meeting.secret("facilitatorLink"),
                                    meeting.secret("wallLink"),
                                    link.substring(link.indexOf('.', link.indexOf('#')) + 1),
                                    "x".repeat(43)),
                            meeting.facilitator().cookies().values().stream(),
                            participant.cookies().values().stream(),
                            wall.cookies().values().stream())
                    .flatMap(texts -> texts)
                    .toList();
        }
    }

    private static String secret(String text) {
        return "{\"secret\":\"" + text + "\"}";
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(House.read(file), StandardCharsets.ISO_8859_1);
    }
}
