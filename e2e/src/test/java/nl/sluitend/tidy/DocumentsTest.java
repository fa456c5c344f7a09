package nl.sluitend.tidy;

import static nl.sluitend.tidy.Repository.ROOT;
import static nl.sluitend.tidy.Repository.assertNone;
import static nl.sluitend.tidy.Repository.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Documents point at what is there.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!\\w+:)([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final int ONE_PAGE = 60;

    @Test
    @DisplayName("Decisions are numbered from 1 without gaps, and have the three parts on one page")
    void decisionsAreInOrder() {
        List<Source> decisions = sources(source -> source.path().startsWith("docs/adr/"));
        assertThat(decisions)
                .map(decision -> decision.path().replaceAll("^docs/adr/(\\d{4})-.*", "$1"))
                .isEqualTo(
                        IntStream.rangeClosed(1, decisions.size())
                                .mapToObj("%04d"::formatted)
                                .toList());
        assertThat(decisions)
                .allSatisfy(decision -> {
                    int number = Integer.parseInt(decision.path().substring(9, 13));
                    assertThat(decision.text()).startsWith("# " + number + ". ");
                    assertThat(headings(decision.text()))
                            .contains("context", "decision", "consequences");
                    assertThat(decision.lines()).hasSizeLessThan(ONE_PAGE);
                });
    }

    @Test
    @DisplayName("README's map names every folder")
    void theMapIsComplete() {
        String readme = sources(source -> source.path().equals("README.md")).getFirst().text();
        List<String> folders =
                Repository.paths()
                        .filter(path -> path.contains("/") && !path.startsWith("."))
                        .map(path -> path.substring(0, path.indexOf('/')))
                        .distinct()
                        .toList();
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(readme).contains("[`" + folder + "/`]"));
    }

    @Test
    @DisplayName("Every link in a document resolves")
    void linksResolve() {
        List<Source> documents = sources(source -> source.is("md"));
        assertThat(documents.stream().flatMap(DocumentsTest::links)).isNotEmpty();
        assertNone(
                documents,
                document ->
                        links(document)
                                .filter(link -> !resolves(document, link))
                                .map(link -> document.path() + ": " + link));
    }

    private static Stream<String> links(Source document) {
        return LINK.matcher(document.text()).results().map(link -> link.group(1));
    }

    private static boolean resolves(Source document, String link) {
        String[] parts = link.split("#", 2);
        Path here = ROOT.resolve(document.path());
        Path target = parts[0].isEmpty() ? here : here.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || headings(read(target)).contains(parts[1]));
    }

    /// As they are spelled in a link: lower case, with hyphens.
    private static List<String> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
