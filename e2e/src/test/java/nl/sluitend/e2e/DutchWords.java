package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that the product uses in Dutch only: those of its Dutch texts, less those of its
/// English ones. No such word belongs on an English page.
final class DutchWords {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^ *//.*$");
    private static final Set<String> DUTCH_ONLY = dutchOnly();

    /// All that people see or hear of a page, but what they typed themselves and what says that it
    /// is Dutch: names of the reference data.
    private static final String READ_ALOUD =
            """
            () => [
              document.title,
              [...document.querySelectorAll('[lang=nl]')].reduce(
                (text, element) => text.replaceAll(element.textContent, ''),
                document.body.innerText),
              ...['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder']
                .flatMap((name) => [...document.querySelectorAll(`[${name}]`)]
                  .map((element) => element.getAttribute(name))),
            ].join('\\n')\
            """;

    private DutchWords() {}

    /// So that what follows is known to look at the page.
    static void arePresent(Page page) {
        assertThat(on(page)).hasSizeGreaterThan(20);
    }

    static void areAbsent(String state, Page page) {
        assertThat(on(page)).as(state).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo("en");
    }

    private static Set<String> on(Page page) {
        Set<String> found = words((String) page.evaluate(READ_ALOUD));
        found.retainAll(DUTCH_ONLY);
        return found;
    }

    private static Set<String> dutchOnly() {
        Set<String> dutch = words(textsOf("nl"));
        dutch.removeAll(words(textsOf("en")));
        assertThat(dutch).hasSizeGreaterThan(500).contains("briefje", "bedrag");
        return dutch;
    }

    private static String textsOf(String language) {
        String guides = "files/src/main/resources/nl/sluitend/files/guide/";
        return Stream.of(
                        files(ROOT.resolve("web/src/words/" + language), ".ts"),
                        files(ROOT.resolve(guides), language + ".json"),
                        files(ROOT.resolve("fixtures/paragraph"), language + ".txt"))
                .flatMap(files -> files)
                .map(DutchWords::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
