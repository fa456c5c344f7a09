package nl.sluitend.tidy;

import static nl.sluitend.tidy.Repository.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Holds the rules in `docs/spec` and the tests that cite them to each other.
class SpecTest {

    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*(\\w+)\\*\\* ");
    private static final Pattern ID =
            Pattern.compile("\\b(?:CAL|CAN|FIN|SYN|STO|SES|SRV|EXP|WEB|HOU)[1-9]\\d*\\b");

    @Test
    @DisplayName("A rule has one ID of its own")
    void idsAreUnique() {
        assertThat(rules()).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
    }

    @Test
    @DisplayName("Every rule is cited by a test")
    void everyRuleIsTested() {
        Set<String> cited = citations();
        assertThat(rules()).isNotEmpty().filteredOn(rule -> !cited.contains(rule)).isEmpty();
    }

    @Test
    @DisplayName("Every ID that a test cites is a rule")
    void everyCitationIsARule() {
        List<String> rules = rules();
        assertThat(citations()).isNotEmpty().filteredOn(id -> !rules.contains(id)).isEmpty();
    }

    private static List<String> rules() {
        return sources(source -> source.path().startsWith("docs/spec/")).stream()
                .flatMap(source -> matches(RULE, source).map(found -> found.group(1)))
                .toList();
    }

    private static Set<String> citations() {
        return sources(Source::isTest).stream()
                .flatMap(source -> matches(ID, source).map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern, Source source) {
        return pattern.matcher(source.text()).results();
    }
}
