package nl.sluitend.server;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command that goes through everything that is kept.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        description = "Controleer alle werksessies, ook terwijl Sluitend draait.")
final class Verify implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "BESTAND",
            description = "Een reservekopie; zonder BESTAND is het de map van Sluitend.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "De map van Sluitend (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Override
    public Integer call() throws CannotStart {
        return folder().verify(file == null ? data : file)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private Safekeeping folder() {
        return new Safekeeping(data, Objects.requireNonNull(spec).commandLine().getOut());
    }
}
