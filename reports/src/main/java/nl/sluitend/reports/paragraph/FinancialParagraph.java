package nl.sluitend.reports.paragraph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteId;

/// The financial paragraph of a workshop, written from its lines: what it costs, who pays, whether
/// it balances, and what nobody knows yet.
///
/// What there is to say is found first, without words ([Findings]); a language then says it.
public record FinancialParagraph(List<Section> sections) {

    public record Section(String title, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    public record Sentence(List<Run> runs) {
        public Sentence {
            runs = List.copyOf(runs);
        }
    }

    /// A piece of a sentence.
    public sealed interface Run {
        String text();

        record PlainText(String text) implements Run {}

        /// A number that was counted from these notes. Only the ceiling comes from none: the
        /// facilitator set it.
        record CitedFigure(String text, List<NoteId> notes) implements Run {
            public CitedFigure {
                notes = List.copyOf(notes);
            }
        }
    }

    public FinancialParagraph {
        sections = List.copyOf(sections);
    }

    public static FinancialParagraph of(WorkshopFigures figures, Language language) {
        Phrasing phrasing = Phrasing.in(language);
        return new FinancialParagraph(
                Findings.of(
                                figures.budget(),
                                figures.results().remarks(),
                                requireNonNull(figures.results().model().impact()),
                                !figures.outlook().years().isEmpty())
                        .stream()
                        .map(part -> section(part, phrasing))
                        .toList());
    }

    private static Section section(Findings.Passage passage, Phrasing phrasing) {
        return new Section(
                phrasing.title(passage.topic()),
                passage.statements().stream().map(phrasing::sentence).toList());
    }
}
