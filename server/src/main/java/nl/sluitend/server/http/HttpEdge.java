package nl.sluitend.server.http;

import static java.util.Objects.requireNonNullElse;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.channel.Channel;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import nl.sluitend.workshop.log.NotKept;
import nl.sluitend.workshop.log.WorkshopGone;

/// Takes every request in. Reads its body on the event loop, has it answered on a thread that may
/// wait, and sends the response. Whatever goes wrong on the way becomes a [ProblemType].
///
/// A line in the log names the route at most: codes and secrets stand in bodies, cookies and
/// fragments, and none of those is ever logged.
public final class HttpEdge implements Handler<HttpServerRequest> {

    private static final Logger LOG = System.getLogger(HttpEdge.class.getName());

    private final Vertx vertx;
    private final Routes routes;
    private final ClientAddress clients;
    private final SecurityHeaders headers;
    private final Workers workers;
    private final Allotment bodies;
    private final Backlog backlog;
    private final Meters meters;
    private final Duration patience;

    /// Whoever sends a body has `patience` for it, and waits no longer for a place to send it to.
    public HttpEdge(
            Vertx vertx,
            Routes routes,
            ClientAddress clients,
            boolean https,
            Capacity capacity,
            Backlog backlog,
            Meters meters,
            Duration patience) {
        this.vertx = vertx;
        this.routes = routes;
        this.clients = clients;
        this.headers = new SecurityHeaders(https);
        this.workers = new Workers(vertx, capacity);
        this.bodies = new Allotment(capacity.bodyBytes());
        this.backlog = backlog;
        this.meters = meters;
        this.patience = patience;
    }

    @Override
    public void handle(HttpServerRequest request) {
        headers.putOn(request.response().headers());
        count(request);
        if (request.response().writeQueueFull()) {
            // It asks on without reading what it was answered.
            Sockets.cutOff(channel(request));
        } else if (Call.isLegible(request)) {
            answer(request, routes.find(request.method(), path(request)));
        } else {
            send(request, last(ProblemType.UNREADABLE));
        }
    }

    private void count(HttpServerRequest request) {
        long began = System.nanoTime();
        HttpServerResponse out = request.response();
        out.bodyEndHandler(_ -> meters.answered(out.getStatusCode(), System.nanoTime() - began));
    }

    private void answer(HttpServerRequest request, Routes.Match match) {
        body(request, match)
                .recover(failure -> Future.succeededFuture(problem(request, failure)))
                .andThen(answered -> finish(request, match, answered.result()))
                .onFailure(failure -> send(request, problem(request, failure)));
    }

    /// What is no HTTP that we can read. It has come no further than its first line or headers.
    public void handleInvalid(HttpServerRequest request) {
        headers.putOn(request.response().headers());
        send(
                request,
                last(
                        switch (request.decoderResult().cause()) {
                            case TooLongFrameException _ -> ProblemType.HEADERS_TOO_LARGE;
                            case Heads.OtherVersion _ -> ProblemType.VERSION_UNKNOWN;
                            case null, default -> ProblemType.UNREADABLE;
                        }));
    }

    /// A request that has no business bringing a body waits unread, so that it can become a
    /// WebSocket. A large body waits unread too, until there is room for all of it.
    private Future<Reply> body(HttpServerRequest request, Routes.Match match) {
        request.pause();
        if (match.bodyBytes() == 0) {
            return reply(request, match, Buffer.buffer());
        }
        long expected = Math.min(match.bodyBytes(), announced(request));
        if (expected <= Route.SMALL) {
            return Body.of(vertx, request, match.bodyBytes(), patience)
                    .compose(body -> reply(request, match, body));
        }
        Allotment.Claim part = bodies.ask(clients.of(request), expected);
        return part.granted()
                .timeout(patience.toMillis(), MILLISECONDS)
                .compose(_ -> Body.large(vertx, request, match.bodyBytes(), patience))
                .compose(body -> reply(request, match, body))
                .onComplete(_ -> part.end());
    }

    /// What does not say how long it is may be as long as it likes.
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || request.getHeader("Transfer-Encoding") != null
                ? Long.MAX_VALUE
                : Long.parseUnsignedLong(length);
    }

    private Future<Reply> reply(HttpServerRequest request, Routes.Match match, Buffer body) {
        Call call = new Call(request, path(request), match.variables(), body);
        return workers.have(match.effortFor(body.length()), () -> match.endpoint().reply(call));
    }

    private static Response problem(HttpServerRequest request, Throwable failure) {
        return switch (failure) {
            case Body.Unwelcome unwelcome -> last(unwelcome.problem());
            case RejectedExecutionException _, TimeoutException _ -> ProblemType.busy();
            // The store tells the log, once.
            case CompletionException end when end.getCause() instanceof NotKept ->
                    ProblemType.NOT_KEPT.response();
            case CompletionException end when end.getCause() instanceof WorkshopGone ->
                    ProblemType.NOT_FOUND.response();
            case Throwable broken -> {
                LOG.log(Level.ERROR, "A " + request.method() + " request failed.", broken);
                yield ProblemType.FAILED.response();
            }
        };
    }

    /// Nothing more can be read from this connection.
    private static Response last(ProblemType problem) {
        return problem.response().and("Connection", "close");
    }

    private void finish(HttpServerRequest request, Routes.Match match, Reply reply) {
        switch (reply) {
            case Response response when match.effort() == Effort.QUESTION ->
                    sendCounted(request, response);
            case Response response -> send(request, response);
            case Reply.Upgrade(var opened) when Handshake.isWhole(request) ->
                    request.toWebSocket().onSuccess(opened::accept);
            case Reply.Upgrade _ ->
                    send(
                            request,
                            last(ProblemType.UPGRADE_REQUIRED)
                                    .and("Sec-WebSocket-Version", Handshake.VERSION));
        }
    }

    /// What was made for one request counts until it has been read.
    private void sendCounted(HttpServerRequest request, Response response) {
        int length = response.body().length();
        Backlog.Holding share = backlog.open(length, () -> Sockets.cutOff(channel(request)));
        share.add(length);
        send(request, response)
                .onComplete(_ -> {
                    share.remove(length);
                    share.close();
                });
    }

    private static String path(HttpServerRequest request) {
        return requireNonNullElse(request.path(), "");
    }

    private static Channel channel(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }

    private static Future<Void> send(HttpServerRequest request, Response response) {
        HttpServerResponse out = request.response();
        if (out.ended() || out.closed()) {
            return Future.succeededFuture();
        }
        request.resume();
        out.setStatusCode(response.status());
        response.headers().forEach(header -> put(out, header));
        if (request.method().equals(HttpMethod.HEAD)) {
            return out.putHeader("Content-Length", String.valueOf(response.body().length())).end();
        }
        return out.end(response.body());
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
