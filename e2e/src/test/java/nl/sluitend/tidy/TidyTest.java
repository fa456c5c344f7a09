package nl.sluitend.tidy;

import static nl.sluitend.tidy.Repository.assertNone;
import static nl.sluitend.tidy.Repository.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The form of the code. Patterns are spelled so that they do not find themselves.
class TidyTest {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int COLUMNS = 100;
    private static final Set<String> HOMELESS =
            Set.of("util", "utils", "common", "manager", "helper", "helpers", "misc");

    @Test
    @DisplayName("A file has at most 400 lines")
    void filesAreShort() {
        assertThat(sources(source -> source.is("java", "ts", "svelte", "css", "js")))
                .filteredOn(source -> !source.isGenerated())
                .filteredOn(source -> source.lines().size() > FILE_LINES)
                .map(source -> source.path() + " has " + source.lines().size() + " lines")
                .isEmpty();
    }

    @Test
    @DisplayName("A Java method has at most 40 lines")
    void methodsAreShort() {
        List<JavaMethod> methods = JavaMethod.in(sources(source -> source.is("java")));
        List<JavaMethod> main =
                JavaMethod.in(sources(source -> source.is("java") && source.isMain()));
        System.out.println("Java methods, all: " + lengths(methods) + "; main: " + lengths(main));
        assertThat(methods).isNotEmpty();
        assertThat(methods).filteredOn(method -> method.lines() > METHOD_LINES).isEmpty();
    }

    private static String lengths(List<JavaMethod> methods) {
        int[] sorted = methods.stream().mapToInt(JavaMethod::lines).sorted().toArray();
        return "%d, lines median %d, p90 %d, longest %d"
                .formatted(
                        sorted.length,
                        sorted[sorted.length / 2],
                        sorted[sorted.length * 9 / 10],
                        sorted[sorted.length - 1]);
    }

    @Test
    @DisplayName("A line of Java or TypeScript has at most 100 columns")
    void linesAreShort() {
        assertNone(
                sources(source -> source.is("java", "ts")),
                source -> source.where(line -> line.codePointCount(0, line.length()) > COLUMNS));
    }

    @Test
    @DisplayName("Nothing is put off")
    void nothingIsPutOff() {
        assertNowhere("TO[D]O|FIX[M]E", "java", "ts", "svelte", "css", "js", "html", "sh", "xml");
    }

    @Test
    @DisplayName("No test is skipped, and none is run alone")
    void noTestIsSkipped() {
        assertNowhere("@Disa[b]led|\\bassum(e|ing)(True|False|That)\\b", "java");
        assertNowhere("\\b(it|test|describe)\\.(skip|only|todo|fails)", "ts");
    }

    @Test
    @DisplayName("Nothing waits for a time")
    void nothingSleeps() {
        assertNowhere("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep|waitForTime[o]ut", "java", "ts");
    }

    @Test
    @DisplayName("TypeScript says what a thing is")
    void typesAreSaid() {
        assertNowhere(
                "[:<|&,(]\\s*any\\s*[;,)\\]>=|&{\\[]|\\bas any\\b|@ts-(ignore|nocheck)", "ts");
        assertNowhere("[:<|&,(]\\s*any\\s*[;,)\\]>=|&{\\[]|\\bas any\\b", "svelte");
    }

    @Test
    @DisplayName("Text is data, and styles are classes")
    void markupIsPlain() {
        assertNowhere("\\{@[h]tml|[^:\\w-]style=\"", "svelte", "html");
        assertNowhere("\\.(inner|outer)HTML\\s*=|insertAdjacentHTML", "ts", "svelte");
    }

    private static void assertNowhere(String pattern, String... extensions) {
        Pattern compiled = Pattern.compile(pattern);
        assertNone(
                sources(source -> source.is(extensions)), source -> source.occurrences(compiled));
    }

    @Test
    @DisplayName("Everything has a name of its own")
    void nothingIsHomeless() {
        assertNone(sources(_ -> true), source -> words(source.path()).filter(HOMELESS::contains));
    }

    private static Stream<String> words(String path) {
        return Stream.of(path.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    @Test
    @DisplayName("No path of one machine is in the project")
    void noMachinePaths() {
        Pattern anywhere = Pattern.compile("/wor[k]/|/roo[t]/");
        Pattern main = Pattern.compile("/tm[p]/");
        assertNone(sources(_ -> true), source -> source.occurrences(anywhere));
        assertNone(sources(Source::isMain), source -> source.occurrences(main));
    }
}
