package nl.sluitend.store.sqlite;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static nl.sluitend.store.StoreUnavailable.Reason.NO_LIBRARY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// The part of SQLite that is no Java. Left to itself the driver writes it into the temporary
/// folder at every start, and leaves it there when the process is killed. So it is put into the
/// data folder once and used from there; where no program may be run from that, the driver goes
/// its own way.
final class NativeLibrary {

    static final String FOLDER = "native";

    private NativeLibrary() {}

    /// Without a data folder the driver goes its own way as well.
    static void load(@Nullable Path data) throws StoreUnavailable {
        if (data != null) {
            lend(data);
        }
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError unloadable) {
            // The driver throws an exception of no kind in particular.
            throw new StoreUnavailable(NO_LIBRARY, "SQLite cannot be loaded.", unloadable);
        }
    }

    private static void lend(Path data) {
        String name = LibraryLoaderUtil.getNativeLibName();
        try {
            Path folder = data.resolve(FOLDER).resolve(SQLiteJDBCLoader.getVersion());
            put(LibraryLoaderUtil.getNativeLibResourcePath() + '/' + name, folder, name);
            System.setProperty("org.sqlite.lib.path", folder.toAbsolutePath().toString());
        } catch (IOException notThere) {
            System.clearProperty("org.sqlite.lib.path");
        }
    }

    /// One that is not whole is written anew.
    private static void put(String resource, Path folder, String name) throws IOException {
        Path library = folder.resolve(name);
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            if (Files.exists(library) && Files.size(library) == bytes.length) {
                return;
            }
            PrivateFile.createFolder(folder);
            Path fresh = Files.createTempFile(folder, "library", ".new");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, library, ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }
}
