package nl.sluitend.server;

import java.nio.file.Path;
import nl.sluitend.store.Losses;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command that puts a backup back.
@Command(
        name = "restore",
        description = "Zet een reservekopie terug. Sluitend mag dan niet draaien.")
final class Restore extends Upkeep {

    @Parameters(paramLabel = "BESTAND", description = "De reservekopie.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Vervang de database die er al staat.")
    private boolean force;

    @Option(names = "--accept-loss", description = "Ook als er wijzigingen ontbreken.")
    private boolean acceptLoss;

    @Override
    public Integer call() throws CannotStart {
        folder().restore(file, force, acceptLoss ? Losses.ACCEPTED : Losses.REFUSED);
        return CommandLine.ExitCode.OK;
    }
}
