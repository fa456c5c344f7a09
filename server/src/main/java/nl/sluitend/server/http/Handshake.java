package nl.sluitend.server.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether a request can become a WebSocket (RFC 6455, 4.2.1). Asked beforehand, because a refusal
/// by Vert.x would be no problem of ours.
final class Handshake {

    static final String VERSION = "13";

    private static final int KEY_BYTES = 16;

    private Handshake() {}

    static boolean isWhole(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && VERSION.equals(request.getHeader("Sec-WebSocket-Version"))
                && has(request.getHeader("Connection"), "upgrade")
                && has(request.getHeader("Upgrade"), "websocket")
                && isKey(request.getHeader("Sec-WebSocket-Key"))
                && request.getHeader("Transfer-Encoding") == null
                && request.getHeader("Content-Length") == null;
    }

    private static boolean has(@Nullable String header, String word) {
        return header != null && header.toLowerCase(Locale.ROOT).contains(word);
    }

    private static boolean isKey(@Nullable String key) {
        try {
            return key != null && Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
