package nl.sluitend.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in the repository that a test holds the code to. Rewritten with `-Dgolden=update`, after
/// which the change is read and committed like any other. Where nobody reads it (`CI`) it is
/// refused.
public record Golden(String path) {

    public void holds(String actual) {
        try {
            if (isUpdate()) {
                Files.createDirectories(file().getParent());
                Files.writeString(file(), actual);
            }
            assertThat(file())
                    .as("%s; rewrite it with -Dgolden=update", path)
                    .content()
                    .isEqualTo(actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpdate() {
        boolean update = System.getProperty("golden", "check").equals("update");
        if (update && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Golden files are not rewritten in CI.");
        }
        return update;
    }

    private Path file() {
        return Path.of(System.getProperty("repository.root"), path);
    }
}
