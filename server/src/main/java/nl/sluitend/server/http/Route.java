package nl.sluitend.server.http;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One method on one path. In the path `{}` stands for any one part.
public record Route(
        HttpMethod method, List<String> path, int bodyBytes, Effort effort, Endpoint endpoint) {

    private static final String OPEN = "{}";

    /// Enough for a question in JSON, too little to be a burden.
    static final int SMALL = 4 * 1024;

    public static Route get(String path, Endpoint endpoint) {
        return get(path, Effort.LITTLE, endpoint);
    }

    /// Of which the answer is known without waiting for anything.
    public static Route known(String path, Endpoint endpoint) {
        return get(path, Effort.NONE, endpoint);
    }

    /// Of which the answer rests on what a workshop comes to.
    public static Route question(String path, Endpoint endpoint) {
        return get(path, Effort.QUESTION, endpoint);
    }

    private static Route get(String path, Effort effort, Endpoint endpoint) {
        return new Route(HttpMethod.GET, parts(path), 0, effort, endpoint);
    }

    public static Route delete(String path, Endpoint endpoint) {
        return new Route(HttpMethod.DELETE, parts(path), 0, Effort.LITTLE, endpoint);
    }

    public static Route post(String path, Endpoint endpoint) {
        return post(path, SMALL, endpoint);
    }

    public static Route post(String path, int bodyBytes, Endpoint endpoint) {
        return new Route(HttpMethod.POST, parts(path), bodyBytes, Effort.LITTLE, endpoint);
    }

    /// HEAD is GET of which the body stays behind.
    boolean takes(HttpMethod asked) {
        return method.equals(asked)
                || (method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD));
    }

    /// The parts of `asked` that the path leaves open, or null when it is another path.
    @Nullable List<String> match(String asked) {
        List<String> given = parts(asked);
        boolean fits =
                given.size() == path.size()
                        && IntStream.range(0, path.size())
                                .allMatch(i -> isOpen(i) || same(i, given));
        return fits
                ? IntStream.range(0, path.size()).filter(this::isOpen).mapToObj(given::get).toList()
                : null;
    }

    private boolean isOpen(int part) {
        return path.get(part).equals(OPEN);
    }

    private boolean same(int part, List<String> given) {
        return path.get(part).equals(given.get(part));
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
