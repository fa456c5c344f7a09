package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.shape.Shape;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The promises of a room under lost lines, delays, repeats, full disks, restarts and rivals.
class RoomHistoriesTest {

    private static final int HISTORIES = Simulation.atMost(4_000);

    /// What a full run makes happen; the few histories of a quick one miss what is rare.
    private static final int ENOUGH_FOR_THE_RAREST = 20_000;

    private final Set<Class<?>> happened = new HashSet<>();
    private int histories;
    private int events;
    private int behind;

    @Test
    @DisplayName("SYN1 SYN2 SYN3 SYN4 all replicas equal the log, whatever happens on the way")
    void replicasEqualTheLog() {
        playAll("Room histories", HISTORIES, 400, 1);
        assertThat(events).as("the histories made something happen").isGreaterThan(10 * HISTORIES);
        assertThat(behind).as("nobody else writes").isZero();
        if (events > ENOUGH_FOR_THE_RAREST) {
            assertThat(happened).as("all that can happen did").containsAll(common());
        }
    }

    /// What is done at a step, and signing, take several steps in a row and are rare here: the law
    /// of views draws each of them often, and counts them.
    private static List<Class<?>> common() {
        return ((Shape.Choice) Shape.of(Event.class))
                .records().stream()
                        .filter(event -> !SessionEvent.class.isAssignableFrom(event))
                        .filter(event -> event != ParticipantSigned.class)
                        .<Class<?>>map(event -> event)
                        .toList();
    }

    /// Longer ones, because both machines must get going before they are in each other's way.
    @Test
    @DisplayName("SYN40 SYN1 SYN2 SYN3 SYN4 SYN5 SYN6 two machines on one log keep these as well")
    void twoMachinesShareTheLog() {
        int fewer = HISTORIES / 2;
        playAll("Room histories on two machines", fewer, 400, 2);
        assertThat(events).as("the histories made something happen").isGreaterThan(10 * fewer);
        assertThat(behind).as("one was in the other's way").isGreaterThan(2 * fewer);
    }

    /// Found at random. A device asks one machine, moves, and asks again; the second machine does
    /// not know yet what the operation rests on and refuses what the first is keeping.
    @Test
    @DisplayName(
            "SYN40 a device that moves may hear that it was refused, and then that it happened")
    void refusedHereAndKeptThere() {
        play(
                List.of(
                        new Step.Upstream(3),
                        new Step.Downstream(3),
                        new Step.Downstream(3),
                        new Step.Downstream(3),
                        new Step.Ask(3, 21, 7, 29),
                        new Step.Upstream(3),
                        new Step.Commit(1),
                        new Step.Downstream(3),
                        new Step.Downstream(3),
                        new Step.Ask(3, 74, 17, 4),
                        new Step.Ask(3, 20, 1, 34),
                        new Step.Upstream(3),
                        new Step.Move(3, 0),
                        new Step.Upstream(3),
                        new Step.Upstream(3),
                        new Step.Upstream(3),
                        new Step.Commit(1),
                        new Step.Repeat(3),
                        new Step.Commit(0)),
                2);
        assertThat(behind).isPositive();
    }

    private void playAll(String name, int count, int steps, int machines) {
        new Simulation<>(count, steps, Step::draw, history -> play(history, machines)).run(name);
        System.out.printf(
                "%s: %,d events in %,d histories, %,d times behind.%n",
                name, events, histories, behind);
    }

    private void play(List<Step> history, int machines) {
        RoomWorld world = new RoomWorld(machines);
        history.forEach(world::play);
        histories++;
        events += world.log().size();
        world.log().forEach(each -> happened.add(each.event().getClass()));
        behind += world.timesBehind();
        world.settle();
    }
}
