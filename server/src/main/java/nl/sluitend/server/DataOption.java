package nl.sluitend.server;

import static picocli.CommandLine.Spec.Target.MIXEE;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The data folder that a command looks after, as one names it.
final class DataOption {

    @CommandLine.Spec(MIXEE)
    private CommandLine.Model.@Nullable CommandSpec command;

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "De map van Sluitend (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    Path path() {
        return data;
    }

    Safekeeping folder() {
        return new Safekeeping(data, Objects.requireNonNull(command).commandLine().getOut());
    }
}
