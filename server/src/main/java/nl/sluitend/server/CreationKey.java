package nl.sluitend.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The key that is asked of who begins a workshop. It comes from a file, because everybody on this
/// machine can read a command line.
final class CreationKey {

    /// What fits in a header, and is too long to guess.
    private static final Pattern SHAPE = Pattern.compile("[!-~]{12,200}");

    private CreationKey() {}

    static @Nullable String in(@Nullable Path file) throws CannotStart {
        return file == null ? null : read(file);
    }

    private static String read(Path file) throws CannotStart {
        try {
            String key = Files.readString(file).strip();
            if (SHAPE.matcher(key).matches()) {
                return key;
            }
        } catch (IOException unreadable) {
            throw CannotStart.onCreationKey(file);
        }
        throw CannotStart.onCreationKey(file);
    }
}
