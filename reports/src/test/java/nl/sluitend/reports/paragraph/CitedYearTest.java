package nl.sluitend.reports.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CitedYearTest {

    @Test
    @DisplayName("WEB700 the least and the most of several years each lead to their own year")
    void years() {
        List<NoteId> note = List.of(new NoteId("COSTS-01"));
        assertThat(FinancialParagraph.of(Cases.rising(), Language.NL).sections())
                .flatExtracting(FinancialParagraph.Section::sentences)
                .flatExtracting(FinancialParagraph.Sentence::runs)
                .contains(
                        new CitedFigure("€\u00a050.058", note, Year.of(2028)),
                        new CitedFigure("€\u00a053.107", note, Year.of(2030)),
                        new CitedFigure("€\u00a049.000", List.of(), null));
    }
}
