package nl.sluitend.reports.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sluitend.finance.Concept;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page calls its figures itself, beside them; what opens behind one is told in our words.
class PageWordsTest {

    private static final Pattern FIGURE = Pattern.compile("(?m)^ {4}([A-Z_]+): '([^']+)',");

    /// On the page of all years together, or by a shorter name beside the others.
    private static final Set<Concept> TOLD_OTHERWISE =
            EnumSet.of(
                    Concept.LINE,
                    Concept.CUMULATIVE_RESULT,
                    Concept.CUMULATIVE_PRESENT_VALUE,
                    Concept.IMPACT,
                    Concept.SOCIETAL_PRESENT_VALUE,
                    Concept.SOCIETAL_NET_PRESENT_VALUE,
                    Concept.SOCIAL_PAYBACK_MONTHS);

    @ParameterizedTest
    @EnumSource
    @DisplayName("CAL111 A figure has the name that it has on the page, the field's in brackets")
    void alike(Language language) throws Exception {
        Map<String, String> page = page(language);
        Set<Concept> both =
                Arrays.stream(Concept.values())
                        .filter(concept -> page.containsKey(concept.name()))
                        .filter(concept -> !TOLD_OTHERWISE.contains(concept))
                        .collect(Collectors.toSet());
        assertThat(both)
                .hasSizeGreaterThan(20)
                .allSatisfy(concept ->
                        assertThat(ConceptWords.in(language).of(concept).replaceAll(" \\(.*", ""))
                                .isEqualTo(page.get(concept.name())));
    }

    private static Map<String, String> page(Language language) throws Exception {
        String name = "explanation.ts";
        Path words = Path.of("../web/src/words", language.name().toLowerCase(Locale.ROOT), name);
        return FIGURE.matcher(Files.readString(words, UTF_8))
                .results()
                .collect(
                        Collectors.toMap(
                                each -> each.group(1),
                                each ->
                                        each.group(2).substring(0, 1).toLowerCase(Locale.ROOT)
                                                + each.group(2).substring(1)));
    }
}
