package nl.sluitend.server.http;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.json.Json;
import tools.jackson.databind.json.JsonMapper;

/// What goes back for one request.
public record Answer(int status, Map<String, String> headers, Buffer body) implements Reply {

    private static final JsonMapper JSON = Json.mapper();

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, Object value) {
        return of(status, "application/json", JSON.writeValueAsBytes(value));
    }

    static Answer problem(int status, Object value) {
        return of(status, "application/problem+json", JSON.writeValueAsBytes(value));
    }

    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), Buffer.buffer(body));
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
