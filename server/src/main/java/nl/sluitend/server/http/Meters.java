package nl.sluitend.server.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the server counts of itself, in the text format of Prometheus. Nothing in it says who did
/// what.
public final class Meters {

    private final Map<String, LongSupplier> gauges = new TreeMap<>();
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
    private final LongAdder answers = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    /// Told before anybody asks.
    public Meters gauge(String name, LongSupplier value) {
        gauges.put(name, value);
        return this;
    }

    /// A request was answered with a status, so long after its head came in.
    void answered(int status, long took) {
        counters.computeIfAbsent(
                        "sluitend_http_responses_total{status=\"" + status + "\"}",
                        _ -> new LongAdder())
                .increment();
        answers.increment();
        nanos.add(took);
    }

    public String text() {
        Stream<String> known =
                gauges.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().getAsLong());
        Stream<String> counted =
                new TreeMap<>(counters)
                        .entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue().sum());
        Stream<String> timed =
                Stream.of(
                        "sluitend_http_response_seconds_count " + answers.sum(),
                        "sluitend_http_response_seconds_sum " + nanos.sum() / 1e9);
        return Stream.of(known, counted, timed)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
