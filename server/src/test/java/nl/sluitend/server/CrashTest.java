package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.canvas.WorkshopId;
import nl.sluitend.canvas.log.OpId;
import nl.sluitend.canvas.log.Recorded;
import nl.sluitend.canvas.simulation.Simulation;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.store.sqlite.StoreUnavailable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise that everything else rests on, kept by the real server on a real disk.
class CrashTest {

    private static final int KILLS = 20;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_AT_LEAST = 200;

    @TempDir private Path data;

    @Test
    @DisplayName("SES30 SYN2 SYN3 After twenty SIGKILLs everything acknowledged is there, once")
    void keepsWhatItAcknowledged() throws StoreUnavailable {
        long seed = Simulation.seed();
        Random random = new Random(seed);
        List<Stubborn> writers = IntStream.range(0, WRITERS).mapToObj(Stubborn::new).toList();
        List<Device> keys = new ArrayList<>();
        String workshop = begin(keys);
        for (int i = 0; i < KILLS; i++) {
            writeUntilKilled(workshop, keys, writers, random);
        }
        List<OpId> happened = recorded(workshop);
        Set<OpId> once = new HashSet<>(happened);
        Set<OpId> acknowledged =
                writers.stream()
                        .flatMap(writer -> writer.acknowledged().stream())
                        .collect(Collectors.toSet());
        System.out.printf(
                "Crashes: %d kills, %,d operations acknowledged, %,d recorded, -Dseed=%d%n",
                KILLS, acknowledged.size(), happened.size(), seed);
        assertThat(happened).as("nothing happened twice").hasSameSizeAs(once);
        assertThat(once).as("nothing acknowledged is lost").containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThan(ACKNOWLEDGED_AT_LEAST);
    }

    private String begin(List<Device> keys) {
        OwnProcess server = start();
        String address = address(server);
        Device facilitator = new Device(address);
        String id = facilitator.begin();
        String code = facilitator.codeOf(id);
        for (int i = 0; i < WRITERS; i++) {
            keys.add(new Device(address).join(id, code));
        }
        server.kill();
        return id;
    }

    /// The writers go on by themselves; the kill comes after a number of acknowledgements, in the
    /// middle of whatever the server is doing then.
    private void writeUntilKilled(
            String workshop, List<Device> keys, List<Stubborn> writers, Random random) {
        OwnProcess server = start();
        String address = address(server);
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(60));
        List<Conversation> lines = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            lines.add(
                    new Device(address)
                            .withCookiesOf(keys.get(i))
                            .live(
                                    "/api/v1/workshops/" + workshop + "/live?as=participant",
                                    writers.get(i).on(enough))
                            .hello(0));
        }
        await(enough);
        server.kill();
        lines.forEach(Conversation::ending);
    }

    private OwnProcess start() {
        return OwnProcess.start(
                data.resolve("stderr.log"),
                "serve",
                "--host=127.0.0.1",
                "--port=0",
                "--data=" + data.resolve("data"));
    }

    private static String address(OwnProcess server) {
        String address = server.lineAfter("Startpagina:");
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private List<OpId> recorded(String workshop) throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(data.resolve("data"))) {
            return store.log().read(new WorkshopId(workshop), 0).stream()
                    .map(Recorded::opId)
                    .toList();
        }
    }

    private static void await(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
