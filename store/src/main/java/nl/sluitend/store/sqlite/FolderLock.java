package nl.sluitend.store.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static nl.sluitend.store.StoreUnavailable.Reason.FOLDER_UNUSABLE;
import static nl.sluitend.store.StoreUnavailable.Reason.IN_USE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/// Keeps a second Sluitend out of the data folder. The operating system takes the lock away when
/// the process ends, however it ends, so that the file that stays behind means nothing.
final class FolderLock implements AutoCloseable {

    static final String FILE = "sluitend.lock";

    private final FileChannel file;

    private FolderLock(FileChannel file) {
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
            return new FolderLock(file);
        } catch (IOException unusable) {
            throw new StoreUnavailable(
                    FOLDER_UNUSABLE, "%s cannot be written in.".formatted(folder), unusable);
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
    public void close() {
        try {
            file.close();
        } catch (IOException releasedAtTheEndOfTheProcess) {
            // Nothing depends on it: the lock goes with the process at the latest.
        }
    }
}
