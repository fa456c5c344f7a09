package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.server.api.Entrance;
import nl.sluitend.server.http.Capacity;
import nl.sluitend.server.http.ClientAddress;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.Losses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The command line.
@Command(
        name = "sluitend",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        subcommands = {
            Sluitend.Serve.class,
            Calculate.class,
            Backup.class,
            Restore.class,
            Verify.class,
            Delete.class
        },
        description = "Samen een Business Model Canvas vullen, met een begroting die sluit.")
final class Sluitend {

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Start Sluitend. Stoppen kan met Ctrl+C.")
    static final class Serve implements Callable<Integer> {

        private static final int LAST_PORT = 65_535;
        private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

        /// Kept equal to the standard of its [Limit] by a test: an annotation takes no sum.
        static final String STORED = "10240";

        @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

        @Option(
                names = "--port",
                defaultValue = "8080",
                paramLabel = "POORT",
                description = "Poort om op te luisteren (${DEFAULT-VALUE}).")
        private int port;

        @Option(
                names = "--host",
                defaultValue = "0.0.0.0",
                paramLabel = "ADRES",
                description = {
                    "Netwerkadres om op te luisteren. Standaard alle, want telefoons moeten erbij;",
                    "127.0.0.1 laat alleen deze computer toe."
                })
        private String host = "";

        @Option(
                names = "--data",
                defaultValue = "data",
                paramLabel = "MAP",
                description = "Map voor alles wat bewaard wordt (${DEFAULT-VALUE}).")
        private Path data = Path.of("");

        @Option(
                names = "--public-url",
                paramLabel = "URL",
                description = "Het adres waarop mensen Sluitend bereiken, achter een proxy.")
        private @Nullable URI publicUrl;

        @Option(
                names = "--client-header",
                paramLabel = "NAAM",
                description = {
                    "Kopregel waarin uw proxy zet vanaf welk adres iemand komt,",
                    "zoals X-Forwarded-For."
                })
        private @Nullable String clientHeader;

        @Option(
                names = "--creation-key",
                paramLabel = "BESTAND",
                description = {
                    "Bestand met de sleutel die nodig is om een werksessie te maken.",
                    "Zonder kan iedereen dat."
                })
        private @Nullable Path creationKey;

        @Option(
                names = "--metrics-port",
                paramLabel = "POORT",
                description = {
                    "Poort voor /metrics (Prometheus), alleen voor deze computer.",
                    "Zonder deze optie is er geen."
                })
        private @Nullable Integer metricsPort;

        @Option(names = "--example", description = "Zet een voorbeeld klaar in een lege map.")
        private boolean example;

        @Option(
                names = "--accept-loss",
                description = "Begin ook als er wijzigingen ontbreken die al bevestigd waren.")
        private boolean acceptLoss;

        @Option(
                names = "--retention",
                paramLabel = "DAGEN",
                description = {
                    "Verwijder een werksessie zoveel dagen na de laatste wijziging voorgoed.",
                    "Zonder deze optie blijft alles bewaard."
                })
        private @Nullable Integer retention;

        @Option(
                names = "--space",
                defaultValue = STORED,
                paramLabel = "MB",
                description = {
                    "Zoveel mogen alle werksessies samen innemen (${DEFAULT-VALUE} MB).",
                    "Daarna maakt niemand meer een nieuwe; wat er is, gaat door."
                })
        private int space;

        @Override
        public Integer call() throws CannotStart, InterruptedException {
            require(isPort(port), "--port", port);
            require(metricsPort == null || isPort(metricsPort), "--metrics-port", metricsPort);
            require(!host.isEmpty(), "--host", host);
            require(!data.toString().isEmpty(), "--data", data);
            require(publicUrl == null || isWebAddress(publicUrl), "--public-url", publicUrl);
            require(retention == null || retention > 0, "--retention", retention);
            require(space > 0, "--space", space);
            Entrance entrance =
                    new Entrance(new ClientAddress(clientHeader), CreationKey.in(creationKey));
            Settings settings =
                    new Settings(
                            host,
                            port,
                            data,
                            losses(),
                            retention(),
                            example,
                            publicUrl,
                            metricsPort,
                            entrance);
            Installation installation =
                    Installation.start(
                            settings,
                            Limits.STANDARD.with(Limit.STORED_MEGABYTES, space),
                            Pace.STANDARD,
                            Capacity.ofThisMachine(),
                            InstantSource.system());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation)));
            new Greeting(settings, installation, System.out).print();
            new CountDownLatch(1).await();
            return CommandLine.ExitCode.OK;
        }

        private @Nullable Duration retention() {
            return retention == null ? null : Duration.ofDays(retention);
        }

        private Losses losses() {
            return acceptLoss ? Losses.ACCEPTED : Losses.REFUSED;
        }

        /// What is acknowledged is on disk by then, so that whoever holds the end up may be left.
        private static void stop(Installation installation) {
            Thread closing = Thread.ofPlatform().daemon().start(installation::close);
            try {
                closing.join(LONGEST_STOP);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }

        private void require(boolean fits, String option, @Nullable Object value) {
            if (!fits) {
                CommandLine command = Objects.requireNonNull(spec).commandLine();
                ArgSpec wrong = command.getCommandSpec().findOption(option);
                throw new ParameterException(command, option, null, wrong, String.valueOf(value));
            }
        }

        private static boolean isPort(int number) {
            return number >= 0 && number <= LAST_PORT;
        }

        /// A host and no more: the app stands at the root of its address.
        private static boolean isWebAddress(URI url) {
            return url.getHost() != null && url.toString().matches("(?i)https?://[^/?#@]+/?");
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(Sluitend.class.getResourceAsStream("version.txt"))) {
                return new String[] {"Sluitend " + new String(in.readAllBytes(), UTF_8).strip()};
            }
        }
    }
}
