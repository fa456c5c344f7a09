package nl.sluitend.store.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static nl.sluitend.store.StoreUnavailable.Reason.FOLDER_UNUSABLE;
import static nl.sluitend.store.StoreUnavailable.Reason.IN_USE;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/// Keeps a second Sluitend out of the data folder. The operating system takes the lock away when
/// the process ends, however it ends, so that the file that stays behind means nothing.
final class FolderLock implements AutoCloseable {

    static final String FILE = "sluitend.lock";

    private static final Logger LOG = System.getLogger(FolderLock.class.getName());

    private final Path path;
    private FileChannel file;

    private FolderLock(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    static FolderLock take(Path folder) throws StoreUnavailable {
        try {
            PrivateFile.createFolder(folder);
            PrivateFile.secure(folder.resolve(FILE));
            FileChannel file = FileChannel.open(folder.resolve(FILE), CREATE, WRITE);
            if (lock(file) == null) {
                file.close();
                throw new StoreUnavailable(IN_USE, "%s is in use.".formatted(folder), null);
            }
            return new FolderLock(folder.resolve(FILE), file);
        } catch (IOException unusable) {
            throw new StoreUnavailable(
                    Disk.unlessFull(folder, FOLDER_UNUSABLE),
                    "%s cannot be written in.".formatted(folder),
                    unusable);
        }
    }

    /// Without its file the lock keeps nobody out. Takes it anew when somebody removed the file.
    synchronized void renew() {
        if (Files.exists(path)) {
            return;
        }
        try {
            PrivateFile.secure(path);
            FileChannel fresh = FileChannel.open(path, CREATE, WRITE);
            boolean isOurs = lock(fresh) != null;
            LOG.log(
                    Level.WARNING,
                    "{0} was removed while it was in use. {1}",
                    path,
                    isOurs ? "It is there again." : "Another Sluitend has taken the folder.");
            file.close();
            file = fresh;
        } catch (IOException unwritable) {
            // The next change that is to be kept tells that nothing can be written here.
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException releasedAtTheEndOfTheProcess) {
            // Nothing depends on it: the lock goes with the process at the latest.
        }
    }
}
