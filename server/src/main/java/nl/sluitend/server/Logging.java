package nl.sluitend.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The log: warnings and worse, on standard error. Requests are not logged, so that no secret can
/// be.
final class Logging {

    private Logging() {}

    static void configure() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        Handler lines = new LogLines(System.err, System::nanoTime, Runtime.getRuntime()::halt);
        root.addHandler(lines);
    }
}
