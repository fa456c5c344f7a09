package nl.sluitend.server;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command that makes a backup.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        description = {
            "Maak een reservekopie, ook terwijl Sluitend draait.",
            "Naast BESTAND komt BESTAND.key: de sleutel van de uitnodigingen."
        })
final class Backup implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", description = "De reservekopie. Zij mag er nog niet zijn.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "De map van Sluitend (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Override
    public Integer call() throws CannotStart {
        folder().backup(file);
        return CommandLine.ExitCode.OK;
    }

    private Safekeeping folder() {
        return new Safekeeping(data, Objects.requireNonNull(spec).commandLine().getOut());
    }
}
