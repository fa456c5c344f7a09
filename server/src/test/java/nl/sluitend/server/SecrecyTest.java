package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.sync.protocol.ClientMessage.SayReady;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.StepId;
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

    @Test
    @DisplayName("SYN93 No file and no log tells who is ready, also where that is told by name")
    void readinessLeavesNoTrace() throws StoreUnavailable {
        Transcript transcript = new Transcript();
        Ready anna = transcript.during(this::whoIsReady);
        assertThat(transcript.lines()).as("something was logged at all").isNotEmpty();
        assertThat(String.join("\n", transcript.lines()))
                .doesNotContain(anna.participant().value(), "SayReady", "Readiness");
        assertThat(files()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(files())
                .noneMatch(file ->
                        Stream.of("SayReady", "Readiness", "\"ready\"")
                                .anyMatch(text(file)::contains));
        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.log().read(anna.workshop(), 0))
                    .extracting(recorded -> recorded.event().getClass().getSimpleName())
                    .containsExactly(
                            "WorkshopCreated", "NamingChosen", "ParticipantJoined", "StepBegun");
        }
    }

    private record Ready(WorkshopId workshop, ParticipantId participant) {}

    /// The facilitator is told so by name.
    private Ready whoIsReady() {
        StepId step = Script.OF_THE_SHEET.steps().getFirst().id();
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Conversation lead = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            Conversation line = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(0);
            ParticipantId self = requireNonNull(line.expect(Welcome.class).self());
            tell(lead, "naming-0001", new ChooseNaming(new Naming.ByName()));
            tell(line, "joining-001", new Join("Anna"));
            tell(lead, "stepping-01", new GoToStep(null, step));
            line.say(new SayReady(step, true));
            lead.expect(Readiness.class, told -> List.of(self).equals(told.who()));
            return new Ready(new WorkshopId(meeting.id()), self);
        }
    }

    private static void tell(Conversation line, String opId, Command command) {
        line.submit(opId, command)
                .expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
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
