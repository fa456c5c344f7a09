package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.sluitend.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The edge with a few addresses of its own, over a real connection.
class HttpEdgeTest {

    private static final String SITE = "/site";
    private static final int MOST = 64 * 1024;
    private static final int MOST_CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Map<String, String> ON_EVERYTHING =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                            + " worker-src 'self'; base-uri 'none'; form-action 'self';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(),"
                            + " usb=()");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private int port = listen(false, SITE);

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @DisplayName("SES5 The security headers stand on every answer, whatever it is")
    @CsvSource({
        "GET, /, 200",
        "HEAD, /, 200",
        "GET, /assets/app-1a2b3c.js, 200",
        "GET, /nergens, 404",
        "GET, /api/v1/things/7, 200",
        "GET, /api/v1/nergens, 404",
        "POST, /api/v1/things/7, 405",
        "OPTIONS, /api/v1/things/7, 405",
        "DELETE, /, 405",
        "GET, /api/v1/broken, 500",
        "GET, /api/v1/live, 426",
    })
    void headersStandOnEverything(String method, String path, int status) throws Exception {
        HttpResponse<String> response = ask(method, path, BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(status);
        ON_EVERYTHING.forEach((name, value) ->
                assertThat(response.headers().allValues(name)).containsExactly(value));
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    @DisplayName("SES6 When people come over https, browsers are told to keep to that")
    void httpsIsKeptTo() throws Exception {
        port = listen(true, SITE);
        assertThat(get("/").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=63072000"));
    }

    @ParameterizedTest
    @DisplayName("SES7 What goes wrong is a problem with a name, and shows nothing of the inside")
    @CsvSource({
        "GET, /api/v1/nergens, 404, NOT_FOUND",
        "GET, /api/v1/things/7/, 404, NOT_FOUND",
        "PUT, /api/v1/things/7, 405, METHOD_NOT_ALLOWED",
        "GET, /api/v1/broken, 500, FAILED",
        "GET, /api/v1/live, 426, UPGRADE_REQUIRED",
    })
    void problemsHaveNames(String method, String path, int status, String code) throws Exception {
        HttpResponse<String> response = ask(method, path, BodyPublishers.noBody());
        assertProblem(response, status, code);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).doesNotContain("Exception", "nl.sluitend", "secret detail");
    }

    @Test
    @DisplayName("SES7 A method that is not taken names those that are")
    void namesTheMethods() throws Exception {
        assertThat(ask("PUT", "/api/v1/things/7", BodyPublishers.noBody()).headers().map())
                .containsEntry("allow", List.of("GET, HEAD"));
        assertThat(ask("GET", "/api/v1/echo", BodyPublishers.noBody()).headers().map())
                .containsEntry("allow", List.of("POST"));
    }

    @ParameterizedTest
    @DisplayName("SES7 What is no HTTP is answered as well as it can be")
    @CsvSource({"NONSENSE, 400, UNREADABLE", "GET / HTTP/1.1_X: %s, 431, HEADERS_TOO_LARGE"})
    void answersNonsense(String said, int status, String code) throws IOException {
        String request = said.replace("_", "\r\n").formatted("x".repeat(20_000));
        String answer = raw(request + "\r\nHost: x\r\n\r\n");
        assertThat(answer)
                .contains(" " + status + " ", "X-Frame-Options: DENY", "\"code\":\"" + code + '"');
    }

    @ParameterizedTest
    @DisplayName("SRV14 Another HTTP and half a handshake are problems with all headers")
    @CsvSource({
        "GET / HTTP/9.9, 505, VERSION_UNKNOWN",
        "GET / HTTP/2.0, 505, VERSION_UNKNOWN",
        "GET /api/v1/upgrade HTTP/1.1_Upgrade: websocket, 426, UPGRADE_REQUIRED",
        "GET /api/v1/things/7?as=%zz HTTP/1.1, 400, UNREADABLE",
    })
    void refusalsAreProblems(String said, int status, String code) throws IOException {
        String heads = "\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertThat(raw(said.replace("_", "\r\n") + heads))
                .contains(" " + status + " ", "X-Frame-Options: DENY", "\"code\":\"" + code + '"');
    }

    @Test
    @DisplayName("SRV5 A host of four thousand letters and bad chunks are unreadable")
    void oddHeadsAndChunks() throws IOException {
        assertThat(
                        raw(
                                "GET / HTTP/1.1\r\nConnection: close\r\nHost: "
                                        + "x".repeat(4_000)
                                        + "\r\n\r\n"))
                .contains(" 400 ", "UNREADABLE");
        String head = "POST /api/v1/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked";
        assertThat(raw(head + "\r\n\r\nzz\r\n")).contains(" 400 ", "UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meedoen/?a=\u0001b",
                "/meedoen/?a=\u007f",
                "/\u0000",
                "/api/v1/echo?\u0007"
            })
    @DisplayName("SRV5 An address with characters that no address has is unreadable")
    void controlsInAddresses(String address) throws IOException {
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains(" 400 ", "UNREADABLE");
    }

    @Test
    @DisplayName("SRV5 A path of two thousand folders is a page that is not there")
    void deepPaths() throws Exception {
        assertThat(ask("GET", "/a".repeat(2_000) + "/a.js", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("SES8 A body at the limit is read, one byte more is refused, told or not")
    @ValueSource(booleans = {true, false})
    void limitsBodies(boolean lengthIsTold) throws Exception {
        HttpResponse<String> fits = ask("POST", "/api/v1/echo", body(MOST, lengthIsTold));
        assertThat(fits.body()).isEqualTo(Integer.toString(MOST));
        assertProblem(ask("POST", "/api/v1/echo", body(MOST + 1, lengthIsTold)), 413, "TOO_LARGE");
    }

    @Test
    @DisplayName("SES7 HEAD answers as GET does, without the body")
    void headHasNoBody() throws Exception {
        HttpResponse<String> response = ask("HEAD", "/api/v1/things/7", BodyPublishers.noBody());
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("Content-Length")).hasValue("3");
    }

    @ParameterizedTest
    @DisplayName("SES9 The app stands at each of its addresses, and is asked for again each time")
    @ValueSource(
            strings = {
                "/",
                "/meedoen",
                "/voorbereiden",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/voorbereiden",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/bord",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/meedoen",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/scherm",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/paragraaf"
            })
    void servesTheApp(String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Sluitend</title>");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @DisplayName("SES9 Elsewhere is a 404 with the app's page, and nothing outside its folder")
    @ValueSource(
            strings = {
                "/nergens",
                "/assets/",
                "/assets/none.js",
                "/werksessie/kort/bord",
                "/werksessie/i7hD-Cm74kfWjFfmaSeaSg/elders",
                "/../nl/sluitend/server/version.txt",
                "/assets/../../nl/sluitend/server/version.txt",
                "/%2e%2e/nl/sluitend/server/version.txt",
                "//nl/sluitend/server/version.txt"
            })
    void elsewhereIsNowhere(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("<title>Sluitend</title>");
    }

    @Test
    @DisplayName("SES9 Built files are kept for ever, and packed for who can unpack")
    void packsFiles() throws Exception {
        HttpResponse<String> plain = get("/assets/app-1a2b3c.js");
        HttpRequest request =
                HttpRequest.newBuilder(uri("/assets/app-1a2b3c.js"))
                        .header("Accept-Encoding", "gzip")
                        .build();
        HttpResponse<byte[]> packed = http.send(request, BodyHandlers.ofByteArray());
        assertThat(plain.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length() / 2);
    }

    @Test
    @DisplayName("WEB340 An address with a slash behind it leads to the page")
    void slashesLeadToThePage() throws Exception {
        HttpResponse<String> moved = get("/meedoen/?a=b");
        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location")).contains("/meedoen?a=b");
        assertThat(get("/werksessie/abcdefgh/bord//").statusCode()).isEqualTo(308);
        assertThat(get("/elders/").statusCode()).isEqualTo(404);
        assertThat(get("//example.org/").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("SES9 Without a built app a page is a plain problem")
    void pagesMayBeMissing() throws Exception {
        port = listen(false, "/none");
        assertProblem(get("/"), 404, "NOT_FOUND");
    }

    private int listen(boolean https, String site) {
        Routes routes =
                new Routes(
                        List.of(
                                Route.get("/api/v1/things/{}", HttpEdgeTest::number),
                                Route.get("/api/v1/broken", HttpEdgeTest::broken),
                                Route.get(
                                        "/api/v1/live",
                                        _ -> ProblemType.UPGRADE_REQUIRED.response()),
                                Route.get("/api/v1/upgrade", _ -> new Reply.Upgrade(_ -> {})),
                                Route.post("/api/v1/echo", MOST, HttpEdgeTest::length)),
                        new Pages(site));
        int port = freePort();
        Capacity capacity = new Capacity(MOST_CONNECTIONS, 2 * MOST, MOST, 1, 1);
        HttpEdge edge =
                new HttpEdge(
                        vertx,
                        routes,
                        new ClientAddress(null),
                        https,
                        capacity,
                        new Backlog(MOST),
                        new Meters(),
                        PATIENCE);
        Duration silence = Duration.ofMinutes(1);
        Sockets sockets = new Sockets(MOST_CONNECTIONS, silence, https);
        new Listener(vertx, "127.0.0.1", port, MOST, silence, sockets)
                .listen(List.of(vertx.getOrCreateContext()), edge)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response number(Call call) {
        return Response.json(200, List.of(Integer.valueOf(call.variable(0))));
    }

    private static Response broken(Call call) {
        throw new IllegalStateException("a secret detail of " + call.path());
    }

    private static Response length(Call call) {
        return Response.json(200, call.body().length());
    }

    private static BodyPublisher body(int length, boolean lengthIsTold) {
        byte[] bytes = new byte[length];
        return lengthIsTold
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofByteArrays(List.of(bytes));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        JsonNode problem = Json.mapper().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).endsWith(".");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path, BodyPublishers.noBody());
    }

    private HttpResponse<String> ask(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path)).method(method, body).build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// For what no proper client says.
    private String raw(String said) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
