package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.reports.paragraph.Findings.Passage;
import nl.sluitend.reports.paragraph.Findings.Topic;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// The financial paragraph of a workshop, written from its lines: what it costs, who pays, whether
/// it balances, and what nobody knows yet.
///
/// What there is to say is found first, without words ([Findings]); a language then says it.
public record FinancialParagraph(List<Section> sections, List<WatchPoint> points) {

    public record Section(String title, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /// One thing that has to be known beside the verdict. All of them together are a section too.
    public record WatchPoint(List<Sentence> sentences) {
        public WatchPoint {
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

        /// A number that was counted from these notes, with what they come to in `year`; without
        /// one it is of no year. Only the ceiling comes from none: the facilitator set it.
        record CitedFigure(String text, List<NoteId> notes, @Nullable Year year) implements Run {
            public CitedFigure {
                notes = List.copyOf(notes);
            }
        }
    }

    public FinancialParagraph {
        sections = List.copyOf(sections);
        points = List.copyOf(points);
    }

    public static FinancialParagraph of(WorkshopFigures figures, Language language) {
        Phrasing phrasing = Phrasing.in(language);
        RemarkSentences remarks =
                new RemarkSentences(language, CanvasRegister.of(figures.results(), language));
        List<WatchPoint> points =
                figures.results().remarks().stream().map(remarks::of).map(WatchPoint::new).toList();
        return new FinancialParagraph(
                Findings.of(
                                figures.budget(),
                                figures.results().model().impact(),
                                figures.hasRanges())
                        .stream()
                        .map(part -> section(part, points, phrasing))
                        .filter(section -> !section.sentences().isEmpty())
                        .toList(),
                points);
    }

    private static Section section(Passage passage, List<WatchPoint> points, Phrasing phrasing) {
        return new Section(
                phrasing.title(passage.topic()),
                passage.topic() == Topic.REMARKS
                        ? points.stream().flatMap(point -> point.sentences().stream()).toList()
                        : passage.statements().stream().map(phrasing::sentence).toList());
    }
}
