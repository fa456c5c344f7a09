package nl.sluitend.tidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.sluitend.tidy.Repository.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A name means one thing, wherever it stands.
class NamesTest {

    /// Declared more than once, and why that is one meaning, or none without its owner.
    private static final Map<String, String> ALIKE =
            Map.of(
                    "Invitation", "as it is kept, and as the page is told of it",
                    "Refused", "that a command was refused: as a decision, a message and a problem",
                    "OfWhole", "a case that is named by what its owner is of",
                    "OfYear", "a case that is named by what its owner is of");

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?m)^(export )?(?:declare )?(?:abstract )?(?:interface|type|class) (\\w+)");

    @Test
    @DisplayName("No two types of Java have one name, nested or not")
    void javaNamesAreUnique() {
        Map<String, List<String>> declared =
                JavaType.in(sources(source -> source.is("java") && source.isMain())).stream()
                        .collect(
                                groupingBy(
                                        JavaType::name,
                                        TreeMap::new,
                                        mapping(JavaType::where, toList())));
        Set<String> repeated = repeated(declared);

        assertThat(repeated).as("exceptions that are none").containsAll(ALIKE.keySet());
        declared.keySet().retainAll(repeated);
        declared.keySet().removeAll(ALIKE.keySet());
        assertThat(declared).isEmpty();
    }

    @Test
    @DisplayName("What a TypeScript file exports has a name that no other file gives a type")
    void typeScriptNamesAreUnique() {
        List<Declared> declared =
                sources(source -> source.is("ts", "svelte") && source.path().startsWith("web/src/"))
                        .stream()
                        .flatMap(NamesTest::declared)
                        .toList();
        Map<String, List<Declared>> byName =
                declared.stream().collect(groupingBy(Declared::name, TreeMap::new, toList()));

        byName.values().removeIf(all -> all.stream().noneMatch(Declared::isExported));
        byName.values().removeIf(all -> all.size() == 1);
        assertThat(byName).isEmpty();
    }

    private record Declared(String name, boolean isExported, String path) {}

    private static Stream<Declared> declared(Source source) {
        return DECLARED.matcher(source.text())
                .results()
                .map((MatchResult found) ->
                        new Declared(found.group(2), found.group(1) != null, source.path()));
    }

    private static Set<String> repeated(Map<String, List<String>> declared) {
        Map<String, List<String>> more = new TreeMap<>(declared);
        more.values().removeIf(where -> where.size() == 1);
        return Set.copyOf(more.keySet());
    }
}
