package nl.sluitend.server.http;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// What the server counts of itself, in the text format of Prometheus (0.0.4). Nothing in it says
/// who did what: what is counted apart has names of our own, and no others.
public final class Meters {

    /// What is counted apart of each other.
    public enum Tally {
        HTTP_RESPONSES("sluitend_http_responses_total", "status", "Answers over HTTP."),
        OPERATIONS("sluitend_operations_total", "", "Operations that devices submitted."),
        REFUSALS("sluitend_refusals_total", "reason", "Operations that were refused."),
        CLOSINGS("sluitend_closings_total", "reason", "Devices that were sent away.");

        private final String name;
        private final String label;
        private final String help;

        Tally(String name, String label, String help) {
            this.name = name;
            this.label = label;
            this.help = help;
        }

        private String sample(String value) {
            return label.isEmpty() ? name : "%s{%s=\"%s\"}".formatted(name, label, value);
        }
    }

    private record Measure(String type, String help, LongSupplier value) {
        private String text(String name) {
            return head(name, type, help) + line(name, value);
        }
    }

    private static final String SECONDS = "sluitend_http_response_seconds";
    private static final double[] BUCKETS = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };
    private static final double NANOS = 1e9;

    private final Map<String, Measure> measures = new TreeMap<>();
    private final Map<Tally, Map<String, LongAdder>> counters = new ConcurrentHashMap<>();
    private final LongAdder[] answers =
            Stream.generate(LongAdder::new).limit(BUCKETS.length + 1).toArray(LongAdder[]::new);
    private final LongAdder nanos = new LongAdder();

    public Meters() {
        for (Tally kind : Tally.values()) {
            counters.put(kind, new ConcurrentSkipListMap<>());
        }
        of(Tally.OPERATIONS).put("", new LongAdder());
    }

    /// Of what goes up and down. Told before anybody asks.
    public Meters gauge(String name, String help, LongSupplier value) {
        measures.put(name, new Measure("gauge", help, value));
        return this;
    }

    /// Of what only goes up, and is counted elsewhere. Told before anybody asks.
    public Meters counter(String name, String help, LongSupplier value) {
        measures.put(name, new Measure("counter", help, value));
        return this;
    }

    public void count(Tally kind, String of) {
        of(kind).computeIfAbsent(of, _ -> new LongAdder()).increment();
    }

    private Map<String, LongAdder> of(Tally kind) {
        return Objects.requireNonNull(counters.get(kind));
    }

    /// A request was answered with a status, so long after its head came in.
    void answered(int status, long took) {
        count(Tally.HTTP_RESPONSES, String.valueOf(status));
        nanos.add(took);
        int bucket = 0;
        while (bucket < BUCKETS.length && took / NANOS > BUCKETS[bucket]) {
            bucket++;
        }
        answers[bucket].increment();
    }

    public String text() {
        Stream<String> measured =
                measures.entrySet().stream().map(each -> each.getValue().text(each.getKey()));
        Stream<String> counted = Stream.of(Tally.values()).map(this::counted);
        return Stream.of(measured, counted, Stream.of(timed()))
                .flatMap(families -> families)
                .collect(joining());
    }

    private String counted(Tally kind) {
        return of(kind).entrySet().stream()
                .map(each -> line(kind.sample(each.getKey()), each.getValue()::sum))
                .collect(joining("", head(kind.name, "counter", kind.help), ""));
    }

    /// Each bucket has what the smaller ones have as well.
    private String timed() {
        StringBuilder text =
                new StringBuilder(head(SECONDS, "histogram", "How long answers over HTTP take."));
        long sum = 0;
        for (int i = 0; i <= BUCKETS.length; i++) {
            sum += answers[i].sum();
            String most = i == BUCKETS.length ? "+Inf" : String.valueOf(BUCKETS[i]);
            text.append("%s_bucket{le=\"%s\"} %d\n".formatted(SECONDS, most, sum));
        }
        return text.append("%s_sum %s\n".formatted(SECONDS, nanos.sum() / NANOS))
                .append("%s_count %d\n".formatted(SECONDS, sum))
                .toString();
    }

    private static String head(String name, String type, String help) {
        return "# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type);
    }

    private static String line(String sample, LongSupplier value) {
        return sample + " " + value.getAsLong() + "\n";
    }
}
