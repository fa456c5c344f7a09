package nl.sluitend.store.sqlite;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.StoreUnavailable.Reason;
import org.sqlite.ProgressHandler;

/// Makes a backup of a data folder, whether a Sluitend has it open or not, and puts one back.
///
/// A backup is the database as it was at one moment, in one file, and beside it the key of the
/// invitations. What was erased is in neither: SQLite writes the copy anew, row by row.
public final class SqliteBackup {

    private static final String KEY = "invitations.key";

    /// Steps of SQLite between two looks at how far it has come.
    private static final int STEPS = 200_000;

    private static final int ALL = 100;

    private SqliteBackup() {}

    /// The file of the key that belongs to a backup.
    public static Path keyOf(Path backup) {
        return CreatedFiles.beside(backup, ".key");
    }

    /// Under its own name the backup is there only when it is whole and on disk.
    public static void make(Path folder, Path backup, IntConsumer percent)
            throws StoreUnavailable, IOException {
        requireFree(backup);
        requireFree(keyOf(backup));
        Path database = folder.resolve(SqliteStore.FILE);
        Path part = CreatedFiles.beside(backup, ".part");
        Files.deleteIfExists(part);
        try {
            PrivateFile.create(part);
            copy(database, part, percent);
            close(part);
            PrivateFile.force(part);
            copyIfThere(folder.resolve(KEY), keyOf(backup));
            Files.move(part, backup, ATOMIC_MOVE);
        } catch (StoreUnavailable | IOException failed) {
            Files.deleteIfExists(keyOf(backup));
            throw failed;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void requireFree(Path file) throws StoreUnavailable {
        if (Files.exists(file)) {
            throw new StoreUnavailable(Reason.OCCUPIED, "%s exists.".formatted(file), null);
        }
    }

    /// Takes a copy of the database file as well, with its write-ahead log when that lies beside
    /// it. With `replaces` it takes the place of what is in the folder.
    public static void restore(Path backup, Path folder, boolean replaces, Losses losses)
            throws StoreUnavailable, IOException {
        Path database = folder.toAbsolutePath().resolve(SqliteStore.FILE);
        try (FolderLock _ = FolderLock.take(folder)) {
            NativeLibrary.load(folder);
            if (!replaces) {
                requireFree(database);
            }
            Path fresh = fetch(backup, database, losses);
            for (String ending : List.of("-wal", "-shm")) {
                Files.deleteIfExists(CreatedFiles.beside(database, ending));
            }
            Files.deleteIfExists(database.resolveSibling(HighWaterMark.FILE));
            Files.move(fresh, database, ATOMIC_MOVE, REPLACE_EXISTING);
            copyIfThere(keyOf(backup), folder.resolve(KEY));
        }
    }

    private static void copy(Path database, Path part, IntConsumer percent)
            throws StoreUnavailable, IOException {
        Database from = Database.at(database);
        NativeLibrary.load(database.toAbsolutePath().getParent());
        long bytes = Math.max(1, Files.size(database));
        try (Connection connection = from.looking()) {
            ProgressHandler.setHandler(
                    connection,
                    STEPS,
                    new ProgressHandler() {
                        @Override
                        protected int progress() {
                            percent.accept((int) Math.min(ALL - 1, ALL * size(part) / bytes));
                            return 0;
                        }
                    });
            Sql.update(connection, "VACUUM INTO ?", part.toString());
        } catch (SQLException failed) {
            throw from.unavailable(failed);
        }
        percent.accept(ALL);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThere) {
            return 0;
        }
    }

    /// The database in the folder is open, perhaps; its copy is not.
    private static void close(Path copy) throws StoreUnavailable {
        Database database = Database.at(copy);
        try (Connection connection = database.looking()) {
            if (Keeping.in(connection).isOpen()) {
                Keeping.open(connection, false);
            }
        } catch (SQLException failed) {
            throw database.unavailable(failed);
        }
        database.inspect(Losses.ACCEPTED);
    }

    /// The backup beside the database that it will be, looked through, with nobody having it open.
    private static Path fetch(Path backup, Path database, Losses losses)
            throws StoreUnavailable, IOException {
        Database.at(backup);
        Path fresh = CreatedFiles.beside(database, ".new");
        Path wal = CreatedFiles.beside(fresh, "-wal");
        try {
            PrivateFile.copy(backup, fresh);
            Files.deleteIfExists(wal);
            copyIfThere(CreatedFiles.beside(backup, "-wal"), wal);
            requireWhole(backup, fresh, losses);
            close(fresh);
            PrivateFile.force(fresh);
            return fresh;
        } catch (StoreUnavailable | IOException unusable) {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(CreatedFiles.beside(fresh, ending));
            }
            throw unusable;
        }
    }

    /// The mark that counts is the one beside the backup.
    private static void requireWhole(Path backup, Path fresh, Losses losses)
            throws StoreUnavailable {
        Database database = Database.at(fresh);
        database.inspect(Losses.ACCEPTED);
        try (Connection connection = database.looking()) {
            if (losses == Losses.REFUSED) {
                Keeping.requireWhole(backup, connection);
            }
        } catch (SQLException failed) {
            throw database.unavailable(failed);
        }
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            PrivateFile.copy(from, to);
        }
    }
}
