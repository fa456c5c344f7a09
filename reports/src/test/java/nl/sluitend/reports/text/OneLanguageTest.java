package nl.sluitend.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.files.Models;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Our own words are those of the language that was asked for. A word that stands in the text of
/// both languages is the model's, of the reference data, or one that both languages have.
@Tag("slow")
class OneLanguageTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern VALUE = Pattern.compile(": \".*\"");
    private static final Set<String> OF_BOTH =
            Set.of(
                    "deadweight discount drop effect euro factor impact in is map of off over"
                            .concat(" overhead per percentage plus proxy ratio reserves seed sroi")
                            .concat(" openingreserve plan was")
                            .split(" "));

    @Test
    @DisplayName("CAL45 No word of the other language is in a text, whatever the model")
    void words() {
        Set<String> found = new TreeSet<>();
        int texts = 0;
        for (String name : Models.vectors()) {
            Model model = Models.read(name);
            ModelResults results = results(model);
            Set<String> own = words(given(results));
            Set<String> shared = words(text(results, Language.NL));
            shared.retainAll(words(text(results, Language.EN)));
            shared.removeAll(own);
            shared.removeAll(OF_BOTH);
            found.addAll(shared);
            texts++;
        }
        assertThat(texts).isGreaterThan(15);
        assertThat(found).isEmpty();
    }

    private static ModelResults results(Model model) {
        return ModelResults.of(model, ReferenceReading.standard(), new Sampling(200, 1));
    }

    private static Stream<String> text(ModelResults results, Language language) {
        return Stream.of(
                        CalculationText.of(results, language),
                        CalculationText.explanation(results, language))
                .flatMap(List::stream);
    }

    /// What the model says, and the reference data that it rests on.
    private static Stream<String> given(ModelResults results) {
        String model = new String(ModelFile.of(results.model()).write(), UTF_8);
        Stream<String> said = VALUE.matcher(model).results().map(MatchResult::group);
        return Stream.concat(said, Stream.of(String.valueOf(results.discount())));
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }
}
