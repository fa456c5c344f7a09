package nl.sluitend.server.http;

import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One request, its body read whole. `variables` are the parts of the path that its route leaves
/// open.
public record Call(HttpServerRequest request, String path, List<String> variables, Buffer body) {

    /// A name of the length that DNS bears at most, and a port.
    private static final int LONGEST_HOST = 253 + 6;

    /// The first character behind those that an address is written in.
    private static final int DELETE = 0x7F;

    /// Whether all of the request can be read that is only read when it is asked for.
    static boolean isLegible(HttpServerRequest request) {
        try {
            request.params();
            request.cookies();
            request.authority();
            String host = request.getHeader("Host");
            return request.path() != null
                    && request.uri().chars().allMatch(each -> each > ' ' && each < DELETE)
                    && (host == null || host.length() <= LONGEST_HOST);
        } catch (RuntimeException illegible) {
            return false;
        }
    }

    public String variable(int index) {
        return variables.get(index);
    }

    public @Nullable String query(String name) {
        return request.getParam(name);
    }

    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    /// All of that name, because anybody can add one before that which counts.
    public List<String> cookies(String name) {
        return request.headers().getAll("Cookie").stream()
                .flatMap(header -> ServerCookieDecoder.STRICT.decodeAll(header).stream())
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .toList();
    }
}
