package nl.sluitend.server;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A command that looks after a data folder.
@Command(mixinStandardHelpOptions = true, versionProvider = Sluitend.Version.class)
abstract class Upkeep implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec command;

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "De map van Sluitend (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    Path data() {
        return data;
    }

    Safekeeping folder() {
        return new Safekeeping(data, Objects.requireNonNull(command).commandLine().getOut());
    }
}
