package nl.sluitend.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The command that goes through everything that is kept.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        description = "Controleer alle werksessies, ook terwijl Sluitend draait.")
final class Verify implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "BESTAND",
            description = "Een reservekopie; zonder BESTAND is het de map van Sluitend.")
    private @Nullable Path file;

    @Override
    public Integer call() throws CannotStart {
        return data.folder().verify(file == null ? data.path() : file)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }
}
