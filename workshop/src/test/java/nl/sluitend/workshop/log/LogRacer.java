package nl.sluitend.workshop.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;

/// One of several who write in one workshop: it brings in its operations one by one, each on top of
/// what it knows, and goes on from what the others wrote when they were first.
final class LogRacer {

    private final EventLog log;
    private final WorkshopId workshop;
    private final String name;
    private final List<Recorded> known = new ArrayList<>();
    private int brought;
    private int behind;

    LogRacer(EventLog log, WorkshopId workshop, String name) {
        this.log = log;
        this.workshop = workshop;
        this.name = name;
    }

    /// However often it is behind.
    void bringOne() {
        List<Recorded> next = List.of(EventLogContract.recorded(known.size() + 1L, name + brought));
        switch (log.append(workshop, next).toCompletableFuture().join()) {
            case Appended.Kept() -> {
                known.addAll(next);
                brought++;
            }
            case Appended.Behind(var tail) -> {
                known.addAll(tail);
                behind++;
                bringOne();
            }
        }
    }

    /// The history as it learnt it.
    List<Recorded> known() {
        return known;
    }

    List<OpId> brought() {
        return IntStream.range(0, brought).mapToObj(number -> new OpId(name + number)).toList();
    }

    int timesBehind() {
        return behind;
    }
}
