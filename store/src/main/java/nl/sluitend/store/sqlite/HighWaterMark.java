package nl.sluitend.store.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How many changes were kept, in a file outside the database and its write-ahead log.
///
/// It is raised after each commit and before anybody is told of it. The commit has waited for the
/// disk by then, so that the mark itself need not: a power cut can only leave it too low, never too
/// high. A database that has kept less than its mark says has lost what was acknowledged.
final class HighWaterMark implements AutoCloseable {

    static final String FILE = "sluitend.mark";

    private final FileChannel file;

    private HighWaterMark(FileChannel file) {
        this.file = file;
    }

    /// The mark beside a database, or null when there is none that can be read. It belongs to the
    /// database that is served: a backup that lies in the same folder has none.
    static @Nullable Long of(Path database) {
        if (!database.endsWith(SqliteStore.FILE)) {
            return null;
        }
        Path file = database.resolveSibling(FILE);
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    static HighWaterMark set(Path database, long changes) throws IOException {
        Path path = database.resolveSibling(FILE);
        PrivateFile.secure(path);
        FileChannel file = FileChannel.open(path, CREATE, WRITE);
        HighWaterMark mark = new HighWaterMark(file);
        file.truncate(Long.BYTES);
        mark.write(changes);
        file.force(true);
        return mark;
    }

    /// A mark that stays behind says nothing that is not so.
    void raise(long changes) {
        try {
            write(changes);
        } catch (IOException staysBehind) {
            // The change is on disk. When the disk fails, the next one tells.
        }
    }

    private void write(long changes) throws IOException {
        file.write(ByteBuffer.allocate(Long.BYTES).putLong(0, changes), 0);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException nothingWaits) {
            // It was written already.
        }
    }
}
