package nl.sluitend.server.http;

import io.vertx.core.http.ServerWebSocket;
import java.util.function.Consumer;

/// How a request ends: with a response, or as a connection that stays.
public sealed interface Reply permits Response, Reply.Upgrade {

    record Upgrade(Consumer<ServerWebSocket> opened) implements Reply {}
}
