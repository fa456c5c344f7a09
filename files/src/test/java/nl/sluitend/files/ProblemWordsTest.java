package nl.sluitend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

    private static final int MOST_WORDS = 15;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> OF_BOTH =
            Set.of(
                    "budget driver effect format id impact in infinity is json map mib model nan"
                            .concat(" object of open outcome utf")
                            .split(" "));

    private static final List<Problem> ALL =
            Stream.<Problem>concat(
                            Arrays.stream(Problem.SyntaxError.values())
                                    .map(flaw -> new Malformed("/field", flaw)),
                            Arrays.stream(nl.sluitend.finance.check.Flaw.values())
                                    .map(flaw -> new Uncalculable("/field", flaw)))
                    .toList();

    @ParameterizedTest
    @EnumSource
    @DisplayName("CAL4 Every reason is a short sentence of its own, after the place")
    void sentences(Language language) {
        assertThat(ALL)
                .extracting(problem -> ProblemWords.of(problem, language))
                .hasSizeGreaterThan(25)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> {
                    assertThat(line).startsWith("/field: ").endsWith(".");
                    assertThat(line.split(" ")).hasSizeLessThanOrEqualTo(1 + MOST_WORDS);
                });
    }

    @Test
    @DisplayName("CAL45 No word of the other language is in a sentence, but names of the format")
    void oneLanguage() {
        Set<String> shared = words(Language.NL);
        shared.retainAll(words(Language.EN));
        assertThat(shared).isSubsetOf(OF_BOTH);
    }

    private static Set<String> words(Language language) {
        Stream<Problem> rules =
                Arrays.stream(JsonRule.values()).map(rule -> new NotJson(1, 1, rule));
        return Stream.concat(ALL.stream(), rules)
                .map(problem -> ProblemWords.of(problem, language).replace("/field: ", ""))
                .flatMap(sentence -> WORD.matcher(sentence).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("CAL4 What is wrong with the file as a whole has no place")
    void wholeFile() {
        assertThat(ProblemWords.of(new Malformed("", Problem.SyntaxError.NOT_JSON), Language.NL))
                .startsWith("Het bestand is leeg");
        assertThat(ProblemWords.of(new NotJson(3, 5, JsonRule.OTHERWISE), Language.EN))
                .startsWith("Line 3, column 5: this is no JSON");
    }

    @Test
    @DisplayName("CAL4 Where a few things may stand they are named")
    void choices() {
        Problem timing =
                new Malformed("/timing", Problem.SyntaxError.WRONG_VALUE, List.of("EARLY", "LATE"));
        assertThat(ProblemWords.of(timing, Language.NL)).endsWith(" Kies uit: EARLY, LATE.");
        assertThat(ProblemWords.of(timing, Language.EN)).endsWith(" Choose from: EARLY, LATE.");
    }
}
