package nl.sluitend.server;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The command that makes a backup.
@Command(
        name = "backup",
        description = {
            "Maak een reservekopie, ook terwijl Sluitend draait.",
            "Naast BESTAND komt BESTAND.key: de sleutel van de uitnodigingen."
        })
final class Backup extends Upkeep {

    @Parameters(paramLabel = "BESTAND", description = "De reservekopie. Zij mag er nog niet zijn.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws CannotStart {
        folder().backup(file);
        return CommandLine.ExitCode.OK;
    }
}
