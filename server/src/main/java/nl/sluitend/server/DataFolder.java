package nl.sluitend.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.server.http.Readiness;

/// Whether the data folder still has what it had at the start, and its disk still takes something
/// new. Found out by trying, time and again, away from whoever asks.
final class DataFolder implements Readiness {

    private static final Logger LOG = System.getLogger(DataFolder.class.getName());
    private static final String TRIAL = "sluitend.trial";

    /// More than fits in what a full disk has left of a block.
    private static final byte[] SOMETHING = new byte[16 * 1024];

    private final Path folder;
    private final Set<Path> kept;
    private volatile boolean isReady = true;

    DataFolder(Path folder) throws IOException {
        this.folder = folder;
        this.kept = filesOf(folder);
    }

    @Override
    public boolean isReady() {
        return isReady;
    }

    void tryOut() {
        boolean works = isWhole() && takesSomething();
        if (isReady && !works) {
            LOG.log(Level.ERROR, "The data folder lost a file, or its disk takes nothing new.");
        }
        isReady = works;
    }

    private boolean isWhole() {
        return kept.stream().allMatch(Files::exists);
    }

    private boolean takesSomething() {
        Path trial = folder.resolve(TRIAL);
        try {
            Files.write(trial, SOMETHING, CREATE, WRITE, DSYNC);
            return Files.deleteIfExists(trial);
        } catch (IOException refused) {
            return false;
        }
    }

    /// The database makes and unmakes the files beside it as it likes.
    private static Set<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*-(wal|shm|journal)|.*\\.trial"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
