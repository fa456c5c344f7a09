package nl.sluitend.server;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.files.ProblemWords;
import nl.sluitend.files.reference.ReferenceFile;
import nl.sluitend.files.reference.ReferencePart;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.files.reference.ReferenceReading.Faulty;
import nl.sluitend.files.reference.ReferenceReading.FileProblem;
import nl.sluitend.files.reference.ReferenceReading.Usable;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.workshop.Language;

/// The folder `reference` in the data folder: each file in it takes the place of the one of that
/// name that comes with the program. Without the folder nothing is replaced.
record ReferenceFolder(Path folder) {

    private static final int MOST_NAMED = 5;

    static ReferenceFolder in(Path data) {
        return new ReferenceFolder(data.resolve("reference"));
    }

    Reference read() throws CannotStart {
        return switch (ReferenceReading.of(files())) {
            case Usable(var reference) -> reference;
            case Faulty(var problems) -> throw faulty(problems);
        };
    }

    private Map<ReferencePart, byte[]> files() throws CannotStart {
        Map<ReferencePart, byte[]> files = new EnumMap<>(ReferencePart.class);
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
                for (Path file : found) {
                    files.put(part(file), bytes(file));
                }
            } catch (IOException unreadable) {
                throw unreadable();
            }
        }
        return files;
    }

    private ReferencePart part(Path file) throws CannotStart {
        return ReferencePart.of(file.getFileName().toString()).orElseThrow(() -> unknown(file));
    }

    /// One byte more than a file may have is enough to see that it is too large.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ReferenceFile.MOST_BYTES + 1);
        }
    }

    private CannotStart unreadable() {
        return new CannotStart(
                "Sluitend kan de map %s niet lezen. Geef leesrecht op alles wat erin staat."
                        .formatted(folder),
                "Cannot read the folder with reference data: change its rights.");
    }

    private static CannotStart unknown(Path file) {
        String names =
                Arrays.stream(ReferencePart.values())
                        .map(ReferencePart::fileName)
                        .collect(joining(", "));
        return new CannotStart(
                "Het bestand %s kent Sluitend niet. Noem het als een van deze, of haal het weg: %s."
                        .formatted(file, names),
                "A file with reference data has an unknown name: rename or remove it.");
    }

    private CannotStart faulty(List<FileProblem> problems) {
        String more =
                problems.size() > MOST_NAMED
                        ? " En nog %d fouten.".formatted(problems.size() - MOST_NAMED)
                        : "";
        return new CannotStart(
                "Sluitend kan de referentiegegevens niet gebruiken. %s%s Herstel of verwijder dat."
                        .formatted(named(problems, Language.NL), more),
                named(problems, Language.EN));
    }

    private String named(List<FileProblem> problems, Language language) {
        return problems.stream()
                .limit(MOST_NAMED)
                .map(each ->
                        folder.resolve(each.part().fileName())
                                + " "
                                + ProblemWords.of(each.problem(), language))
                .collect(joining(" "));
    }
}
