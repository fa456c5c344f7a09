package nl.sluitend.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Files of the repository that tests read.
public final class Fixtures {

    private static final String ROOT =
            Objects.requireNonNull(System.getProperty("repository.root"));

    private Fixtures() {}

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(Path.of(ROOT, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
