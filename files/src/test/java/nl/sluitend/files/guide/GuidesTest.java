package nl.sluitend.files.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.preparation.ContextSlot;
import nl.sluitend.workshop.preparation.ContextSlot.Segment;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXP1 a new workshop has the sheet's question for each block, within the limits")
    void isTaken(Language language) {
        var create =
                new CreateWorkshop(
                        Guides.blank(language, Year.of(2027)), Map.of(CanvasId.MAIN, Canvas.EMPTY));

        assertThat(
                        new WorkshopDecider(Limits.STANDARD)
                                .decide(
                                        create,
                                        new Given(
                                                Actor.unmarked(Role.FACILITATOR, null),
                                                Instant.EPOCH,
                                                0),
                                        null))
                .isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXP2 every default question has one place for the context and reads well without")
    void hasOneSlot(Language language) {
        Guide guide = Guides.of(language);

        for (Block block : Block.values()) {
            String question = guide.at(block).question();
            String plain = text(ContextSlot.weave(question, List.of(), "en"));
            assertThat(question.split("\\{context}", -1)).hasSize(2);
            assertThat(plain).matches("\\p{Lu}[^{}]*\\?").doesNotContain("  ", " ?", " ,");
            assertThat(lastWord(plain)).isNotIn("in", "the", "de", "van", "of");
        }
    }

    @Test
    @DisplayName("EXP1 the Dutch labels are those of the sheet, in its order")
    void labels() {
        Guide guide = Guides.of(Language.NL);

        assertThat(Arrays.stream(Block.values()).map(block -> guide.at(block).label()))
                .containsExactly(
                        "Burgersegmenten",
                        "Waardepropositie",
                        "Kanalen",
                        "Relatie",
                        "Inkomstenstroom",
                        "Benodigde bronnen",
                        "Kernactiviteiten",
                        "Netwerkpartners",
                        "Kostenstructuur");
    }

    @Test
    @DisplayName("EXP1 a language has a tag, and another tag is no language")
    void tags() {
        assertThat(Language.of("nl")).isEqualTo(Language.NL);
        assertThat(Language.of("en")).isEqualTo(Language.EN);
        assertThat(Language.of("fy")).isNull();
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static String lastWord(String sentence) {
        return sentence.replaceAll(".* |\\?", "");
    }
}
