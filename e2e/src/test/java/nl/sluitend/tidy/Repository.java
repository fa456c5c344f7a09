package nl.sluitend.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Every file that git keeps, or would keep when it was added.
final class Repository {

    static final Path ROOT = Path.of(System.getProperty("repository.root", "..")).toAbsolutePath();
    private static final Set<String> PICTURES_AND_FONTS =
            Set.of("db", "key", "png", "woff2", "ico", "jar");
    private static final List<Source> SOURCES = paths().map(Repository::read).toList();

    private Repository() {}

    /// A rule that looked at nothing proved nothing, so no file at all is an error.
    static List<Source> sources(Predicate<Source> wanted) {
        List<Source> found = SOURCES.stream().filter(wanted).toList();
        assertThat(found).as("files that this rule looks at").isNotEmpty();
        return found;
    }

    static void assertNone(List<Source> sources, Function<Source, Stream<String>> offences) {
        assertThat(sources.stream().flatMap(offences)).isEmpty();
    }

    static Stream<String> paths() {
        try {
            Process git =
                    new ProcessBuilder("git", "ls-files", "-z", "-co", "--exclude-standard")
                            .directory(ROOT.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(listed.split("\0")).filter(Repository::isText).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(String path) {
        return Files.isRegularFile(ROOT.resolve(path))
                && !PICTURES_AND_FONTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private static Source read(String path) {
        try {
            return new Source(path, Files.readString(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
