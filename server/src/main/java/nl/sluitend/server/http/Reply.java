package nl.sluitend.server.http;

import io.vertx.core.http.ServerWebSocket;
import java.util.function.Consumer;

/// How a request ends: with an answer, or as a connection that stays.
public sealed interface Reply permits Answer, Reply.Upgrade {

    record Upgrade(Consumer<ServerWebSocket> opened) implements Reply {}
}
