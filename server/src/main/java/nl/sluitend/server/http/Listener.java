package nl.sluitend.server.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;

/// Listens for requests on every event loop.
public final class Listener {

    /// A live connection is pinged three times in this time; one that says nothing is dead.
    private static final int SILENT_SECONDS = 60;

    /// To Vert.x, servers on the same negative port share one free port.
    private static final int ANY_PORT = -1;

    private final Vertx vertx;
    private final HttpServerOptions options;

    public Listener(Vertx vertx, String host, int port, int messageBytes) {
        this.vertx = vertx;
        this.options =
                new HttpServerOptions()
                        .setHost(host)
                        .setPort(port == 0 ? ANY_PORT : port)
                        .setReadIdleTimeout(SILENT_SECONDS)
                        .setHttp2ClearTextEnabled(false)
                        .setMaxWebSocketFrameSize(messageBytes)
                        .setMaxWebSocketMessageSize(messageBytes)
                        .setPerMessageWebSocketCompressionSupported(false)
                        .setPerFrameWebSocketCompressionSupported(false);
    }

    /// Begins, and answers the port. Fails when the port is taken.
    public Future<Integer> listen(List<Context> loops, HttpEdge edge) {
        List<Future<HttpServer>> servers = loops.stream().map(loop -> on(loop, edge)).toList();
        return Future.all(servers).map(_ -> servers.getFirst().result().actualPort());
    }

    private Future<HttpServer> on(Context loop, HttpEdge edge) {
        Promise<HttpServer> listening = Promise.promise();
        loop.runOnContext(_ -> create(edge).listen().onComplete(listening));
        return listening.future();
    }

    private HttpServer create(HttpEdge edge) {
        return vertx.createHttpServer(options)
                .requestHandler(edge)
                .invalidRequestHandler(edge::handleInvalid);
    }
}
