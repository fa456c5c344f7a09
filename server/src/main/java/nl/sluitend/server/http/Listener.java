package nl.sluitend.server.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Listens for requests on every event loop.
public final class Listener {

    private final Vertx vertx;
    private final HttpServerOptions options;
    private final Sockets sockets;

    /// A connection on which nothing is heard for `silence` is dead.
    public Listener(
            Vertx vertx,
            String host,
            int port,
            int messageBytes,
            Duration silence,
            Sockets sockets) {
        this.vertx = vertx;
        this.sockets = sockets;
        this.options =
                new HttpServerOptions()
                        .setHost(host)
                        .setPort(port)
                        .setReadIdleTimeout((int) silence.toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setHttp2ClearTextEnabled(false)
                        .setMaxWebSocketFrameSize(messageBytes)
                        .setMaxWebSocketMessageSize(messageBytes)
                        .setPerMessageWebSocketCompressionSupported(false)
                        .setPerFrameWebSocketCompressionSupported(false);
    }

    /// Begins. Fails when the port is taken.
    public Future<?> listen(List<Context> loops, HttpEdge edge) {
        return Future.all(loops.stream().map(loop -> on(loop, edge)).toList());
    }

    /// Composed, so that what is thrown on the loop fails the future and nobody waits for ever.
    private Future<HttpServer> on(Context loop, HttpEdge edge) {
        return Future.future(listening ->
                loop.runOnContext(_ ->
                        Future.succeededFuture()
                                .compose(_ -> create(edge).listen())
                                .onComplete(listening)));
    }

    private HttpServer create(HttpEdge edge) {
        return vertx.createHttpServer(options)
                .connectionHandler(sockets::add)
                .requestHandler(edge)
                .invalidRequestHandler(edge::handleInvalid);
    }
}
