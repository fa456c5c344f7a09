package nl.sluitend.server;

import java.nio.file.Path;
import nl.sluitend.store.StoreUnavailable;

/// Why Sluitend cannot start, in one line that says what to do. Nothing was changed on disk.
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

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

    static CannotStart because(StoreUnavailable unavailable, Path data) {
        return switch (unavailable.reason()) {
            case FOLDER_UNUSABLE ->
                    inFolder(
                            "Sluitend kan niet schrijven in de map %s. Geef het schrijfrecht,",
                            data,
                            "Cannot write in the data folder: change its rights or take another.");
            case IN_USE ->
                    inFolder(
                            "Een Sluitend die al draait gebruikt de map %s. Stop die eerst,",
                            data,
                            "The data folder is in use by a running Sluitend: stop it first.");
            case DAMAGED ->
                    inFolder(
                            "De database in de map %s is beschadigd of is niet van Sluitend."
                                    + " Zet een reservekopie terug,",
                            data, "The database is damaged or not ours: restore a backup.");
            case NEWER ->
                    inFolder(
                            "De database in de map %s is van een nieuwere Sluitend."
                                    + " Installeer die versie,",
                            data, "The database is of a newer Sluitend: install that version.");
        };
    }

    private static CannotStart inFolder(String dutch, Path data, String english) {
        return new CannotStart(
                dutch.formatted(data) + " of kies een andere map met --data.", english);
    }
}
