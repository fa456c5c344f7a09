package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What opening a folder adds to it; even a look at a database adds some. When the folder turns out
/// unfit that is taken away again.
record CreatedFiles(List<Path> added) {

    static CreatedFiles before(Path folder, Path database) {
        return new CreatedFiles(
                Stream.of(
                                folder.resolve(FolderLock.FILE),
                                folder.resolve(NativeLibrary.FOLDER),
                                folder.resolve(HighWaterMark.FILE),
                                database,
                                beside(database, "-wal"),
                                beside(database, "-shm"))
                        .filter(Files::notExists)
                        .toList());
    }

    static Path beside(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }

    void erase() {
        added.forEach(CreatedFiles::delete);
    }

    private static void delete(Path added) {
        if (Files.notExists(added)) {
            return;
        }
        try (Stream<Path> below = Files.walk(added)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException staysBehind) {
            // It holds nothing: nobody has come in yet.
        }
    }
}
