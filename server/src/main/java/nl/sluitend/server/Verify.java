package nl.sluitend.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The command that goes through everything that is kept.
@Command(name = "verify", description = "Controleer alle werksessies, ook terwijl Sluitend draait.")
final class Verify extends Upkeep {

    @Parameters(
            arity = "0..1",
            paramLabel = "BESTAND",
            description = "Een reservekopie; zonder BESTAND is het de map van Sluitend.")
    private @Nullable Path file;

    @Override
    public Integer call() throws CannotStart {
        return folder().verify(file == null ? data() : file)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }
}
