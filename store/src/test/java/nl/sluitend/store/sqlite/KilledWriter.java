package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.EventLogContract;

/// A process that keeps writing in all its workshops and says what was acknowledged, until it is
/// killed.
final class KilledWriter {

    static final int WORKSHOPS = 8;

    private KilledWriter() {}

    public static void main(String[] folder) throws StoreUnavailable {
        EventLog log = SqliteStore.open(Path.of(folder[0])).log();
        IntStream.range(0, WORKSHOPS).forEach(room -> appendNext(log, room, 1));
    }

    static WorkshopId workshop(int room) {
        return new WorkshopId("workshop-" + room);
    }

    private static void appendNext(EventLog log, int room, long seq) {
        log.append(workshop(room), List.of(EventLogContract.recorded(seq)))
                .thenRun(() -> {
                    System.out.println(room + " " + seq);
                    appendNext(log, room, seq + 1);
                });
    }
}
