package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Everything that the server's side logs, down to the finest.
final class Transcript extends Handler {

    private static final Logger EVERY_LOG = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /// A house configures the log when it is first mentioned; that must not undo this.
    <T> T during(Supplier<T> scene) {
        assertThat(House.LIVELY).isNotNull();
        Level before = EVERY_LOG.getLevel();
        EVERY_LOG.addHandler(this);
        EVERY_LOG.setLevel(Level.ALL);
        try {
            return scene.get();
        } finally {
            EVERY_LOG.setLevel(before);
            EVERY_LOG.removeHandler(this);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /// The JDK's own HTTP client is the device, not the server.
    @Override
    public void publish(LogRecord said) {
        if (!String.valueOf(said.getLoggerName()).startsWith("jdk.")) {
            lines.add(new SimpleFormatter().format(said));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
