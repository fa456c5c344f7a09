package nl.sluitend.server.http;

import static java.util.Objects.requireNonNullElse;

import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import nl.sluitend.workshop.log.NotKept;

/// Takes every request in. Reads its body on the event loop, has it answered on a thread that may
/// wait, and sends the response. Whatever goes wrong on the way becomes a [ProblemType].
///
/// A line in the log names the route at most: codes and secrets stand in bodies, cookies and
/// fragments, and none of those is ever logged.
public final class HttpEdge implements Handler<HttpServerRequest> {

    private static final Logger LOG = System.getLogger(HttpEdge.class.getName());

    private final Vertx vertx;
    private final Routes routes;
    private final SecurityHeaders headers;

    public HttpEdge(Vertx vertx, Routes routes, boolean https) {
        this.vertx = vertx;
        this.routes = routes;
        this.headers = new SecurityHeaders(https);
    }

    @Override
    public void handle(HttpServerRequest request) {
        headers.putOn(request.response().headers());
        String path = requireNonNullElse(request.path(), "");
        Routes.Match match = routes.find(request.method(), path);
        body(request, match.bodyBytes())
                .compose(body -> reply(match, new Call(request, path, match.variables(), body)))
                .recover(failure -> Future.succeededFuture(problem(request, failure)))
                .onSuccess(reply -> finish(request, reply));
    }

    /// What is no HTTP that we can read. It has come no further than its first line or headers.
    public void handleInvalid(HttpServerRequest request) {
        headers.putOn(request.response().headers());
        boolean tooLong = request.decoderResult().cause() instanceof TooLongFrameException;
        ProblemType problem = tooLong ? ProblemType.HEADERS_TOO_LARGE : ProblemType.UNREADABLE;
        send(request, problem.response().and("Connection", "close"));
    }

    /// A request that has no business bringing a body waits unread, so that it can become a
    /// WebSocket.
    private static Future<Buffer> body(HttpServerRequest request, int most) {
        if (most == 0) {
            request.pause();
            return Future.succeededFuture(Buffer.buffer());
        }
        return Body.of(request, most);
    }

    private Future<Reply> reply(Routes.Match match, Call call) {
        return vertx.executeBlocking(() -> match.endpoint().reply(call), false)
                .map(Objects::requireNonNull);
    }

    private static Reply problem(HttpServerRequest request, Throwable failure) {
        return switch (failure) {
            case Body.TooLarge _ -> ProblemType.TOO_LARGE.response().and("Connection", "close");
            case RejectedExecutionException _ -> ProblemType.UNAVAILABLE.response();
            // The store tells the log, once.
            case CompletionException end when end.getCause() instanceof NotKept ->
                    ProblemType.NOT_KEPT.response();
            case Throwable broken -> {
                LOG.log(Level.ERROR, "A " + request.method() + " request failed.", broken);
                yield ProblemType.FAILED.response();
            }
        };
    }

    private static void finish(HttpServerRequest request, Reply reply) {
        switch (reply) {
            case Response response -> send(request, response);
            case Reply.Upgrade(var opened) -> request.toWebSocket().onSuccess(opened::accept);
        }
    }

    private static void send(HttpServerRequest request, Response response) {
        HttpServerResponse out = request.response().setStatusCode(response.status());
        if (out.ended() || out.closed()) {
            return;
        }
        request.resume();
        response.headers().forEach(header -> put(out, header));
        if (request.method().equals(HttpMethod.HEAD)) {
            out.putHeader("Content-Length", String.valueOf(response.body().length())).end();
        } else {
            out.end(response.body());
        }
    }

    /// In place of what every answer says, but for cookies, of which there are several.
    private static void put(HttpServerResponse out, Response.Header header) {
        if (header.name().equals("Set-Cookie")) {
            out.headers().add(header.name(), header.value());
        } else {
            out.putHeader(header.name(), header.value());
        }
    }
}
