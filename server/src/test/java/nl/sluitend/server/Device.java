package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something with a browser, as far as the server can tell: it keeps its cookies, and says which
/// page it is on.
final class Device {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private @Nullable String origin;

    Device(String address) {
        this.address = address;
        this.origin = address;
    }

    /// From now on its page is one of another site, or, with null, it says nothing about it.
    Device on(@Nullable String site) {
        origin = site;
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /// The keys by which it tells what was made on it, by the names of their cookies.
    Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>(cookies);
        keys.keySet().removeIf(name -> !name.startsWith("sluitend-device-"));
        return keys;
    }

    Device withCookiesOf(Device other) {
        cookies.putAll(other.cookies);
        return this;
    }

    /// Begins a workshop and answers its id.
    String begin() {
        return post("/api/v1/workshops", "{\"language\":\"nl\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    String codeOf(String workshop) {
        return get("/api/v1/workshops/" + workshop + "/invitation?as=facilitator")
                .expect(200)
                .json()
                .get("code")
                .asString();
    }

    Device join(String workshop, String code) {
        post("/api/v1/workshops/" + workshop + "/sessions", "{\"code\":\"" + code + "\"}")
                .expect(200);
        return this;
    }

    Received get(String path) {
        return send(request(path).GET());
    }

    /// Waits for nothing.
    CompletableFuture<Received> ask(String path) {
        return HTTP.sendAsync(request(path).build(), BodyHandlers.ofString())
                .thenApply(Received::new);
    }

    Received post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Received send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Received(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Conversation.PATIENCE);
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    Conversation live(String path) {
        return live(path, new Conversation());
    }

    Conversation live(String path, Conversation conversation) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookieHeader());
        }
        URI uri = URI.create(address.replace("http", "ws") + path);
        conversation.begin(Conversation.within(builder.buildAsync(uri, conversation)));
        return conversation;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        String[] cookie = header.split(";", 2)[0].split("=", 2);
        if (header.contains("; Max-Age=0;")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    /// What came back.
    record Received(HttpResponse<String> response) {

        Received expect(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        void expectProblem(int status, String code) {
            expect(status);
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(json().get("status").asInt()).isEqualTo(status);
            assertThat(json().get("code").asString()).isEqualTo(code);
            assertThat(json().get("title").asString()).isNotBlank();
            assertThat(json().get("detail").asString()).endsWith(".");
        }

        JsonNode json() {
            return House.json(response.body());
        }

        @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }
}
