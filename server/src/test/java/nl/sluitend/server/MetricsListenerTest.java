package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import nl.sluitend.server.http.Meters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MetricsListenerTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    @DisplayName("SRV17 What the server counts of itself is told at a port of its own")
    void tellsTheCounts() {
        Meters meters = new Meters().gauge("sluitend_rooms", () -> 7);
        int port =
                new MetricsListener(vertx, meters)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        Device asking = new Device("http://127.0.0.1:" + port);

        assertThat(asking.get("/metrics").expect(200).response().body())
                .contains("sluitend_rooms 7\n", "sluitend_http_response_seconds_count 0\n");
        asking.get("/").expect(404);
    }
}
