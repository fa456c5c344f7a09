package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.server.http.Meters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MetricsListenerTest {

    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-z_]+?)(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\"\\\\\n]+\"})? (\\S+)");

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    @DisplayName("SRV17 What the server counts of itself is told at a port of its own")
    void tellsTheCounts() {
        Meters meters =
                new Meters()
                        .gauge("sluitend_rooms", "Rooms that are open.", () -> 7)
                        .counter("sluitend_commits_total", "Commits.", () -> 3);
        meters.count(Meters.Tally.REFUSALS, "CANVAS_FULL");
        int port =
                new MetricsListener(vertx, meters)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        Device asking = new Device("http://127.0.0.1:" + port);
        Device.Received answer = asking.get("/metrics").expect(200);

        assertThat(answer.header("Content-Type"))
                .isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(parse(answer.response().body()))
                .containsEntry("sluitend_rooms", 7.0)
                .containsEntry("sluitend_commits_total", 3.0)
                .containsEntry("sluitend_operations_total", 0.0)
                .containsEntry("sluitend_refusals_total{reason=\"CANVAS_FULL\"}", 1.0)
                .containsEntry("sluitend_http_response_seconds_bucket{le=\"+Inf\"}", 0.0)
                .containsEntry("sluitend_http_response_seconds_count", 0.0);
        asking.get("/").expect(404);
    }

    /// As Prometheus reads it, and strictly: each family has its help and its type once, before its
    /// samples; counters end in `_total` and nothing else does.
    static Map<String, Double> parse(String text) {
        Map<String, Double> samples = new LinkedHashMap<>();
        List<String> families = new ArrayList<>();
        String type = "";
        assertThat(text).endsWith("\n").doesNotContain("\n\n");
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (line.startsWith("# HELP ")) {
                assertThat(families).doesNotContain(words[2]);
                assertThat(words[3]).isNotBlank();
                families.add(words[2]);
                type = "";
            } else if (line.startsWith("# TYPE ")) {
                assertThat(type).isEmpty();
                assertThat(words[2]).isEqualTo(families.getLast());
                type = words[3];
                assertThat(type).isIn("gauge", "counter", "histogram");
                assertThat(words[2].endsWith("_total")).isEqualTo(type.equals("counter"));
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(sample.group(1)).isEqualTo(families.getLast());
                assertThat(sample.group(2) != null).isEqualTo(type.equals("histogram"));
                String name = line.substring(0, line.lastIndexOf(' '));
                assertThat(samples.put(name, Double.valueOf(sample.group(4)))).isNull();
            }
        }
        return samples;
    }
}
