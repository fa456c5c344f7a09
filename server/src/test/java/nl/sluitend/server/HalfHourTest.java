package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.files.Reading;
import nl.sluitend.files.script.ScriptFile;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The half hour of the script, by a group of twenty-five with all that happens to groups.
@Tag("slow")
class HalfHourTest {

    private static final Path SCRIPT =
            Path.of(System.getProperty("repository.root", ".."), "fixtures/scripts/30.json");

    @TempDir private Path data;

    private final long seed = Simulation.seed();

    @Test
    @DisplayName(
            "HOU67 after half an hour with all that can happen, every note and step is where it"
                    + " belongs")
    void endsWell() throws IOException, StoreUnavailable {
        SimulatedHour hour = new SimulatedHour(data, script());
        try {
            new HalfHour(hour, seed).play();
            hour.stop();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("The half hour fails with -Dseed=" + seed, failure);
        } finally {
            hour.abandon();
        }
        assertKept(hour);
        System.out.printf(
                "Half hour: %s, %,d words looked at, -Dseed=%d%n",
                hour.counts(), hour.sightings().looked(), seed);
        assertThat(hour.counts())
                .containsKeys(
                        "kills",
                        "put out",
                        "sent twice",
                        "back where it was",
                        "back from nothing",
                        "asleep through a step",
                        "refused NOT_NOW",
                        "refused STEP_LEFT",
                        "took ShowNotes",
                        "took GoToStep");
        assertThat(hour.counts().get("took AddNote")).isGreaterThan(100);
    }

    private static Script script() throws IOException {
        return switch (ScriptFile.read(Files.readAllBytes(SCRIPT), Limits.STANDARD)) {
            case Reading.Legible<ScriptFile>(var file) -> file.script();
            case Reading.Illegible<ScriptFile>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }

    /// What was acknowledged is on the disk, once and in that order, and nothing else is but what
    /// the house did.
    private void assertKept(SimulatedHour hour) throws StoreUnavailable {
        Map<Long, OpId> kept = new HashMap<>();
        try (SqliteStore store = SqliteStore.open(data.resolve("data"))) {
            for (Recorded recorded : store.log().read(new WorkshopId(hour.id()), 0)) {
                if (recorded.opId().value().startsWith("asked-")) {
                    kept.put(recorded.seq(), recorded.opId());
                }
            }
        }
        assertThat(kept).isEqualTo(hour.history());
    }
}
