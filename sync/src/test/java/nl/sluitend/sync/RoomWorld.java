package nl.sluitend.sync;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.workshop.BudgetPlan;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// One server, one disk and a few devices, in which nothing happens by itself.
final class RoomWorld {

    static final int DEVICES = 4;

    private static final WorkshopId ID = new WorkshopId("workshop-1");
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final SimulatedDisk disk = new SimulatedDisk();
    private final Deque<Runnable> loop = new ArrayDeque<>();
    private final Deque<Runnable> calculations = new ArrayDeque<>();
    private final List<SimulatedDevice> devices =
            IntStream.range(0, DEVICES).mapToObj(SimulatedDevice::new).toList();
    private Room<ServerMessage> room;
    private long time;

    RoomWorld() {
        disk.keep(List.of(Asking.created(NOON)));
        room = start();
    }

    private Room<ServerMessage> start() {
        return new Room<>(
                ID,
                disk.read(ID, 0),
                disk,
                message -> message,
                loop::add,
                calculations::add,
                Asking.FORECASTER,
                Limits.STANDARD);
    }

    List<Recorded> log() {
        return disk.kept();
    }

    void play(Step step) {
        switch (step) {
            case Step.Ask ask -> devices.get(ask.device()).ask(ask);
            case Step.Upstream(int device) -> devices.get(device).deliverUp(room, now());
            case Step.Downstream(int device) -> devices.get(device).deliverDown();
            case Step.Disconnect(int device) -> devices.get(device).disconnect(room);
            case Step.Connect(int device) -> devices.get(device).connect(room);
            case Step.Repeat(int device) -> devices.get(device).repeat();
            case Step.Commit() -> disk.commit();
            case Step.FailToCommit() -> disk.fail();
            case Step.Calculate() -> drain(calculations);
            case Step.Restart(boolean afterWriting) -> restart(afterWriting);
        }
        drain(loop);
    }

    /// The clock stands still now and then, and otherwise moves a little.
    private Instant now() {
        time += 40;
        return NOON.plusMillis(time);
    }

    private void restart(boolean afterWriting) {
        devices.forEach(SimulatedDevice::lose);
        disk.crash(afterWriting);
        loop.clear();
        calculations.clear();
        room = start();
    }

    private static void drain(Deque<Runnable> tasks) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /// Everybody is connected, everything is delivered and written, until nothing moves any more.
    void settle() {
        devices.forEach(device -> device.connect(room));
        for (int round = 0; round < 1_000 && isMoving(); round++) {
            devices.forEach(SimulatedDevice::repeatRefused);
            devices.forEach(device -> device.deliverAllUp(room, this::now));
            disk.commit();
            drain(loop);
            drain(calculations);
            drain(loop);
            devices.forEach(SimulatedDevice::deliverAllDown);
        }
        assertThat(isMoving()).as("the world comes to rest").isFalse();
    }

    private boolean isMoving() {
        return disk.isBusy()
                || !loop.isEmpty()
                || !calculations.isEmpty()
                || devices.stream().anyMatch(SimulatedDevice::isMoving);
    }

    void checkPromises() {
        Workshop expected = evolution(disk.kept());
        BudgetLedger ledger = BudgetLedger.of(BudgetPlan.of(expected));
        List<OpId> happened = disk.kept().stream().map(Recorded::opId).toList();
        for (SimulatedDevice device : devices) {
            Replica replica = device.replica();
            assertThat(replica.workshop()).isEqualTo(expected);
            assertThat(replica.seq()).isEqualTo(happened.size());
            assertThat(replica.unanswered()).isEqualTo(Map.of());
            assertThat(replica.acknowledged()).allMatch(happened::contains);
            assertThat(replica.refused()).noneMatch(happened::contains);
            assertThat(replica.ledger()).isEqualTo(ledger);
        }
    }

    private static Workshop evolution(List<Recorded> recorded) {
        @Nullable Workshop workshop = null;
        for (Recorded each : recorded) {
            workshop = WorkshopEvolution.evolve(workshop, each.event());
        }
        return requireNonNull(workshop);
    }
}
