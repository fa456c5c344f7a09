package nl.sluitend.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.EventLog;
import org.jspecify.annotations.Nullable;

/// One machine's way to the disk, which writes when it is told to. What breaks the promises of
/// [EventLog] fails, and is remembered: a room never offers it.
final class SimulatedLog implements EventLog {

    private record Write(
            WorkshopId workshop, List<Recorded> events, CompletableFuture<Appended> done) {}

    private final SimulatedDisk disk;
    private final Deque<Write> waiting = new ArrayDeque<>();
    private @Nullable AssertionError broken;

    SimulatedLog(SimulatedDisk disk) {
        this.disk = disk;
    }

    @Override
    public CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
        CompletableFuture<Appended> done = new CompletableFuture<>();
        waiting.add(new Write(workshop, events, done));
        return done;
    }

    @Override
    public List<Recorded> read(WorkshopId workshop, long after) {
        return disk.kept(workshop).stream().filter(each -> each.seq() > after).toList();
    }

    boolean isBusy() {
        return !waiting.isEmpty();
    }

    void commit() {
        Write write = waiting.poll();
        if (write != null) {
            write(write);
        }
    }

    private void write(Write write) {
        try {
            write.done().complete(disk.append(write.workshop(), write.events()));
        } catch (AssertionError promise) {
            broken = promise;
            write.done().completeExceptionally(promise);
        }
    }

    void fail() {
        Write write = waiting.poll();
        if (write != null) {
            write.done().completeExceptionally(new IllegalStateException("The disk is full."));
        }
    }

    /// The machine stops. What was being written is on the disk whole or not at all, and either way
    /// nobody hears of it.
    void crash(boolean afterWriting) {
        Write write = waiting.poll();
        if (write != null && afterWriting) {
            disk.append(write.workshop(), write.events());
        }
        waiting.clear();
    }

    void checkPromises() {
        if (broken != null) {
            throw broken;
        }
    }
}
