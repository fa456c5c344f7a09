package nl.sluitend.server.http;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.json.Json;
import tools.jackson.databind.json.JsonMapper;

/// What goes back for one request.
public record Response(int status, List<Header> headers, Buffer body) implements Reply {

    public record Header(String name, String value) {}

    private static final JsonMapper JSON = Json.mapper();

    public Response {
        headers = List.copyOf(headers);
    }

    public static Response json(int status, Object value) {
        return of(status, "application/json", JSON.writeValueAsBytes(value));
    }

    public static Response nothing() {
        return new Response(204, List.of(), Buffer.buffer());
    }

    static Response problem(int status, Object value) {
        return of(status, "application/problem+json", JSON.writeValueAsBytes(value));
    }

    public static Response of(int status, String contentType, byte[] body) {
        return new Response(
                status, List.of(new Header("Content-Type", contentType)), Buffer.buffer(body));
    }

    /// One header more; the same may be there several times.
    public Response and(String header, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(header, value));
        return new Response(status, more, body);
    }
}
