package nl.sluitend.e2e;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The jar that people run, on a free port, with a data folder of its own. It lives for minutes
/// and shares its cores with two browsers, so it is compiled and collected in the light way.
final class LocalServer implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("sluitend.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Path folder;
    private Process process;

    private LocalServer(int port, Path folder) throws IOException {
        this.port = port;
        this.folder = folder;
        this.process = launch();
    }

    static LocalServer start() {
        try {
            LocalServer server =
                    new LocalServer(freePort(), Files.createTempDirectory("sluitend-e2e"));
            server.awaitHealth();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /// Stops at once, as a power cut does, and comes back on the same port with the same data.
    void crashAndReturn() {
        stop();
        try {
            process = launch();
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void stop() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() throws IOException {
        List<String> command =
                List.of(
                        JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private void awaitHealth() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (diesWithinAMoment() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "The server did not start:\n"
                                + Files.readString(folder.resolve("server.log")));
            }
        }
    }

    private boolean diesWithinAMoment() {
        try {
            return process.waitFor(50, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isHealthy() {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                            .build();
            return HTTP.sendAsync(request, BodyHandlers.discarding())
                    .orTimeout(5, SECONDS)
                    .handle((response, failure) -> failure == null && response.statusCode() == 200)
                    .get();
        } catch (Exception e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
