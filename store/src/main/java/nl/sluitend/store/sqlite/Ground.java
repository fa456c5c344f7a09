package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the writer stands on: the folder, which another Sluitend may have taken, the file that it
/// writes, which somebody may take away under it, and the mark of what was kept. Tells the log when
/// it gives way, once, and when it holds again.
final class Ground {

    private static final Logger LOG = System.getLogger(Ground.class.getName());

    private final Path database;
    private final FolderLock lock;
    private final HighWaterMark mark;
    private final @Nullable Object identity;
    private volatile boolean holds = true;

    Ground(Path database, FolderLock lock, HighWaterMark mark) throws IOException {
        this.database = database;
        this.lock = lock;
        this.mark = mark;
        this.identity = identity(database);
    }

    /// A file that was taken away can still be written, and what is written is gone with us.
    void requireInPlace() throws SQLException {
        if (!lock.renew()) {
            throw new SQLException("Another Sluitend has the folder.");
        }
        try {
            if (Objects.equals(identity(database), identity)) {
                return;
            }
        } catch (IOException gone) {
            throw new SQLException("The database was taken away while it was in use.", gone);
        }
        throw new SQLException("The database was replaced while it was in use.");
    }

    /// Whether nothing speaks against it that can be seen without a write.
    boolean looksFirm() {
        try {
            requireInPlace();
            return holds && !Disk.isFull(database);
        } catch (SQLException gone) {
            return false;
        }
    }

    void kept(long changes) {
        mark.raise(changes);
        if (!holds) {
            holds = true;
            LOG.log(Level.WARNING, "{0} can be written again.", database);
        }
    }

    void failed(Throwable why) {
        if (holds) {
            holds = false;
            LOG.log(
                    Level.ERROR,
                    "{0} cannot be written: {1} Nothing is kept until it can.",
                    database,
                    why.getMessage());
        }
    }

    boolean holds() {
        return holds;
    }

    /// Null where the file system gives a file none.
    static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
