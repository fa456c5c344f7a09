package nl.sluitend.store.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLogContract;

/// A process that keeps writing in all its workshops and says what was acknowledged, until it is
/// killed.
final class KilledWriter {

    static final int WORKSHOPS = 8;

    private KilledWriter() {}

    public static void main(String[] folder) throws StoreUnavailable {
        SqliteStore store = SqliteStore.open(Path.of(folder[0]));
        IntStream.range(0, WORKSHOPS).forEach(room -> appendNext(store, room, 1));
    }

    static WorkshopId workshop(int room) {
        return new WorkshopId("workshop-" + room);
    }

    /// Holds on to the store: when nobody does, its lock on the folder is collected with it.
    private static void appendNext(SqliteStore store, int room, long seq) {
        store.log()
                .append(workshop(room), List.of(EventLogContract.recorded(seq)))
                .thenRun(() -> {
                    System.out.println(room + " " + seq);
                    appendNext(store, room, seq + 1);
                });
    }
}
