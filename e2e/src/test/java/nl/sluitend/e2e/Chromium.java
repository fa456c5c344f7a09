package nl.sluitend.e2e;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the installed browser is started. It calls nobody but our own server.
final class Chromium {

    private static final Path EXECUTABLE =
            Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private Chromium() {}

    static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(arguments());
    }

    /// A browser whose tabs, storage and cookies outlive it.
    static BrowserType.LaunchPersistentContextOptions persistentOptions() {
        return new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(EXECUTABLE)
                .setArgs(arguments());
    }

    private static List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
