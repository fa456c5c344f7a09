package nl.sluitend.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteBackup;
import nl.sluitend.store.sqlite.SqliteErasure;
import nl.sluitend.store.sqlite.SqliteVerification;
import nl.sluitend.store.sqlite.SqliteVerification.Finding;
import nl.sluitend.workshop.WorkshopId;

/// What an operator does with a data folder, beside serving it.
record Safekeeping(Path data, PrintWriter out) {

    /// Longer than a server needs to say goodbye to a whole room.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int TENTH = 10;

    void backup(Path file) throws CannotStart {
        try {
            SqliteBackup.make(data, file, progress());
            out.println("Reservekopie: " + file);
            if (Files.exists(SqliteBackup.keyOf(file))) {
                out.println("Sleutel van de uitnodigingen: " + SqliteBackup.keyOf(file));
                out.println("Bewaar ze samen, waar niemand anders bij kan.");
            }
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, unmade(unavailable, file));
        } catch (IOException failed) {
            throw CannotStart.onFile(file);
        }
    }

    void restore(Path file, boolean force, Losses losses) throws CannotStart {
        try {
            SqliteBackup.restore(file, data, force, losses);
            out.println("Teruggezet: " + file + " staat in de map " + data + ".");
            if (Files.notExists(SqliteBackup.keyOf(file))) {
                out.println(
                        "Zonder %s krijgen open uitnodigingen een nieuwe code en link."
                                .formatted(SqliteBackup.keyOf(file)));
            }
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, inQuestion(unavailable, file));
        } catch (IOException failed) {
            throw CannotStart.onFile(file);
        }
    }

    /// Whether all was well.
    boolean verify(Path what) throws CannotStart {
        try {
            SqliteVerification.Report report = SqliteVerification.of(what, progress());
            report.findings().forEach(finding -> out.println(told(finding)));
            out.println(
                    "%s: %,d werksessies, %,d gebeurtenissen, %,d fouten."
                            .formatted(
                                    what,
                                    report.workshops(),
                                    report.events(),
                                    report.findings().size()));
            return report.findings().isEmpty();
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, what);
        }
    }

    void delete(WorkshopId workshop) throws CannotStart {
        try {
            switch (SqliteErasure.of(workshop, data, PATIENCE)) {
                case ERASED -> out.println("Werksessie %s is verwijderd.".formatted(workshop));
                case UNKNOWN -> throw CannotStart.onWorkshop(workshop, data);
                case UNANSWERED -> throw CannotStart.onSilence(workshop);
            }
        } catch (StoreUnavailable unavailable) {
            throw CannotStart.because(unavailable, data);
        }
    }

    /// What is wrong when a backup is made: a file that is there already, the disk of the backup
    /// (reading needs no room), or the folder.
    private Path unmade(StoreUnavailable unavailable, Path file) {
        return switch (unavailable.reason()) {
            case OCCUPIED -> Files.exists(file) ? file : SqliteBackup.keyOf(file);
            case DISK_FULL -> file;
            case DAMAGED,
                    NEWER,
                    INCOMPLETE,
                    EMPTY,
                    FOLDER_UNUSABLE,
                    DISK_FAILS,
                    IN_USE,
                    NO_LIBRARY ->
                    data;
        };
    }

    /// What is wrong when a backup is put back: with its file, or with the folder.
    private Path inQuestion(StoreUnavailable unavailable, Path file) {
        return switch (unavailable.reason()) {
            case DAMAGED, NEWER, INCOMPLETE, EMPTY -> file;
            case OCCUPIED, FOLDER_UNUSABLE, DISK_FULL, DISK_FAILS, IN_USE, NO_LIBRARY -> data;
        };
    }

    private static String told(Finding finding) {
        return finding.workshop() == null
                ? "Databasebestand: " + finding.what()
                : "Werksessie %s: %s".formatted(finding.workshop(), finding.what());
    }

    /// One line for each tenth.
    private IntConsumer progress() {
        int[] next = {TENTH};
        return percent -> {
            if (percent >= next[0]) {
                next[0] = percent - percent % TENTH + TENTH;
                out.println("%3d %%".formatted(percent));
            }
        };
    }
}
