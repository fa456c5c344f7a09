package nl.sluitend.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;

/// A disk for one workshop that writes when it is told to, and survives the server. It keeps the
/// promises of [EventLog] and stops at each of them that is broken.
final class SimulatedDisk implements EventLog {

    private record Write(List<Recorded> events, CompletableFuture<Void> done) {}

    private final List<Recorded> kept = new ArrayList<>();
    private final Set<OpId> operations = new HashSet<>();
    private final Deque<Write> waiting = new ArrayDeque<>();

    @Override
    public CompletionStage<Void> append(WorkshopId workshop, List<Recorded> events) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.add(new Write(events, done));
        return done;
    }

    @Override
    public List<Recorded> read(WorkshopId workshop, long after) {
        return kept.stream().filter(recorded -> recorded.seq() > after).toList();
    }

    List<Recorded> kept() {
        return List.copyOf(kept);
    }

    boolean isBusy() {
        return !waiting.isEmpty();
    }

    void keep(List<Recorded> events) {
        for (Recorded recorded : events) {
            require(recorded.seq() == kept.size() + 1, "The sequence has no gaps.");
            require(operations.add(recorded.opId()), "An operation is kept once.");
            kept.add(recorded);
        }
    }

    void commit() {
        Write write = waiting.poll();
        if (write != null) {
            keep(write.events());
            write.done().complete(null);
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
            keep(write.events());
        }
        waiting.clear();
    }

    private static void require(boolean promise, String sentence) {
        if (!promise) {
            throw new AssertionError(sentence);
        }
    }
}
