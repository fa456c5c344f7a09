package nl.sluitend.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sluitend as it really runs: a process of its own, that can be killed.
final class OwnProcess {

    private final Process process;

    private OwnProcess(Process process) {
        this.process = process;
    }

    /// Started like the jar is, but from the class path and with as little ado as a JVM can.
    static OwnProcess start(Path log, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        try {
            return new OwnProcess(new ProcessBuilder(command).redirectError(log.toFile()).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /// Reads what it says until a line begins with `start`, and answers the rest of that line.
    String lineAfter(String start) {
        try {
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.strip().startsWith(start)) {
                    return line.strip().substring(start.length()).strip();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("It ended without saying \"" + start + "\".");
    }

    List<String> everythingSaid() {
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            return lines.toList();
        }
    }

    int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// SIGTERM, which is what Ctrl+C and a service manager come to.
    void askToStop() {
        process.destroy();
    }

    /// SIGKILL: it gets no chance to do anything.
    void kill() {
        process.destroyForcibly();
        exitCode();
    }
}
