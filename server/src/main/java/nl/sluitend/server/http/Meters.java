package nl.sluitend.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/// What the server counts of itself, for Prometheus. Nothing in it says who did what: what is
/// counted apart has names of our own, and no others.
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
    }

    private static final double NANOS = SECONDS.toNanos(1);

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Map<Tally, Counter> counters = new EnumMap<>(Tally.class);
    private final Histogram answers =
            Histogram.builder()
                    .name("sluitend_http_response_seconds")
                    .help("How long answers over HTTP take.")
                    .classicOnly()
                    .register(registry);

    public Meters() {
        for (Tally kind : Tally.values()) {
            Counter.Builder counter = Counter.builder().name(kind.name).help(kind.help);
            counters.put(
                    kind,
                    (kind.label.isEmpty() ? counter : counter.labelNames(kind.label))
                            .register(registry));
        }
    }

    /// Of what goes up and down. Told before anybody asks.
    public Meters gauge(String name, String help, LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(told -> told.call((double) value.getAsLong()))
                .register(registry);
        return this;
    }

    /// Of what only goes up, and is counted elsewhere. Told before anybody asks.
    public Meters counter(String name, String help, LongSupplier value) {
        CounterWithCallback.builder()
                .name(name)
                .help(help)
                .callback(told -> told.call((double) value.getAsLong()))
                .register(registry);
        return this;
    }

    /// Of a kind that is not told apart. This is on the way of every operation, and makes nothing.
    public void count(Tally kind) {
        of(kind).inc();
    }

    public void count(Tally kind, String label) {
        of(kind).labelValues(label).inc();
    }

    private Counter of(Tally kind) {
        return Objects.requireNonNull(counters.get(kind));
    }

    /// A request was answered with a status, so long after its head came in.
    void answered(int status, long took) {
        count(Tally.HTTP_RESPONSES, String.valueOf(status));
        answers.observe(took / NANOS);
    }

    /// In the text format of Prometheus, 0.0.4.
    public String text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString(UTF_8);
    }
}
