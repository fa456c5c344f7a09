package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise that everything else rests on, kept by the real server on a real disk.
@Tag("slow")
class CrashTest {

    private static final int KILLS = 20;
    private static final int WRITERS = 4;
    private static final int LONGEST_LIFE = 100;
    private static final int ACKNOWLEDGED_AT_LEAST = 200;

    @TempDir private Path data;

    private final long seed = Simulation.seed();
    private final List<Stubborn> writers =
            IntStream.range(0, WRITERS).mapToObj(Stubborn::new).toList();
    private final List<Device> keys = new ArrayList<>();

    @Test
    @DisplayName("SES30 SYN2 SYN3 After twenty SIGKILLs everything acknowledged is there, once")
    void keepsWhatItAcknowledged() throws StoreUnavailable {
        Random random = new Random(seed);
        String workshop = begin();
        for (int i = 0; i < KILLS; i++) {
            writeUntilKilled(workshop, 1 + random.nextInt(LONGEST_LIFE));
        }
        List<OpId> acknowledged = all(Stubborn::acknowledged);
        List<OpId> unanswered = all(Stubborn::unanswered);
        assertThat(recorded(workshop)).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThan(ACKNOWLEDGED_AT_LEAST);
        assertThat(unanswered).isNotEmpty();

        sayAgain(workshop, unanswered.size());
        System.out.printf(
                "Crashes: %d kills, %,d operations acknowledged, %d sent again, -Dseed=%d%n",
                KILLS, acknowledged.size(), unanswered.size(), seed);
        assertThat(all(Stubborn::refused)).isEmpty();
        assertThat(recorded(workshop)).containsExactlyInAnyOrderElementsOf(all(Stubborn::asked));
    }

    private String begin() {
        OwnProcess server = start();
        String address = address(server);
        Device facilitator = new Device(address);
        String id = facilitator.begin();
        String code = facilitator.codeOf(id);
        for (int i = 0; i < WRITERS; i++) {
            keys.add(new Device(address).join(id, code));
        }
        stop(server);
        return id;
    }

    /// The writers go on by themselves. The kill comes after a number of things were sent or
    /// acknowledged, in the middle of whatever the server is doing then.
    private void writeUntilKilled(String workshop, int life) {
        OwnProcess server = start();
        CountDownLatch left = new CountDownLatch(life);
        connect(server, workshop, writer -> writer.goingOn(left));
        await(left, server, "the writers to come far enough");
        server.kill();
        writers.forEach(Stubborn::hangUp);
    }

    /// What nobody heard an answer to is sent once more, by the same names, until all is answered.
    private void sayAgain(String workshop, int unanswered) {
        OwnProcess server = start();
        CountDownLatch left = new CountDownLatch(unanswered);
        connect(server, workshop, writer -> writer.comingToAnEnd(left));
        await(left, server, "an answer to everything");
        writers.forEach(Stubborn::hangUp);
        stop(server);
    }

    private void connect(
            OwnProcess server, String workshop, Function<Stubborn, Conversation> beginning) {
        String address = address(server);
        for (int i = 0; i < WRITERS; i++) {
            new Device(address)
                    .withCookiesOf(keys.get(i))
                    .live(
                            "/api/v1/workshops/" + workshop + "/live?as=participant",
                            beginning.apply(writers.get(i)))
                    .hello(0);
        }
    }

    private static void stop(OwnProcess server) {
        server.askToStop();
        server.exitCode();
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

    private <T> List<T> all(Function<Stubborn, List<T>> part) {
        return writers.stream().flatMap(writer -> part.apply(writer).stream()).toList();
    }

    private List<OpId> recorded(String workshop) throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(data.resolve("data"))) {
            return store.log().read(new WorkshopId(workshop), 0).stream()
                    .map(Recorded::opId)
                    .filter(opId -> opId.value().startsWith("stubborn-"))
                    .toList();
        }
    }

    private static void await(CountDownLatch latch, OwnProcess server, String what) {
        try {
            boolean inTime = latch.await(Conversation.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(inTime)
                    .as(
                            "waited %s for %s; %d to go:%n%s",
                            Conversation.PATIENCE, what, latch.getCount(), server.logged())
                    .isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
