package nl.sluitend.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.files.Models;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.explanation.Explained;
import nl.sluitend.reports.explanation.Explanation.Calculated;
import nl.sluitend.reports.explanation.FigureAddress;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.reports.explanation.WorkshopExplanation;
import nl.sluitend.reports.explanation.YearFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph;
import nl.sluitend.reports.paragraph.FinancialParagraphTest;
import nl.sluitend.reports.text.CalculationText;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Our own words are those of the language that was asked for. A word that stands in the text of
/// both languages is the model's, the name of a source, or one that both languages have.
@Tag("slow")
class OneLanguageTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern VALUE = Pattern.compile(": \".*\"");
    private static final Set<String> OF_BOTH =
            Set.of(
                    "canvas deadweight direction discount drop effect euro factor impact in index"
                            .concat(" is map of off over overhead per percentage plus proxy ratio")
                            .concat(" reserves seed sroi openingreserve plan prices was later")
                            .split(" "));

    private final Set<String> found = new TreeSet<>();
    private int texts;

    @Test
    @DisplayName("CAL45 No word of the other language is in a text, whatever the model")
    void calculated() {
        for (String name : Models.vectors()) {
            ModelResults results = results(Models.read(name));
            read(results, language -> text(results, language));
        }
        assertThat(texts).isGreaterThan(15);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("CAL45 Nor in the paragraph of any workshop")
    void paragraphs() {
        for (WorkshopFigures workshop : workshops()) {
            read(workshop.results(), language -> paragraph(workshop, language));
        }
        assertThat(texts).isGreaterThan(12);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("CAL45 Nor in what is told of any figure of it")
    void explanations() {
        for (WorkshopFigures workshop : workshops()) {
            read(workshop.results(), language -> explanations(workshop, language));
        }
        assertThat(texts).isGreaterThan(12);
        assertThat(found).isEmpty();
    }

    private void read(ModelResults results, Function<Language, Stream<String>> told) {
        Set<String> shared = words(told.apply(Language.NL));
        shared.retainAll(words(told.apply(Language.EN)));
        shared.removeAll(words(given(results)));
        shared.removeAll(OF_BOTH);
        found.addAll(shared);
        texts++;
    }

    private static List<WorkshopFigures> workshops() {
        List<WorkshopFigures> all = new ArrayList<>(FinancialParagraphTest.CASES.values());
        WorkshopFile example = WorkshopFile.example();
        all.add(
                new WorkshopFigures(
                        example.preparation().frame(),
                        example.main(),
                        ReferenceReading.standard()));
        return all;
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

    private static Stream<String> paragraph(WorkshopFigures workshop, Language language) {
        return FinancialParagraph.of(workshop, language).sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                Stream.of(section.title()),
                                section.sentences().stream()
                                        .flatMap(sentence -> sentence.runs().stream())
                                        .map(FinancialParagraph.Run::text)));
    }

    private static Stream<String> explanations(WorkshopFigures workshop, Language language) {
        WorkshopExplanation explanation = new WorkshopExplanation(workshop, language);
        return addresses(workshop)
                .map(explanation::of)
                .filter(Calculated.class::isInstance)
                .flatMap(told -> told(((Calculated) told).figure()));
    }

    private static Stream<FigureAddress> addresses(WorkshopFigures workshop) {
        List<NoteId> notes = notes(workshop.results().model());
        Year first = workshop.ledger().years().getFirst().year();
        return Stream.of(
                        addresses(WholeFigure.values(), null, null),
                        addresses(YearFigure.values(), null, first),
                        notes.stream()
                                .flatMap(note -> addresses(OutcomeFigure.values(), note, null)),
                        notes.stream()
                                .flatMap(note -> addresses(DriverFigure.values(), note, first)))
                .flatMap(Function.identity());
    }

    private static Stream<FigureAddress> addresses(
            Enum<?>[] figures, @Nullable NoteId note, @Nullable Year year) {
        return Arrays.stream(figures)
                .map(figure -> FigureAddress.of(figure.name(), note, year, null))
                .flatMap(Stream::ofNullable);
    }

    private static List<NoteId> notes(Model model) {
        return Stream.concat(
                        Stream.ofNullable(model.budget())
                                .flatMap(budget -> budget.lines().stream().map(each -> each.id())),
                        Stream.ofNullable(model.impact())
                                .flatMap(map -> map.outcomes().stream().map(each -> each.id())))
                .map(NoteId::new)
                .toList();
    }

    private static Stream<String> told(Explained figure) {
        return Stream.of(
                        Stream.of(figure.joint(), figure.title(), figure.value()),
                        Stream.ofNullable(figure.formula()),
                        Stream.ofNullable(figure.source()),
                        Stream.ofNullable(figure.reference())
                                .flatMap(each -> Stream.ofNullable(each.doubt())),
                        figure.terms().stream().flatMap(OneLanguageTest::told))
                .flatMap(Function.identity());
    }

    /// What the model says, and the name of the source of its rate.
    private static Stream<String> given(ModelResults results) {
        String model = new String(ModelFile.of(results.model()).write(), UTF_8);
        Stream<String> said =
                VALUE.matcher(model.replace("\\n", " ")).results().map(MatchResult::group);
        return Stream.concat(said, source(results.discount()));
    }

    private static Stream<String> source(@Nullable AppliedDiscount applied) {
        DiscountRate standard = applied == null ? null : applied.standard();
        return standard == null ? Stream.of() : Stream.of(standard.provenance().source());
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }
}
