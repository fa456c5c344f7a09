package nl.sluitend.server.http;

import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.stream.Stream;

/// The addresses of the program's interface; every other address is a page.
public record Routes(List<Route> routes, Endpoint pages) {

    private static final String API = "/api/";

    /// The route of a request: who answers it, how long its body may be, and the open parts of its
    /// path.
    record Match(Endpoint endpoint, int bodyBytes, Effort effort, List<String> variables) {

        /// A body that is read as a file is work of another kind.
        Effort effortFor(int bytes) {
            return bytes > Route.SMALL ? Effort.FILE : effort;
        }
    }

    public Routes {
        routes = List.copyOf(routes);
    }

    Match find(HttpMethod method, String path) {
        return routes.stream()
                .filter(route -> route.takes(method))
                .flatMap(route -> match(route, path))
                .findFirst()
                .orElseGet(() -> new Match(elsewhere(method, path), 0, Effort.LITTLE, List.of()));
    }

    private static Stream<Match> match(Route route, String path) {
        List<String> variables = route.match(path);
        return variables == null
                ? Stream.empty()
                : Stream.of(
                        new Match(route.endpoint(), route.bodyBytes(), route.effort(), variables));
    }

    private Endpoint elsewhere(HttpMethod method, String path) {
        String others = methods(path);
        if (!others.isEmpty()) {
            return _ -> ProblemType.METHOD_NOT_ALLOWED.response().and("Allow", others);
        }
        if (path.startsWith(API)) {
            return _ -> ProblemType.NOT_FOUND.response();
        }
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
                ? pages
                : _ -> ProblemType.METHOD_NOT_ALLOWED.response().and("Allow", "GET, HEAD");
    }

    private String methods(String path) {
        return routes.stream()
                .filter(route -> route.match(path) != null)
                .map(Route::method)
                .map(method -> method.equals(HttpMethod.GET) ? "GET, HEAD" : method.name())
                .distinct()
                .collect(joining(", "));
    }
}
