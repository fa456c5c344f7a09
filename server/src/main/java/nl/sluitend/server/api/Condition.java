package nl.sluitend.server.api;

import java.util.List;
import nl.sluitend.server.http.Response;
import org.jspecify.annotations.Nullable;

/// How the server is doing, for who watches over it.
public interface Condition {

    /// Whether the last that was to be kept was kept.
    boolean keeps();

    /// Whether there is room for one more workshop.
    boolean hasSpace();

    /// Whether there soon is none.
    boolean isNearlyFull();

    /// What is to be seen to, by name.
    record Health(String status, @Nullable List<String> warnings) {}

    /// Who watches sends people elsewhere on a 503, so that it is one only when nothing is kept.
    default Response response() {
        if (!keeps()) {
            return Response.json(503, new Health("DOWN", List.of("NOT_KEPT")));
        }
        String space = hasSpace() ? "NEARLY_FULL" : "NO_SPACE";
        return Response.json(200, new Health("UP", isNearlyFull() ? List.of(space) : null));
    }
}
