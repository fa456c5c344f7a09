package nl.sluitend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.EventLog;

/// Where a history is kept while it is measured: on this disk, or nowhere, to see what the rest of
/// the way costs.
public enum KeptIn {
    MEMORY {
        @Override
        OpenLog open() {
            return new OpenLog(new Forgetful(), () -> {});
        }
    },
    DISK {
        @Override
        OpenLog open() {
            try {
                Path folder = Files.createTempDirectory("sluitend-bench");
                SqliteStore store = SqliteStore.open(folder);
                return new OpenLog(
                        store.log(),
                        () -> {
                            store.close();
                            erase(folder);
                        });
            } catch (IOException | StoreUnavailable failure) {
                throw new IllegalStateException(failure);
            }
        }
    };

    abstract OpenLog open();

    record OpenLog(EventLog log, Runnable closing) {
        void close() {
            closing.run();
        }
    }

    /// Answers at once, and is never read back.
    private static final class Forgetful implements EventLog {
        @Override
        public CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
            return CompletableFuture.completedFuture(new Appended.Kept());
        }

        @Override
        public List<Recorded> read(WorkshopId workshop, long after) {
            return List.of();
        }
    }

    private static void erase(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
