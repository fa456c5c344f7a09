package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.server.api.Entrance;
import nl.sluitend.server.http.ClientAddress;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who comes by the network: from which address, and with which key.
class EntranceTest {

    private static final String NEW = "{\"language\":\"nl\"}";
    private static final String HEADER = "X-Forwarded-For";
    private static final Duration QUICK = Duration.ofSeconds(5);

    @TempDir private Path data;

    @Test
    @DisplayName("SES73 Behind a proxy each address is its own: what the proxy adds last counts")
    void believesTheProxy() {
        try (House house = House.open(data, new Entrance(new ClientAddress(HEADER), null))) {
            House.Meeting meeting = house.meeting();
            String code = meeting.code();
            guessAway(house, code, "198.51.100.7, 203.0.113.1");
            tried(house, code, "198.51.100.9, 203.0.113.1").expect(429);
            tried(house, code, "203.0.113.1, 203.0.113.2").expect(200);
            tried(house, code, null).expect(200);
        }
    }

    @Test
    @DisplayName("SES73 Without a proxy that is named, nobody chooses an address of their own")
    void believesNobodyElse() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            guessAway(house, meeting.code(), "203.0.113.1");
            tried(house, meeting.code(), "203.0.113.2").expectProblem(429, "TOO_MANY_GUESSES");
        }
    }

    @Test
    @DisplayName(
            "SES71 A room of 30 at one address is in within five seconds, three codes mistyped")
    void roomsComeIn() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            String code = meeting.code();
            long begun = System.nanoTime();
            IntStream.range(0, 30)
                    .parallel()
                    .forEach(i -> {
                        if (i % 10 == 0) {
                            tried(house, mistyped(code), null).expect(404);
                        }
                        house.device().join(meeting.id(), code);
                    });
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(QUICK);
        }
    }

    @Test
    @DisplayName("SES74 One workshop more than an address may begin is refused, and says how long")
    void creationIsBounded() {
        Limits limits = Limits.STANDARD.with(Limit.CREATIONS, 2);
        try (House house = House.open(data, limits, Pace.STANDARD, null)) {
            IntStream.range(0, 2).forEach(_ -> house.meeting());
            Device.Received more = house.device().post("/api/v1/workshops", NEW);
            more.expectProblem(429, "TOO_MANY_WORKSHOPS");
            assertThat(more.header("Retry-After")).matches("[0-9]+");
        }
    }

    @Test
    @DisplayName(
            "SES85 Where a key is asked, only who has it begins a workshop, empty or from a file")
    void asksForTheKey() {
        String key = "een-lange-sleutel";
        try (House house = House.open(data, new Entrance(new ClientAddress(null), key))) {
            begun(house, null).expectProblem(403, "KEY_NEEDED");
            begun(house, "een-andere-sleutel").expectProblem(403, "KEY_WRONG");
            begun(house, key).expect(201);
        }
    }

    @Test
    @DisplayName("SES85 The key comes from a file; one that holds none is told before the start")
    void readsTheKey() throws IOException, CannotStart {
        Path file = data.resolve("key");
        Files.writeString(file, "twaalf-teken\n");
        assertThat(CreationKey.in(file)).isEqualTo("twaalf-teken");
        assertThat(CreationKey.in(null)).isNull();
        for (String none : List.of("te-kort-1234".substring(1), "met een spatie erin", "")) {
            Files.writeString(file, none);
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> CreationKey.in(file));
        }
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> CreationKey.in(data.resolve("nowhere")));
    }

    @ParameterizedTest
    @DisplayName("SES86 A page at a foreign name changes nothing, though the request goes to it")
    @CsvSource({"evil.example, 403", "192.168.1.20.nip.io, 403", "laptop.local, 201"})
    void refusesRebinding(String name, int status) throws IOException {
        try (House house = House.open(data);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), house.port())) {
            String host = name + ":" + house.port();
            socket.getOutputStream()
                    .write(
                            """
                            POST /api/v1/workshops HTTP/1.1\r
                            Host: %s\r
                            Origin: http://%s\r
                            Connection: close\r
                            Content-Length: %d\r
                            \r
                            %s\
                            """
                                    .formatted(host, host, NEW.length(), NEW)
                                    .getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    private static void guessAway(House house, String code, String from) {
        for (int i = 0; i < Limit.CODE_GUESSES.standard(); i++) {
            tried(house, mistyped(code), from).expect(404);
        }
        tried(house, code, from).expectProblem(429, "TOO_MANY_GUESSES");
    }

    private static Device.Received tried(House house, String code, @Nullable String from) {
        String body = "{\"code\":\"" + code + "\"}";
        return sent(house, "/api/v1/codes", body, HEADER, from);
    }

    private static Device.Received begun(House house, @Nullable String key) {
        return sent(house, "/api/v1/workshops", NEW, "Sluitend-Key", key);
    }

    private static Device.Received sent(
            House house, String path, String body, String header, @Nullable String value) {
        Device device = house.device();
        var request = device.request(path).POST(BodyPublishers.ofString(body));
        return device.send(value == null ? request : request.header(header, value));
    }

    private static String mistyped(String code) {
        return (code.charAt(0) == '0' ? '1' : '0') + code.substring(1);
    }
}
