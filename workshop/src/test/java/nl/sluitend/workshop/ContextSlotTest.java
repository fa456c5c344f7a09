package nl.sluitend.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.workshop.preparation.ContextSlot;
import nl.sluitend.workshop.preparation.ContextSlot.Segment;
import nl.sluitend.workshop.preparation.ContextSlot.Segment.Context;
import nl.sluitend.workshop.preparation.ContextSlot.Segment.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextSlotTest {

    @Test
    @DisplayName("CAN16 the context is a piece of its own, its terms joined")
    void weaves() {
        assertThat(
                        ContextSlot.weave(
                                "Wie helpt in {context}?",
                                List.of("Achterveen", "De Haar", "Nieuw-Kolder"),
                                "en"))
                .containsExactly(
                        new Words("Wie helpt in "),
                        new Context("Achterveen, De Haar en Nieuw-Kolder"),
                        new Words("?"));
    }

    @ParameterizedTest
    @DisplayName("CAN17 without context the slot goes, with what only leads up to it")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wie helpt in {context}?              | Wie helpt?
                    Wie helpt in de {context}?           | Wie helpt?
                    Wie in {context} helpt er?           | Wie helpt er?
                    Wie helpt (in {context}) mee?        | Wie helpt mee?
                    Wie, in {context}, helpt er?         | Wie helpt er?
                    Wie helpt in {context}, en hoe?      | Wie helpt, en hoe?
                    In {context}: wie helpt?             | Wie helpt?
                    Wat doet het begin {context} met u?  | Wat doet het begin met u?
                    Wie helpt?                           | Wie helpt?
                    """)
    void disappears(String question, String plain) {
        assertThat(text(ContextSlot.weave(question, List.of(), "en"))).isEqualTo(plain);
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
