package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/// The log: warnings and worse, a line each on standard error, with the stack trace when there is
/// one. Requests are not logged, so that no secret can be.
final class Logging {

    private static final String CONFIGURATION =
            """
            handlers = java.util.logging.ConsoleHandler
            .level = WARNING
            java.util.logging.SimpleFormatter.format = %1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n
            """;

    private Logging() {}

    static void configure() {
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(CONFIGURATION.getBytes(US_ASCII)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
