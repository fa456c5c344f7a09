package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<Integer> halted = new ArrayList<>();
    private long now;
    private final LogLines log =
            new LogLines(
                    new PrintStream(written, true, StandardCharsets.UTF_8), () -> now, halted::add);

    @Test
    @DisplayName("SRV11 What happens again within a minute is counted, and told with the next")
    void countsRepeats() {
        for (int i = 0; i <= 1_000; i++) {
            now = i < 1_000 ? 0 : Duration.ofMinutes(1).toNanos();
            fail("keer " + i);
        }
        assertThat(lines()).hasSize(2);
        assertThat(lines().getLast()).contains("\"repeated\":999");
        log.publish(failure("Iets anders.", new IllegalStateException()));
        assertThat(lines()).hasSize(3);
    }

    @Test
    @DisplayName("SRV12 A line is JSON without addresses, and without what a failure quotes")
    void quotesNothing() {
        log.publish(
                failure(
                        "Not from /werksessie/geheim or 192.168.1.7:9331, [id: 0x1, R:/10.0.0.1:5]",
                        new IllegalArgumentException("Annie van de Dorpsstraat")));
        String line = lines().getFirst();
        assertThat(House.json(line).get("failure").get(0).asString())
                .isEqualTo("java.lang.IllegalArgumentException");
        assertThat(line).doesNotContain("Annie", "geheim", "192.168", "10.0.0.1");
    }

    @Test
    @DisplayName("SRV13 Running out of memory ends the process, whoever caught it")
    void outOfMemoryEndsIt() {
        log.publish(failure("Mislukt.", new StackOverflowError()));
        assertThat(halted).isEmpty();
        log.publish(failure("Mislukt.", new IllegalStateException(new OutOfMemoryError())));
        assertThat(halted).containsExactly(LogLines.OUT_OF_MEMORY);
        assertThat(lines().getLast()).contains("\"level\":\"SEVERE\"", "Out of memory", "-Xmx");
    }

    private void fail(String detail) {
        log.publish(failure("Mislukt.", new IllegalStateException(detail)));
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static LogRecord failure(String message, @Nullable Throwable thrown) {
        LogRecord said = new LogRecord(Level.SEVERE, message);
        said.setLoggerName("nl.sluitend.test");
        said.setThrown(thrown);
        return said;
    }
}
