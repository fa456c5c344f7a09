package nl.sluitend.sync;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Dimension;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.View;
import org.jspecify.annotations.Nullable;

/// Machines that share one disk, and a few devices, in which nothing happens by itself.
final class RoomWorld {

    static final int DEVICES = 4;

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Step.Ask LAST_NOTE = new Step.Ask(0, 0, 0, 0);

    private final SimulatedDisk disk = new SimulatedDisk();
    private final List<SimulatedNode> nodes;
    private final List<SimulatedDevice> devices;
    private long time;

    RoomWorld(int machines) {
        disk.append(SimulatedNode.WORKSHOP, List.of(Asking.created(NOON)));
        nodes = Stream.generate(() -> new SimulatedNode(disk)).limit(machines).toList();
        devices =
                IntStream.range(0, DEVICES)
                        .mapToObj(number -> new SimulatedDevice(number, node(number)))
                        .toList();
        devices.forEach(SimulatedDevice::connect);
    }

    private SimulatedNode node(int number) {
        return nodes.get(number % nodes.size());
    }

    List<Recorded> log() {
        return disk.kept(SimulatedNode.WORKSHOP);
    }

    int timesBehind() {
        return disk.timesBehind();
    }

    void play(Step step) {
        switch (step) {
            case Step.Ask ask -> devices.get(ask.device()).ask(ask);
            case Step.Upstream(int device) -> devices.get(device).deliverUp(now());
            case Step.Downstream(int device) -> devices.get(device).deliverDown();
            case Step.Disconnect(int device) -> devices.get(device).disconnect();
            case Step.Connect(int device) -> devices.get(device).connect();
            case Step.Move(int device, int node) -> devices.get(device).moveTo(node(node));
            case Step.Repeat(int device) -> devices.get(device).repeat();
            case Step.Commit(int node) -> node(node).commit();
            case Step.FailToCommit(int node) -> node(node).fail();
            case Step.Calculate(int node) -> node(node).calculate();
            case Step.Restart(int node, boolean afterWriting) -> restart(node(node), afterWriting);
        }
        nodes.forEach(SimulatedNode::turn);
    }

    /// The clock stands still now and then, and otherwise moves a little.
    private Instant now() {
        time += 40;
        return NOON.plusMillis(time);
    }

    private void restart(SimulatedNode node, boolean afterWriting) {
        devices.forEach(device -> device.loseLineTo(node));
        node.restart(afterWriting);
    }

    /// Everybody comes to one machine after the other, and everything is delivered and written. A
    /// machine that was not told what the others wrote finds out when it writes itself.
    void settle() {
        for (SimulatedNode node : nodes) {
            devices.forEach(device -> device.moveTo(node));
            rest();
            devices.getFirst().ask(LAST_NOTE);
            rest();
            checkPromises();
        }
    }

    private void rest() {
        for (int round = 0; round < 1_000 && isMoving(); round++) {
            devices.forEach(SimulatedDevice::repeatRefused);
            devices.forEach(device -> device.deliverAllUp(this::now));
            nodes.forEach(SimulatedNode::commit);
            nodes.forEach(SimulatedNode::turn);
            nodes.forEach(SimulatedNode::calculate);
            nodes.forEach(SimulatedNode::turn);
            devices.forEach(SimulatedDevice::deliverAllDown);
        }
        assertThat(isMoving()).as("the world comes to rest").isFalse();
    }

    private boolean isMoving() {
        return nodes.stream().anyMatch(SimulatedNode::isMoving)
                || devices.stream().anyMatch(SimulatedDevice::isMoving);
    }

    /// What a machine refused does not happen later, unless the device had brought it to another
    /// one before: that one may be keeping it still.
    private void checkPromises() {
        nodes.forEach(this::checkRoom);
        Workshop expected = evolution(log());
        Set<OpId> happened = new HashSet<>(log().stream().map(Recorded::opId).toList());
        for (SimulatedDevice device : devices) {
            Replica replica = device.replica();
            assertThat(replica.workshop()).isEqualTo(View.of(expected, device.audience()));
            assertThat(replica.seq()).isEqualTo(happened.size());
            assertThat(replica.unanswered()).isEqualTo(Map.of());
            assertThat(happened).containsAll(replica.acknowledged());
            assertThat(replica.refused())
                    .noneMatch(each -> happened.contains(each) && !device.hasMovedWith(each));
            checkFigures(requireNonNull(replica.figures()), expected, device);
        }
    }

    private static void checkFigures(Figures told, Workshop expected, SimulatedDevice device) {
        assertThat(told.ledger()).isEqualTo(ledger(expected, device));
        assertThat(told.withheldAmounts())
                .isEqualTo(
                        lines(expected.notes().main())
                                - lines(canvas(expected, device.audience().role())));
    }

    private static int lines(Canvas canvas) {
        return Stream.of(Block.values())
                .filter(block -> block.dimension() == Dimension.FINANCE)
                .mapToInt(block -> canvas.at(block).size())
                .sum();
    }

    /// Of what this device sees.
    private static BudgetLedger ledger(Workshop workshop, SimulatedDevice device) {
        Canvas seen = canvas(workshop, device.audience().role());
        return new WorkshopFigures(workshop.preparation().frame(), seen, Asking.REFERENCE).ledger();
    }

    private static Canvas canvas(Workshop workshop, Role role) {
        return requireNonNull(View.canvases(workshop, role).get(CanvasId.MAIN));
    }

    /// A room may not know yet what others wrote, but what it knows is so.
    private void checkRoom(SimulatedNode node) {
        node.checkPromises();
        Moment known = requireNonNull(node.room().now());
        assertThat(known.workshop()).isEqualTo(evolution(log().subList(0, (int) known.seq())));
    }

    private static Workshop evolution(List<Recorded> recorded) {
        @Nullable Workshop workshop = null;
        for (Recorded each : recorded) {
            workshop = WorkshopEvolution.evolve(workshop, each);
        }
        return requireNonNull(workshop);
    }
}
