package nl.sluitend.server;

import java.io.PrintStream;
import java.util.List;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.identity.Codes;
import nl.sluitend.identity.Door;
import nl.sluitend.server.api.Links;
import nl.sluitend.server.http.NetworkAddresses;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// What whoever starts Sluitend reads: where it is and, for the example, how to get in.
final class Greeting {

    private static final WorkshopId EXAMPLE = new WorkshopId("voorbeeld-dorpsontmoeting");

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
        if (settings.publicUrl() == null && settings.servesNetwork()) {
            printNetwork(port);
        }
        if (settings.example()) {
            printExample(address);
        }
        out.flush();
    }

    private void printNetwork(int port) {
        reach(
                        NetworkAddresses.of().all().stream()
                                .map(host -> "http://%s:%d/".formatted(host, port))
                                .toList())
                .forEach(out::println);
    }

    /// Who reaches Sluitend, and where.
    static List<String> reach(List<String> addresses) {
        if (addresses.isEmpty()) {
            return List.of(
                    "Deze computer heeft geen netwerk: het adres werkt alleen op deze computer."
                            + " Verbind hem met een netwerk, zoals wifi, en start opnieuw.");
        }
        String best = "Bereikbaar voor iedereen in dit netwerk, op " + addresses.getFirst() + ".";
        return addresses.size() == 1
                ? List.of(best)
                : List.of(
                        best,
                        "Werkt dat adres niet op een telefoon? Probeer dan: "
                                + String.join(" ", addresses.subList(1, addresses.size())));
    }

    /// Only hashes of the links are kept, so each start hands out new ones; the old ones stop
    /// working.
    private void printExample(String address) {
        String title = titleOfExample();
        if (title == null) {
            out.println("Geen voorbeeld: in deze map staan al andere werksessies.");
            return;
        }
        Door door = installation.door();
        String preparing =
                Links.preparing(EXAMPLE, door.issue(EXAMPLE, Role.FACILITATOR, "console"));
        String wall = Links.wall(EXAMPLE, door.issueWall(EXAMPLE));
        out.println("Voorbeeld: " + title);
        out.println("  Begeleider: " + address + preparing);
        String code = door.invitation(EXAMPLE).invitation().code();
        out.println("  Code om mee te doen: " + Codes.grouped(code));
        out.println("  Scherm: " + address + wall);
    }

    private @Nullable String titleOfExample() {
        if (installation.isEmpty()) {
            installation.workshops().create(EXAMPLE, WorkshopFile.example().creation());
        }
        return installation.workshops().subject(EXAMPLE);
    }
}
