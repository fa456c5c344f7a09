package nl.sluitend.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.server.http.Capacity;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ProtocolError;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What the whole server bears, of callers that nobody knows.
@Tag("slow")
class GuardTest {

    /// Asks for all the room for large bodies, and says no more.
    private static final String ALL_OF_IT = "Content-Length: 100000\r\n\r\n{";

    private static final int KEPT_FOR_THIS_MACHINE = 8;

    private static final String LIVE = "/live?as=facilitator";
    private static final int PONG = 127;
    private static final String LARGE = " ".repeat(50_000);

    private static final int ROUNDS = 8;

    /// Has little time for bodies.
    private static final Pace HURRIED =
            new Pace(
                    Pace.STANDARD.betweenPings(),
                    Pace.STANDARD.silence(),
                    Pace.STANDARD.betweenSweeps(),
                    Pace.STANDARD.patience(),
                    Duration.ofSeconds(1),
                    Pace.STANDARD.farewell());

    @TempDir private Path data;

    @Test
    @DisplayName("SRV1 However many pings a device sends that reads nothing, one pong waits")
    void pongsDoNotPileUp() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            try (RawSocket deaf = new RawSocket(house, meeting.facilitator(), meeting.path(LIVE))) {
                IntStream.range(0, 40_000).forEach(_ -> deaf.ping("x".repeat(125)));
                Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
                here.expect(Welcome.class);
                here.say(new Ping()).expect(Pong.class);
                await(() -> house.installation().waitingBytes() <= PONG);
            }
        }
    }

    @Test
    @DisplayName("SRV2 A device that answers no ping is cut off, whatever else it says")
    void unreadPingsAreNoSignOfLife() {
        try (House house = House.open(data, Limits.STANDARD, House.LIVELY, null)) {
            House.Meeting meeting = house.meeting();
            try (RawSocket deaf = new RawSocket(house, meeting.facilitator(), meeting.path(LIVE))) {
                await(() -> {
                    deaf.tryPing();
                    return house.installation().rooms().connections() == 0;
                });
            }
        }
    }

    @Test
    @DisplayName("SRV3 Who is sent away and does not answer is cut off, and keeps no place")
    void farewellsEnd() {
        try (House house = House.open(data, Limits.STANDARD, House.LIVELY, null)) {
            House.Meeting meeting = house.meeting();
            try (RawSocket stubborn =
                    new RawSocket(house, meeting.facilitator(), meeting.path(LIVE))) {
                IntStream.rangeClosed(0, Limits.STANDARD.of(Limit.UNREADABLE_MESSAGES))
                        .forEach(_ -> stubborn.say("niets"));
                await(() -> house.installation().rooms().connections() == 0);
            }
        }
    }

    @Test
    @DisplayName(
            "SRV4 A large body waits for room, is refused when there is none, and comes in time")
    void bodiesHaveAShare() {
        Capacity small = new Capacity(100, 100_000, 1_000_000, 1, 10);
        try (House house = House.open(data, small, HURRIED)) {
            Device.Received last =
                    Stream.generate(() -> behindThree(house))
                            .limit(ROUNDS)
                            .filter(received -> received.response().statusCode() == 503)
                            .findFirst()
                            .orElseThrow();
            last.expectProblem(503, "UNAVAILABLE");
            assertThat(last.header("Retry-After")).isEqualTo("5");
            house.device().post("/api/v1/workshops", LARGE).expect(400);
        }
    }

    /// Which of four is read first is not ours to say: now and then it is the one sent last.
    private static Device.Received behindThree(House house) {
        try (RawSocket first = RawSocket.saying(house, ALL_OF_IT);
                RawSocket second = RawSocket.saying(house, ALL_OF_IT);
                RawSocket third = RawSocket.saying(house, ALL_OF_IT)) {
            Device.Received last = house.device().post("/api/v1/workshops", LARGE);
            house.device().begin();
            assertThat(Stream.of(first, second, third).map(RawSocket::firstLine))
                    .allMatch(line -> line.matches("HTTP/1.1 (408|503) .*"))
                    .anyMatch(line -> line.startsWith("HTTP/1.1 408 "));
            return last;
        }
    }

    @ParameterizedTest
    @DisplayName("SRV5 What makes no sense is called unreadable, and is no failure of the server")
    @ValueSource(strings = {"null", "5", "[]", "\"tekst\"", "{\"code\":null}", "{\"code\":5}", ""})
    void oddBodies(String body) {
        try (House house = House.open(data)) {
            house.device().post("/api/v1/codes", body).expectProblem(400, "UNREADABLE");
            house.device().post("/api/v1/workshops", body).expectProblem(400, "NOT_A_WORKSHOP");
        }
    }

    @Test
    @DisplayName("SRV5 A message that is null is called unreadable, and nobody is sent away")
    void nullIsNoMessage() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            Conversation here = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
            here.expect(Welcome.class);
            assertThat(here.sayText("null").expect(Unreadable.class))
                    .isEqualTo(new Unreadable(ProtocolError.NOT_JSON, ""));
            here.say(new Ping()).expect(Pong.class);
        }
    }

    @ParameterizedTest
    @DisplayName("SRV6 A frame that is too large ends the connection by name, however large it is")
    @ValueSource(ints = {1, 40_000})
    void framesInOnePiece(int tooMuch) {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            try (RawSocket device =
                    new RawSocket(house, meeting.facilitator(), meeting.path(LIVE))) {
                device.sayAtLength(Limits.STANDARD.of(Limit.MESSAGE_BYTES) + tooMuch);
                assertThat(device.readToTheEnd()).isEqualTo("4001 MESSAGE_TOO_LARGE");
            }
        }
    }

    @ParameterizedTest
    @DisplayName("SRV7 By a clock that is far off a workshop begins in a year that it can speak of")
    @CsvSource({
        "1972, 2000",
        "2026, 2027",
        "2108, 2100",
        "1969, 2000",
        "1600, 2000",
        "2261, 2032",
        "2299, 2070"
    })
    void clocksMayBeWrong(int year, int first) {
        Instant now = Instant.parse(year + "-03-01T12:00:00Z");
        try (House house = House.open(data, () -> now)) {
            House.Meeting meeting = house.meeting();
            assertThat(file(meeting)).contains("\"firstYear\":" + first);
            meeting.participant().get(meeting.path("/session?as=participant")).expect(200);
        }
    }

    private static String file(House.Meeting meeting) {
        String file =
                meeting.facilitator()
                        .get(meeting.path("/file?as=facilitator"))
                        .expect(200)
                        .response()
                        .body();
        return Json.mapper().readTree(file).toString();
    }

    @Test
    @DisplayName("SRV8 Stopping takes a moment, also when who is connected does not read or answer")
    void stopsInTime() {
        House house = House.open(data, Limits.STANDARD, Pace.STANDARD, null);
        House.Meeting meeting = house.meeting();
        try (RawSocket deaf = new RawSocket(house, meeting.facilitator(), meeting.path(LIVE));
                RawSocket slow = RawSocket.saying(house, "Content-Length: 100000\r\n\r\n{")) {
            IntStream.range(0, 10_000).forEach(_ -> deaf.ping("x".repeat(125)));
            long began = System.nanoTime();
            house.close();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(slow.isCutOff()).isTrue();
        }
    }

    @Test
    @DisplayName("SRV9 One connection more than the server bears hears that it is busy")
    void connectionsAreBounded() {
        Capacity few = new Capacity(2, 100_000, 1_000_000, 1, 10);
        List<RawSocket> all = new ArrayList<>();
        try (House house = House.open(data, few, Pace.STANDARD)) {
            for (int place = 0; place < 2 + KEPT_FOR_THIS_MACHINE; place++) {
                all.add(RawSocket.connecting(house));
                assertThat(all.getLast().isServed()).isTrue();
            }
            try (RawSocket more = RawSocket.connecting(house)) {
                assertThat(more.all())
                        .startsWith("HTTP/1.1 503 ")
                        .contains("Retry-After: 5", "X-Frame-Options: DENY", "UNAVAILABLE");
            }
        } finally {
            all.forEach(RawSocket::close);
        }
    }

    @Test
    @DisplayName("SRV10 The server is alive, and ready as long as its folder is whole and writable")
    void healthIsTrue() throws IOException {
        try (House house = House.open(data)) {
            house.device().get("/health/live").expect(200);
            house.device().get("/health/ready").expect(200);
            Files.delete(data.resolve("sluitend.db"));
            house.installation().housekeeping().look();
            house.device().get("/health/ready").expect(503);
            house.device().get("/health/live").expect(200);
        }
    }

    @Test
    @DisplayName("SRV57 A folder that cannot be kept in is known soon, and so is its end")
    void healthIsTrueSoon() throws IOException {
        try (House house = House.open(data)) {
            Files.move(data.resolve("sluitend.db"), data.resolve("elsewhere"));
            await(() -> isReady(house, 503));
            Files.move(data.resolve("elsewhere"), data.resolve("sluitend.db"));
            await(() -> isReady(house, 200));
        }
    }

    private static boolean isReady(House house, int status) {
        return house.device().get("/health/ready").response().statusCode() == status;
    }

    @Test
    @DisplayName("SRV15 Identifiers that devices choose have an order, whatever their hashes are")
    void identifiersHaveAnOrder() {
        assertThat(Stream.of(OpId.class, NoteId.class, CanvasId.class, Mark.class))
                .allMatch(Comparable.class::isAssignableFrom);
        assertThat(new OpId("AaAaAaAa")).isLessThan(new OpId("AaAaAaBB"));
    }

    @Test
    @DisplayName("SRV15 Of a file of noise the first hundred problems are looked for")
    void noiseIsNotReadToItsEnd() {
        String noise =
                IntStream.range(0, 1 << 14)
                        .mapToObj(Integer::toBinaryString)
                        .map(bits -> bits.replace("0", "Aa").replace("1", "BB"))
                        .map(name -> ",\"" + name + "\":1")
                        .collect(joining());
        try (House house = House.open(data)) {
            JsonNode problem =
                    house.device()
                            .post(
                                    "/api/v1/workshops",
                                    "{\"format\":\"sluitend-workshop\",\"version\":2" + noise + "}")
                            .expect(400)
                            .json();
            assertThat(problem.get("errors")).hasSize(100);
        }
    }

    @Test
    @DisplayName("SRV55 Names that collide, file upon file, are a problem of whoever sent them")
    void collidingNamesAreForgotten() {
        try (House house = House.open(data)) {
            for (int file = 0; file < 14; file++) {
                String colliding = colliding(11 + file % 3, "abcd".repeat(file % 5));
                house.device()
                        .post("/api/v1/workshops", colliding)
                        .expectProblem(400, "NOT_A_WORKSHOP");
            }
        }
    }

    private static String colliding(int bits, String prefix) {
        return IntStream.range(1 << bits, 2 << bits)
                .mapToObj(Integer::toBinaryString)
                .map(name -> name.substring(1).replace("0", "Aa").replace("1", "BB"))
                .map(name -> "\"" + prefix + name + "\":1")
                .collect(joining(",", "{", "}"));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Conversation.PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
