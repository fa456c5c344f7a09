package nl.sluitend.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.figures.Outlook;
import nl.sluitend.workshop.figures.SocietalOutlook;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.preparation.BudgetFrame;

/// One machine with the room of one workshop, in which nothing happens by itself.
final class SimulatedNode {

    static final WorkshopId WORKSHOP = new WorkshopId("workshop-1");

    private final SimulatedLog log;
    private final Deque<Runnable> loop = new ArrayDeque<>();
    private final Deque<Runnable> calculations = new ArrayDeque<>();
    private final SimulatedDisk disk;
    private Room<ServerMessage> room;

    SimulatedNode(SimulatedDisk disk) {
        this.disk = disk;
        log = new SimulatedLog(disk);
        room = open();
    }

    private Room<ServerMessage> open() {
        return new Room<>(
                WORKSHOP,
                log.read(WORKSHOP, 0),
                log,
                message -> message,
                loop::add,
                calculations::add,
                SimulatedNode::ledgerAlone,
                Limits.STANDARD,
                disk::chance,
                _ -> {});
    }

    /// What is expected beside the budget has tests of its own, and takes long.
    private static Figures ledgerAlone(
            long seq, CanvasId id, BudgetFrame frame, Canvas canvas, int withheld) {
        Outlook none =
                new Outlook(
                        List.of(),
                        List.of(),
                        List.of(),
                        new SocietalOutlook.NoOutcomes(),
                        List.of(),
                        0);
        return new Figures(
                seq,
                id,
                new WorkshopFigures(frame, canvas, Asking.REFERENCE).ledger(),
                none,
                withheld);
    }

    Room<ServerMessage> room() {
        return room;
    }

    void commit() {
        log.commit();
    }

    void fail() {
        log.fail();
    }

    void restart(boolean afterWriting) {
        log.crash(afterWriting);
        loop.clear();
        calculations.clear();
        room = open();
    }

    void calculate() {
        drain(calculations);
    }

    void turn() {
        drain(loop);
    }

    boolean isMoving() {
        return log.isBusy() || !loop.isEmpty() || !calculations.isEmpty();
    }

    void checkPromises() {
        log.checkPromises();
    }

    private static void drain(Deque<Runnable> tasks) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }
}
