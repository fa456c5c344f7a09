package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.workshop.log.Recorded;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The promises of a room under lost lines, delays, repeats, full disks and restarts.
class RoomHistoriesTest {

    private static final int HISTORIES = 10_000;
    private static final int STEPS = 120;

    @Test
    @DisplayName("SYN1 SYN2 SYN3 SYN4 all replicas equal the log, whatever happens on the way")
    void replicasEqualTheLog() {
        List<Integer> lengths = new ArrayList<>();
        new Simulation<>(HISTORIES, STEPS, Step::draw, history -> lengths.add(play(history)))
                .run("Room histories");
        int events = lengths.stream().mapToInt(Integer::intValue).sum();
        System.out.printf("Room histories: %,d events in %,d histories.%n", events, lengths.size());
        assertThat(events).as("the histories made something happen").isGreaterThan(5 * HISTORIES);
    }

    private static int play(List<Step> history) {
        RoomWorld world = new RoomWorld();
        history.forEach(world::play);
        world.settle();
        world.checkPromises();
        List<Recorded> log = world.log();
        return log.size();
    }
}
