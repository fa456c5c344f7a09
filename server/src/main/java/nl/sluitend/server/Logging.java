package nl.sluitend.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The log: warnings and worse, on standard error. Requests are not logged, so that no secret can
/// be.
final class Logging {

    /// Tries one place after another for its library, and tells each failure at length. When all
    /// fail we say so in one line. Held here, because a logger that nobody holds forgets its level.
    private static final Logger DRIVER = Logger.getLogger("org.sqlite.SQLiteJDBCLoader");

    private Logging() {}

    static void configure() {
        LogManager.getLogManager().reset();
        DRIVER.setLevel(Level.OFF);
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        Handler lines = new LogLines(System.err, System::nanoTime, Runtime.getRuntime()::halt);
        root.addHandler(lines);
    }
}
