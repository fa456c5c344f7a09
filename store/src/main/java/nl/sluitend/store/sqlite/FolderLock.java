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
import java.util.Objects;
import nl.sluitend.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/// Keeps a second Sluitend out of the data folder. The operating system takes the lock away when
/// the process ends, however it ends, so that the file that stays behind means nothing.
final class FolderLock implements AutoCloseable {

    static final String FILE = "sluitend.lock";

    private static final Logger LOG = System.getLogger(FolderLock.class.getName());

    private final Path path;
    private FileChannel file;
    private @Nullable Object identity;
    private boolean isLost;

    private FolderLock(Path path, FileChannel file) throws IOException {
        this.path = path;
        this.file = file;
        this.identity = Ground.identity(path);
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

    /// Without its file the lock keeps nobody out. Takes it anew when somebody removed or replaced
    /// the file. Whoever was there first then has the folder, and we have lost it for good: what
    /// the other has made of it since is not what we remember.
    ///
    /// @return whether the folder is ours
    synchronized boolean renew() {
        try {
            if (!isLost && !isInPlace()) {
                takeAnew();
            }
        } catch (IOException unwritable) {
            // The next change that is to be kept tells that nothing can be written here.
        }
        return !isLost;
    }

    private boolean isInPlace() throws IOException {
        return Files.exists(path) && Objects.equals(Ground.identity(path), identity);
    }

    private void takeAnew() throws IOException {
        PrivateFile.secure(path);
        FileChannel fresh = FileChannel.open(path, CREATE, WRITE);
        isLost = lock(fresh) == null;
        LOG.log(
                isLost ? Level.ERROR : Level.WARNING,
                "{0} was taken away while it was in use. {1}",
                path,
                isLost
                        ? "Another Sluitend has the folder now, and this one keeps nothing more."
                        : "It is there again.");
        file.close();
        file = fresh;
        identity = Ground.identity(path);
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
