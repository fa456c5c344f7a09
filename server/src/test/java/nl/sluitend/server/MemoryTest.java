package nl.sluitend.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process with little memory.
@Tag("slow")
class MemoryTest {

    private static final int UPLOADS = 50;
    private static final int COLLIDING = 4;
    private static final int QUESTIONS = 40;
    private static final String LARGEST = "Content-Length: 4194304\r\n\r\n{";

    @TempDir private Path folder;

    @ParameterizedTest
    @DisplayName("SRV13 Whatever runs out of memory, the process ends by itself, with exit code 3")
    @ValueSource(strings = {"loop", "timer", "thread", "round"})
    void outOfMemory(String where) {
        OwnProcess glutton =
                OwnProcess.start(folder.resolve("log"), "-Xmx64m", Glutton.class, where);
        assertThat(glutton.exitCode()).isEqualTo(3);
    }

    @Test
    @DisplayName("SRV18 With 128 MB and all kinds of harm at once, health is told")
    void bearsHarm() {
        OwnProcess server =
                OwnProcess.start(
                        folder.resolve("log"),
                        "-Xmx128m",
                        Main.class,
                        "serve",
                        "--port=0",
                        "--data=" + folder.resolve("data"));
        String address = server.lineAfter("Startpagina: ").replaceAll("/$", "");
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        address = "http://127.0.0.1:" + port;
        try {
            doHarm(port, new Device(address));
            List<Duration> took = askAfterHealth(new Device(address));
            System.out.printf(
                    "Health under attack: median %d ms, slowest %d ms of %d%n",
                    took.get(QUESTIONS / 2).toMillis(), took.getLast().toMillis(), QUESTIONS);
            assertThat(took.get(QUESTIONS / 2)).isLessThan(Duration.ofSeconds(1));
        } finally {
            server.kill();
        }
        assertThat(server.logged()).doesNotContain("OutOfMemory");
    }

    private static void doHarm(int port, Device device) {
        String workshop = device.begin();
        String part = "\"".concat("x".repeat(60_000));
        for (int i = 0; i < UPLOADS; i++) {
            RawSocket upload = RawSocket.saying(port, LARGEST);
            Thread.ofVirtual().start(() -> upload.sayForEver(part));
        }
        RawSocket deaf =
                new RawSocket(
                        port, device, "/api/v1/workshops/" + workshop + "/live?as=facilitator");
        Thread.ofVirtual().start(() -> Stream.generate(() -> "x".repeat(125)).forEach(deaf::ping));
        String colliding = "{\"format\":\"sluitend-workshop\",\"version\":2" + names() + "}";
        for (int i = 0; i < COLLIDING; i++) {
            Thread.ofVirtual()
                    .start(() ->
                            Stream.generate(() -> colliding)
                                    .forEach(body -> device.post("/api/v1/workshops", body)));
        }
    }

    /// All of one hash.
    private static String names() {
        return IntStream.range(0, 1 << 15)
                .mapToObj(Integer::toBinaryString)
                .map(bits -> "0".repeat(15 - Math.min(15, bits.length())) + bits)
                .map(bits -> bits.replace("0", "Aa").replace("1", "BB"))
                .map(name -> ",\"" + name + "\":1")
                .collect(joining());
    }

    /// From the quickest to the slowest.
    private static List<Duration> askAfterHealth(Device device) {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            long began = System.nanoTime();
            device.get("/health").expect(200);
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return took.stream().sorted().toList();
    }
}
