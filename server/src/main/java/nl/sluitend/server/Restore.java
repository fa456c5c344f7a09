package nl.sluitend.server;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.sluitend.store.Losses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command that puts a backup back.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        description = "Zet een reservekopie terug. Sluitend mag dan niet draaien.")
final class Restore implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", description = "De reservekopie.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "De map waar zij in komt (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--force", description = "Vervang de database die er al staat.")
    private boolean force;

    @Option(names = "--accept-loss", description = "Ook als er wijzigingen ontbreken.")
    private boolean acceptLoss;

    @Override
    public Integer call() throws CannotStart {
        folder().restore(file, force, acceptLoss ? Losses.ACCEPTED : Losses.REFUSED);
        return CommandLine.ExitCode.OK;
    }

    private Safekeeping folder() {
        return new Safekeeping(data, Objects.requireNonNull(spec).commandLine().getOut());
    }
}
