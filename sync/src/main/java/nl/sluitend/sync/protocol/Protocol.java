package nl.sluitend.sync.protocol;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version that both sides must speak: a digest of the page's types and bounds, so that nobody
/// has to remember to raise it when they change. When a rule comes to mean something else and no
/// type does, `TypeScriptTypesTest` has a number to raise. A page of another version is told to
/// load itself again.
public final class Protocol {

    public static final int VERSION = Integer.parseInt(text("version.txt").strip());

    private Protocol() {}

    private static String text(String name) {
        try (InputStream in = requireNonNull(Protocol.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
