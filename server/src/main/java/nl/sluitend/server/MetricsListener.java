package nl.sluitend.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import nl.sluitend.server.http.Meters;

/// Tells this machine alone how the server is doing, on a port of its own: an address that people
/// can reach is no place for it.
record MetricsListener(Vertx vertx, Meters meters) {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    Future<HttpServer> listen(int port) {
        return vertx.createHttpServer(new HttpServerOptions().setHost(THIS_MACHINE).setPort(port))
                .requestHandler(this::answer)
                .listen();
    }

    private void answer(HttpServerRequest request) {
        boolean isAsked = "/metrics".equals(request.path());
        request.response()
                .setStatusCode(isAsked ? 200 : 404)
                .putHeader("Content-Type", TYPE)
                .end(isAsked ? meters.text() : "");
    }
}
