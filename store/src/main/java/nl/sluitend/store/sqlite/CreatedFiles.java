package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that opening a folder adds to it; even a look at a database adds some. When the folder
/// turns out unfit they are taken away again.
record CreatedFiles(List<Path> added) {

    static CreatedFiles before(Path lock, Path database) {
        return new CreatedFiles(
                Stream.of(lock, database, beside(database, "-wal"), beside(database, "-shm"))
                        .filter(Files::notExists)
                        .toList());
    }

    private static Path beside(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }

    void erase() {
        added.forEach(CreatedFiles::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException staysBehind) {
            // It holds nothing: nobody has come in yet.
        }
    }
}
