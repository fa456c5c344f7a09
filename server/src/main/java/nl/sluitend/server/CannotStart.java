package nl.sluitend.server;

import java.nio.file.Path;
import nl.sluitend.store.sqlite.StoreUnavailable;

/// Why Sluitend cannot start, in one line that says what to do. Nothing was changed on disk.
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String dutch, String english) {
        super("%s (%s)".formatted(dutch, english));
    }

    static CannotStart onPort(String host, int port) {
        return new CannotStart(
                ("Sluitend kan niet luisteren op %s poort %d. Stop het programma dat daar al luistert,"
                                + " of kies een andere poort met --port.")
                        .formatted(host, port),
                "Cannot listen on port %d: stop the other program or choose another port."
                        .formatted(port));
    }

    static CannotStart because(StoreUnavailable unavailable, Path data) {
        return switch (unavailable.reason()) {
            case FOLDER_UNUSABLE ->
                    new CannotStart(
                            "Sluitend kan niet schrijven in de map %s. Geef het schrijfrecht, of kies een"
                                            .formatted(data)
                                    + " andere map met --data.",
                            "Cannot write in the data folder: change its rights or choose another.");
            case IN_USE ->
                    new CannotStart(
                            "De map %s is al in gebruik door een Sluitend die draait. Stop die eerst, of"
                                            .formatted(data)
                                    + " kies een andere map met --data.",
                            "The data folder is in use by a running Sluitend: stop that one first.");
            case DAMAGED ->
                    new CannotStart(
                            "De database in de map %s is beschadigd of is niet van Sluitend. Zet een"
                                            .formatted(data)
                                    + " reservekopie terug, of kies een andere map met --data.",
                            "The database is damaged or not ours: restore a backup.");
            case NEWER ->
                    new CannotStart(
                            "De database in de map %s is van een nieuwere Sluitend. Installeer die"
                                            .formatted(data)
                                    + " versie, of kies een andere map met --data.",
                            "The database is of a newer Sluitend: install that version.");
        };
    }
}
