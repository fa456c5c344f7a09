package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.Losses;
import nl.sluitend.store.sqlite.SqliteVerification;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The end of a workshop, and how much all of them may take.
@Tag("slow")
class ErasureTest {

    private static final String SECRET_TEXT = "Onvergetelijk-briefje";

    @TempDir private Path data;

    @Test
    @DisplayName("SES100 A facilitator erases a workshop: all are told, and no byte of it is left")
    void erases() throws Exception {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            House.Meeting other = house.meeting();
            Device participant = meeting.participant();
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            here.say(
                    new Submit(
                            new OpId("operation-one"),
                            new AddNote(
                                    CanvasId.MAIN,
                                    new NoteId("note-number-one"),
                                    Block.VALUE,
                                    SECRET_TEXT)));
            here.expect(Events.class, batch -> !batch.events().isEmpty());
            assertThat(bytes()).contains(SECRET_TEXT).contains(meeting.id());

            delete(participant, meeting, "participant").expectProblem(403, "NOT_ALLOWED");
            delete(house.device(), meeting, "facilitator").expectProblem(401, "NO_SESSION");
            delete(meeting.facilitator().on("https://elders.nl"), meeting, "facilitator")
                    .expectProblem(403, "OTHER_ORIGIN");
            meeting.facilitator().on(null);
            delete(meeting.facilitator(), meeting, "facilitator").expect(204);

            assertThat(here.ending()).isEqualTo("4010 ERASED");
            assertThat(bytes()).doesNotContain(SECRET_TEXT).doesNotContain(meeting.id());
            participant
                    .get(meeting.path("/session?as=participant"))
                    .expectProblem(401, "NO_SESSION");
            assertThat(house.installation().rooms().count()).isZero();
            assertThat(other.code()).hasSize(10);
        }
    }

    @Test
    @DisplayName("SES130 Who comes in while a workshop is erased is not in, and leaves nothing")
    void leavesNobodyIn() throws Exception {
        try (House house = House.open(data)) {
            for (int round = 0; round < 8; round++) {
                House.Meeting meeting = house.meeting();
                assertThat(arrivingWhileErased(house, meeting))
                        .allSatisfy(device ->
                                device.get(meeting.path("/session?as=participant")).expect(401));
            }
        }
        assertThat(SqliteVerification.of(data, _ -> {}).findings()).isEmpty();
    }

    private static List<Device> arrivingWhileErased(House house, House.Meeting meeting) {
        String link = meeting.invitation().get("link").asString();
        String secret = "{\"secret\":\"%s\"}".formatted(link.substring(link.lastIndexOf('.') + 1));
        List<Device> devices = new CopyOnWriteArrayList<>();
        AtomicBoolean gone = new AtomicBoolean();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                people.execute(
                        () -> arrive(house, meeting.path("/sessions"), secret, devices, gone));
            }
            people.execute(() -> renew(meeting, gone));
            while (devices.size() < 10) {
                Thread.onSpinWait();
            }
            delete(meeting.facilitator(), meeting, "facilitator").expect(204);
            gone.set(true);
        }
        return devices;
    }

    private static void arrive(
            House house, String path, String secret, List<Device> devices, AtomicBoolean gone) {
        while (!gone.get()) {
            Device device = house.device();
            device.post(path, secret);
            devices.add(device);
        }
    }

    private static void renew(House.Meeting meeting, AtomicBoolean gone) {
        while (!gone.get()) {
            meeting.facilitator().post(meeting.path("/wall-link?as=facilitator"), "{}");
        }
    }

    @Test
    @DisplayName(
            "SES101 The command line erases a workshop of a server that runs, and of one that"
                    + " does not")
    void erasesFromTheCommandLine() throws Exception {
        String kept;
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            kept = house.meeting().id();
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            assertThat(delete(meeting.id())).contains("is verwijderd");
            assertThat(here.ending()).isEqualTo("4010 ERASED");
            assertThat(bytes()).contains(kept).doesNotContain(meeting.id());
            assertThat(delete(meeting.id())).contains("staat geen werksessie");
        }
        assertThat(delete(kept)).contains("is verwijderd");
        assertThat(bytes()).doesNotContain(kept);
    }

    @Test
    @DisplayName(
            "SES102 HOU22 What was silent longer than the retention is erased, and nothing else")
    void keepsNoLongerThanAgreed() throws CannotStart {
        MovableClock clock = new MovableClock();
        Duration retention = Duration.ofDays(30);
        Settings settings = settings(retention);
        try (House house = House.open(settings, Limits.STANDARD, Pace.STANDARD, clock)) {
            House.Meeting old = house.meeting();
            assertThat(daysKept(old)).hasToString("30");
            clock.move(retention.minusMinutes(1));
            house.meeting();
            round(house);
            assertThat(house.installation().workshops().subject(new WorkshopId(old.id())))
                    .isNotNull();
            clock.move(Duration.ofDays(1).plusMinutes(1));
            round(house);
            assertThat(house.installation().workshops().subject(new WorkshopId(old.id()))).isNull();
            assertThat(house.installation().isEmpty()).isFalse();
            clock.move(retention);
        }
        try (House again = House.open(settings, Limits.STANDARD, Pace.STANDARD, clock)) {
            await(() -> again.installation().isEmpty());
        }
    }

    @Test
    @DisplayName("SES102 HOU10 A note late on a day keeps its workshop as long as one early on it")
    void keepsAsLongAsAgreed() throws CannotStart {
        MovableClock clock = new MovableClock();
        Settings settings = settings(Duration.ofDays(1));
        try (House house = House.open(settings, Limits.STANDARD, Pace.STANDARD, clock)) {
            House.Meeting meeting = house.meeting();
            WorkshopId id = new WorkshopId(meeting.id());
            clock.move(Duration.between(clock.instant(), lastMinuteOf(clock.instant())));
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            here.submit("operation-1", new StartWorkshop()).expect(Events.class);
            here.submit("operation-2", note("note-late-on-a-day")).expect(Events.class);
            clock.move(Duration.ofDays(1).minusMinutes(2));
            round(house);
            assertThat(house.installation().workshops().subject(id)).isNotNull();
            clock.move(Duration.ofMinutes(4));
            round(house);
            assertThat(house.installation().workshops().subject(id)).isNull();
        }
    }

    private static Instant lastMinuteOf(Instant day) {
        return day.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1).minusMinutes(1));
    }

    private static AddNote note(String id) {
        return new AddNote(CanvasId.MAIN, new NoteId(id), Block.VALUE, "Een taxi");
    }

    private Settings settings(Duration retention) {
        return new Settings(
                "127.0.0.1", 0, data, Losses.REFUSED, retention, false, null, null, House.OPEN);
    }

    private static @Nullable JsonNode daysKept(House.Meeting meeting) {
        return meeting.participant()
                .get(meeting.path("/session?as=participant"))
                .expect(200)
                .json()
                .get("daysKept");
    }

    @Test
    @DisplayName("SES103 When all workshops take what they may, no more are made, and those go on")
    void isBounded() {
        try (House house = House.open(data)) {
            house.meeting();
            assertThat(house.device().get("/health").expect(200).json().get("warnings")).isNull();
        }
        Limits full = Limits.STANDARD.with(Limit.STORED_MEGABYTES, 0);
        Limits disk = Limits.STANDARD.with(Limit.SPARE_MEGABYTES, Integer.MAX_VALUE);
        for (Limits limits : List.of(full, disk)) {
            try (House house = House.open(data, limits, Pace.STANDARD, null)) {
                house.device()
                        .post("/api/v1/workshops", "{\"language\":\"nl\"}")
                        .expectProblem(507, "NO_SPACE");
                assertThat(house.device().get("/health").expect(200).json().toString())
                        .contains("UP", "NO_SPACE");
            }
        }
    }

    @Test
    @DisplayName("SES104 When nothing can be kept, health is DOWN and problems say what is so")
    void tellsThatNothingIsKept() throws Exception {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Files.move(data.resolve("sluitend.db"), data.resolve("elsewhere.db"));
            house.device()
                    .post("/api/v1/workshops", "{\"language\":\"nl\"}")
                    .expectProblem(503, "NOT_KEPT");
            assertThat(house.device().get("/health").expect(503).json().get("status").asString())
                    .isEqualTo("DOWN");
            Files.move(data.resolve("elsewhere.db"), data.resolve("sluitend.db"));
            assertThat(meeting.participant()).isNotNull();
            house.device().get("/health").expect(200);
        }
    }

    private static void round(House house) {
        house.installation()
                .housekeeping()
                .clear(house.installation().workshops(), house.installation().door());
    }

    private String delete(String workshop) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        Main.commandLine().setOut(out).setErr(out).execute("delete", workshop, "--data=" + data);
        return said.toString();
    }

    private static Device.Received delete(Device device, House.Meeting meeting, String role) {
        return device.send(
                device.request(meeting.path("?as=" + role))
                        .method("DELETE", HttpRequest.BodyPublishers.noBody()));
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Conversation.PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
