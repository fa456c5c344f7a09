package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable.Reason;
import org.jspecify.annotations.Nullable;

/// The disk that a folder is on.
final class Disk {

    /// A database that is opened needs some beside itself, in bytes.
    private static final long LEAST = 64 * 1024;

    private Disk() {}

    /// A full disk fails in many ways, and that it is full is what to tell of each.
    static Reason unlessFull(Path path, Reason reason) {
        return isFull(path) ? Reason.DISK_FULL : reason;
    }

    static boolean isFull(Path path) {
        try {
            @Nullable Path there = path.toAbsolutePath();
            while (there != null && Files.notExists(there)) {
                there = there.getParent();
            }
            return there != null && Files.getFileStore(there).getUsableSpace() < LEAST;
        } catch (IOException unknown) {
            return false;
        }
    }
}
