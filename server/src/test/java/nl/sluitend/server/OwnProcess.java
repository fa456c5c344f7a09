package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Sluitend as it really runs: a process of its own, that can be killed. Whoever waits for it does
/// so for `PATIENCE`; after that it is killed, and the test hears what it was waiting for.
final class OwnProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEMORY = "-Xmx256m";
    private static final Executor WAITING = task -> Thread.ofVirtual().start(task);

    private final Process process;
    private final Path log;

    private OwnProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// The code with which it ends when what it says goes to `out`.
    static int exitCodeWith(Path out, Path log, String... arguments) {
        return started(
                        builder(log, MEMORY, Main.class, arguments).redirectOutput(out.toFile()),
                        log)
                .exitCode();
    }

    /// Started like the jar is, but from the class path and with as little ado as a JVM can.
    static OwnProcess start(Path log, String... arguments) {
        return start(log, MEMORY, Main.class, arguments);
    }

    /// With so much memory, and perhaps another program.
    static OwnProcess start(Path log, String memory, Class<?> program, String... arguments) {
        return started(builder(log, memory, program, arguments), log);
    }

    private static OwnProcess started(ProcessBuilder builder, Path log) {
        try {
            return new OwnProcess(builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProcessBuilder builder(
            Path log, String memory, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(QuickJava.command());
        command.add(memory);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(log.toFile());
    }

    /// Reads what it says until a line begins with `start`, and answers the rest of that line.
    String lineAfter(String start) {
        return await("a line that begins with \"" + start + "\"", () -> readLineAfter(start));
    }

    private String readLineAfter(String start) {
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
        throw new IllegalStateException("It ended without saying \"" + start + "\":\n" + logged());
    }

    List<String> everythingSaid() {
        return await("the end of what it says", this::readToTheEnd);
    }

    private List<String> readToTheEnd() {
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            return lines.toList();
        }
    }

    int exitCode() {
        return await("its end", () -> process.onExit().join().exitValue());
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

    /// What it wrote on standard error.
    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T await(String what, Supplier<T> reading) {
        CompletableFuture<T> read = CompletableFuture.supplyAsync(reading, WAITING);
        try {
            return read.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException failure) {
            process.destroyForcibly();
            assertThat(failure.getCause())
                    .as("waited %s for %s:%n%s", PATIENCE, what, logged())
                    .isNotInstanceOf(TimeoutException.class);
            throw failure;
        }
    }
}
