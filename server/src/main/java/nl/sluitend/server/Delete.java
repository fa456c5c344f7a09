package nl.sluitend.server;

import java.util.Objects;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The command that erases a workshop.
@Command(
        name = "delete",
        description = {
            "Verwijder een werksessie voorgoed, ook terwijl Sluitend draait.",
            "Wie erin is, krijgt dat te zien."
        })
final class Delete extends Upkeep {

    @Parameters(
            paramLabel = "WERKSESSIE",
            converter = Name.class,
            description = "Haar naam in het adres van haar pagina: /werksessie/WERKSESSIE/…")
    private @Nullable WorkshopId workshop;

    @Override
    public Integer call() throws CannotStart {
        folder().delete(Objects.requireNonNull(workshop));
        return CommandLine.ExitCode.OK;
    }

    static final class Name implements CommandLine.ITypeConverter<WorkshopId> {
        @Override
        public WorkshopId convert(String name) {
            return new WorkshopId(name);
        }
    }
}
