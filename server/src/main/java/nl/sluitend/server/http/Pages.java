package nl.sluitend.server.http;

import static java.util.Objects.requireNonNullElse;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.sluitend.workshop.rules.Identifiers;
import org.jspecify.annotations.Nullable;

/// The web app: one page that finds its own way at every address it knows, and the files it is made
/// of.
public final class Pages implements Endpoint {

    private static final String INDEX = "/index.html";

    /// Possessive, so that a long path takes no stack.
    private static final Pattern FILE =
            Pattern.compile("(?:/[A-Za-z0-9_-]++(?=/))*+/[A-Za-z0-9._-]+\\.[a-z0-9]+");

    private static final List<Pattern> PAGES =
            List.of(
                    Pattern.compile("/|/meedoen|/voorbereiden"),
                    Pattern.compile(
                            "/werksessie/"
                                    + Identifiers.SHAPE
                                    + "/(voorbereiden|bord|meedoen|scherm|paragraaf)"));

    /// The names of built files change with their content, so they never have to be asked for
    /// again.
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("woff2", "font/woff2"));

    private final String root;
    private final Map<String, Built> read = new ConcurrentHashMap<>();

    /// A file as it was built, and the same file packed when that is worth it.
    private record Built(Response plain, @Nullable Response packed) {}

    /// `root` is the resource folder that holds the built app.
    public Pages(String root) {
        this.root = root;
    }

    @Override
    public Response reply(Call call) {
        String path = call.path();
        if (isPage(path)) {
            return page(200, call);
        }
        String bare = path.replaceFirst("/+$", "");
        if (!bare.equals(path) && isPage(bare)) {
            return moved(bare, call.request().query());
        }
        Built file = path.equals(INDEX) ? null : built(path);
        return file == null ? page(404, call) : asBorne(file, call).and("Cache-Control", age(path));
    }

    /// The browser takes the fragment along, and with it the secret that may stand there.
    private static Response moved(String path, @Nullable String query) {
        String address = query == null ? path : path + "?" + query;
        return Response.of(308, "text/plain", new byte[0]).and("Location", address);
    }

    private static boolean isPage(String path) {
        return PAGES.stream().anyMatch(page -> page.matcher(path).matches());
    }

    private Response page(int status, Call call) {
        Built index = built(INDEX);
        if (index == null) {
            return ProblemType.NOT_FOUND.response();
        }
        Response page = asBorne(index, call).and("Cache-Control", "no-cache");
        return new Response(status, page.headers(), page.body());
    }

    private static String age(String path) {
        return path.startsWith("/assets/") ? FOREVER : "no-cache";
    }

    private static Response asBorne(Built file, Call call) {
        boolean unpacks = requireNonNullElse(call.header("Accept-Encoding"), "").contains("gzip");
        return unpacks && file.packed() != null ? file.packed() : file.plain();
    }

    private @Nullable Built built(String path) {
        Built known = read.get(path);
        if (known != null || !FILE.matcher(path).matches()) {
            return known;
        }
        try (InputStream in = Pages.class.getResourceAsStream(root + path)) {
            return in == null ? null : read.computeIfAbsent(path, _ -> built(path, bytes(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Built built(String path, byte[] content) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        Response plain = Response.of(200, type, content).and("Vary", "Accept-Encoding");
        byte[] packed = pack(content);
        return new Built(
                plain,
                packed.length > content.length * 9 / 10
                        ? null
                        : new Response(200, plain.headers(), Buffer.buffer(packed))
                                .and("Content-Encoding", "gzip"));
    }

    private static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
