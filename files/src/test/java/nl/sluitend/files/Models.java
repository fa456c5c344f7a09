package nl.sluitend.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.finance.model.Model;

/// The models in the repository.
public final class Models {

    public static final String FOLDER = "fixtures/finance/";

    private static final String EXPECTED = ".expected.json";

    private Models() {}

    /// Those of which it is written down what comes out.
    public static List<String> vectors() {
        Path folder = Path.of(System.getProperty("repository.root"), FOLDER);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Model read(String name) {
        return read(Fixtures.bytes(FOLDER + name + ".json"));
    }

    public static Model read(byte[] bytes) {
        return switch (ModelFile.read(bytes)) {
            case Legible(var file) -> file.model();
            case Illegible<ModelFile>(var problems) -> throw new AssertionError(problems);
        };
    }
}
