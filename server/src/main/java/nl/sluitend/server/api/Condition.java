package nl.sluitend.server.api;

import java.util.List;
import nl.sluitend.server.http.Response;
import org.jspecify.annotations.Nullable;

/// How the server is doing, for who watches over it.
public interface Condition {

    /// Whether the last that was to be kept was kept.
    boolean keeps();

    /// What room there was at the last look. Costs nothing to ask.
    Space space();

    /// Looks now whether there is room for one more workshop, which may take a moment.
    boolean hasSpace();

    enum Space {
        ENOUGH,
        /// Soon there is none.
        NEARLY_FULL,
        /// For no workshop more.
        NO_SPACE
    }

    /// What is to be seen to, by name.
    record Health(String status, @Nullable List<String> warnings) {}

    /// Who watches sends people elsewhere on a 503, so that it is one only when nothing is kept. Is
    /// asked on an event loop: nothing is looked at for it.
    default Response response() {
        if (!keeps()) {
            return Response.json(503, new Health("DOWN", List.of("NOT_KEPT")));
        }
        return switch (space()) {
            case ENOUGH -> Response.json(200, new Health("UP", null));
            case Space little -> Response.json(200, new Health("UP", List.of(little.name())));
        };
    }
}
