package nl.sluitend.server;

import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.WorkshopId;

/// Why Sluitend cannot start, or do what it was told on the command line, in one line that says
/// what to do. Nothing was changed on disk.
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = " of kies een andere map met --data.";

    private static final Sentence FOLDER_UNUSABLE =
            new Sentence(
                    "Sluitend kan niet schrijven in de map %s. Geef het schrijfrecht," + OTHER,
                    "Cannot write in the folder: change its rights.");

    private static final Sentence DISK_FULL =
            new Sentence(
                    "De schijf van %s is vol. Maak ruimte en probeer het opnieuw.",
                    "The disk is full: make room and try again.");

    private static final Sentence DISK_FAILS =
            new Sentence(
                    "De schijf van %s is niet te lezen of niet te beschrijven."
                            + " Controleer de schijf. Over de database zegt dit niets.",
                    "The disk fails: check it. The database may be well.");

    private static final Sentence IN_USE =
            new Sentence(
                    "Een Sluitend die al draait gebruikt de map %s. Stop die eerst," + OTHER,
                    "The folder is in use by a running Sluitend: stop it first.");

    private static final Sentence DAMAGED =
            new Sentence(
                    "De database in %s is beschadigd of is niet van Sluitend."
                            + " Zet een reservekopie terug met sluitend restore,"
                            + OTHER,
                    "The database is damaged or not ours: restore a backup.");

    private static final Sentence NEWER =
            new Sentence(
                    "De database in %s is van een nieuwere Sluitend."
                            + " Installeer die versie,"
                            + OTHER,
                    "The database is of a newer Sluitend: install that version.");

    private static final Sentence EMPTY =
            new Sentence(
                    "In %s staat geen database van Sluitend. Controleer het pad.",
                    "There is no database of Sluitend: check the path.");

    private static final Sentence OCCUPIED =
            new Sentence(
                    "%s is al in gebruik. Kies een andere naam of map."
                            + " Bij restore vervangt --force de database die er staat.",
                    "It is there already: choose another, or restore with --force.");

    private static final Sentence NO_LIBRARY =
            new Sentence(
                    "Sluitend kan SQLite niet laden. In de map %s en in de tijdelijke map"
                            + " mag geen programma draaien (noexec), of er is geen plaats."
                            + " Kies een andere tijdelijke map: java -Djava.io.tmpdir=MAP."
                            + " Over de database zegt dit niets.",
                    "SQLite cannot be loaded: choose a temporary folder that is not"
                            + " noexec. The database may be well.");

    CannotStart(String dutch, String english) {
        super("%s (%s)".formatted(dutch, english));
    }

    static CannotStart onHost(String host) {
        return new CannotStart(
                """
                %s is geen adres van deze computer. \
                Kies er een met --host, zoals 127.0.0.1, of laat --host weg.\
                """
                        .formatted(host),
                "Not an address of this computer: choose one with --host, or leave it out.");
    }

    static CannotStart onPort(String host, int port) {
        return new CannotStart(
                """
                Sluitend kan niet luisteren op %s poort %d. \
                Stop het programma dat daar al luistert, of kies een andere poort met --port.\
                """
                        .formatted(host, port),
                "Cannot listen on port %d: stop the other program or choose another port."
                        .formatted(port));
    }

    static CannotStart onCreationKey(Path file) {
        return new CannotStart(
                """
                In %s staat geen sleutel. Zet er één regel in van 12 tot 200 letters en cijfers, \
                of laat --creation-key weg.\
                """
                        .formatted(file),
                "No key in that file: one line of 12 to 200 characters, or leave it out.");
    }

    static CannotStart onFile(Path file) {
        return new CannotStart(
                "Sluitend kan %s niet lezen of schrijven."
                        .concat(" Controleer het pad, de rechten en de ruimte.")
                        .formatted(file),
                "Cannot read or write it: check the path, the rights and the space.");
    }

    static CannotStart onKey(Path data) {
        return new CannotStart(
                """
                Het bestand invitations.key in de map %s is beschadigd. \
                Zet het terug uit een reservekopie, of haal het weg: \
                dan krijgen open uitnodigingen een nieuwe code en link.\
                """
                        .formatted(data),
                "The key of the invitations is damaged: restore or remove it.");
    }

    static CannotStart onWorkshop(WorkshopId workshop, Path data) {
        return new CannotStart(
                """
                In de map %s staat geen werksessie %s. \
                De naam staat in het adres van haar pagina, na /werksessie/.\
                """
                        .formatted(data, workshop),
                "There is no such workshop: its name stands in the address of its page.");
    }

    static CannotStart onSilence(WorkshopId workshop) {
        return new CannotStart(
                """
                De Sluitend die draait heeft werksessie %s niet verwijderd. \
                Kijk in het logboek van de server en probeer het opnieuw.\
                """
                        .formatted(workshop),
                "The running Sluitend did not erase it: look in its log and try again.");
    }

    /// `what` is the folder or the file that cannot be used.
    static CannotStart because(StoreUnavailable unavailable, Path what) {
        return switch (unavailable.reason()) {
            case FOLDER_UNUSABLE -> on(what, FOLDER_UNUSABLE);
            case DISK_FULL -> on(what, DISK_FULL);
            case DISK_FAILS -> on(what, DISK_FAILS);
            case IN_USE -> on(what, IN_USE);
            case DAMAGED -> on(what, DAMAGED);
            case NEWER -> on(what, NEWER);
            case INCOMPLETE -> incomplete(what, unavailable.missing());
            case EMPTY -> on(what, EMPTY);
            case OCCUPIED -> on(what, OCCUPIED);
            case NO_LIBRARY -> on(what, NO_LIBRARY);
        };
    }

    private static CannotStart incomplete(Path what, long missing) {
        String much = missing == 0 ? "misschien" : "ten minste " + missing;
        return new CannotStart(
                "In de database in "
                        + what
                        + " ontbreken "
                        + much
                        + " wijzigingen die al bevestigd waren. Zij is gekopieerd terwijl Sluitend"
                        + " draaide, of sluitend.db-wal of sluitend.mark is weg of beschadigd."
                        + " Zet die bestanden erbij, of zet een reservekopie terug."
                        + " Met --accept-loss gaat Sluitend door met wat er is.",
                "Acknowledged changes are missing: bring back the files that belong to the"
                        + " database, restore a backup, or go on with --accept-loss.");
    }

    private static CannotStart on(Path what, Sentence told) {
        return new CannotStart(told.dutch().formatted(what), told.english());
    }

    /// What is wrong with something that Dutch names.
    private record Sentence(String dutch, String english) {}
}
