package nl.sluitend.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What can be pressed on a page as it stands now, and what of it a finger could miss.
record Targets(int measured, List<String> tooSmall) {

    private static final String MEASURE = script();

    /// Of an open dialog only what is in it: the rest of the page cannot be pressed.
    static Targets on(Page page) {
        Map<?, ?> found = (Map<?, ?>) Objects.requireNonNull(page.evaluate(MEASURE));
        List<?> tooSmall = (List<?>) Objects.requireNonNull(found.get("tooSmall"));
        return new Targets(
                (Integer) Objects.requireNonNull(found.get("measured")),
                tooSmall.stream().map(String::valueOf).toList());
    }

    private static String script() {
        try (InputStream script = Targets.class.getResourceAsStream("targets.js")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
