package nl.sluitend.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.sluitend.canvas.Limits;
import nl.sluitend.canvas.Role;
import nl.sluitend.canvas.WorkshopId;
import nl.sluitend.exports.file.Reading;
import nl.sluitend.exports.file.WorkshopFile;
import nl.sluitend.server.api.Links;
import nl.sluitend.server.api.Workshops;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.identity.Door;
import org.jspecify.annotations.Nullable;

/// What whoever starts Sluitend reads: where it is and, for the example, how to get in.
final class Greeting {

    private static final WorkshopId EXAMPLE = new WorkshopId("voorbeeld-dorpsontmoeting");
    private static final String EXAMPLE_FILE = "dorpsontmoeting-en-vervoer.json";
    private static final String CONSOLE = "console";

    private final Settings settings;
    private final Installation installation;
    private final PrintStream out;

    Greeting(Settings settings, Installation installation, PrintStream out) {
        this.settings = settings;
        this.installation = installation;
        this.out = out;
    }

    void print() {
        int port = installation.port();
        String address = settings.address(port);
        out.println("Sluitend draait. Stoppen kan met Ctrl+C.");
        out.println("Startpagina: " + address + "/");
        if (settings.servesNetwork()) {
            out.println("Bereikbaar voor iedereen in dit netwerk" + inNetwork(port) + ".");
        }
        if (settings.example()) {
            printExample(address);
        }
        out.flush();
    }

    private static String inNetwork(int port) {
        return PublicAddress.networkAddress()
                .map(host -> ", op http://%s:%d/".formatted(host, port))
                .orElse("");
    }

    /// Only hashes of the links are kept, so each start hands out new ones; the old ones stop
    /// working.
    private void printExample(String address) {
        Workshops.Moment example = example();
        if (example == null) {
            out.println("Geen voorbeeld: in deze map staan al andere werksessies.");
            return;
        }
        Door door = installation.door();
        String title = example.workshop().preparation().subject().title();
        String preparing = Links.preparing(EXAMPLE, door.issue(EXAMPLE, Role.FACILITATOR, CONSOLE));
        String wall = Links.wall(EXAMPLE, door.issue(EXAMPLE, Role.WALL, CONSOLE + "-wall"));
        out.println("Voorbeeld: " + title);
        out.println("  Begeleider: " + address + preparing);
        out.println("  Code om mee te doen: " + door.invitation(EXAMPLE).invitation().code());
        out.println("  Scherm: " + address + wall);
    }

    private Workshops.@Nullable Moment example() {
        if (installation.isEmpty()) {
            installation.workshops().create(EXAMPLE, file().creation());
        }
        return installation.workshops().find(EXAMPLE);
    }

    private static WorkshopFile file() {
        try (InputStream in =
                Objects.requireNonNull(Greeting.class.getResourceAsStream(EXAMPLE_FILE))) {
            return switch (WorkshopFile.read(in.readAllBytes(), Limits.STANDARD)) {
                case Reading.Legible(var file) -> file;
                case Reading.Illegible<WorkshopFile> illegible ->
                        throw new IllegalStateException(illegible.toString());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
