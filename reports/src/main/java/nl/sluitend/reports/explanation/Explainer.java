package nl.sluitend.reports.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.reports.explanation.Explained.Bounds;
import nl.sluitend.reports.explanation.Explained.UnknownNote;
import nl.sluitend.reports.wording.ConceptWords;
import nl.sluitend.reports.wording.DoubtWords;
import nl.sluitend.reports.wording.FormulaWords;
import nl.sluitend.reports.wording.Isolation;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// Puts figures about one workshop into words. `names` are what its lines and outcomes are called,
/// `units` what its drivers count, and `rate` is where the discount rate is from.
record Explainer(
        Notation notation,
        ConceptWords concepts,
        FormulaWords formulas,
        Map<String, String> names,
        Map<String, String> units,
        @Nullable Provenance rate) {

    private static final String EURO = "€";
    private static final Set<Concept> COUNTED = Set.of(Concept.DRIVER, Concept.BREAK_EVEN);

    static Explainer of(ModelResults results, Language language) {
        Budget budget = results.model().budget();
        ImpactMap map = results.model().impact();
        return new Explainer(
                new Notation(language, EURO),
                ConceptWords.in(language),
                new FormulaWords(language),
                names(
                        budget == null ? List.of() : budget.lines(),
                        map == null ? List.of() : map.outcomes()),
                units(budget == null ? List.of() : budget.drivers()),
                provenance(results.discount(), language));
    }

    private static @Nullable Provenance provenance(
            @Nullable AppliedDiscount discount, Language language) {
        DiscountRate standard = discount == null ? null : discount.standard();
        Provenance found = standard == null ? null : standard.provenance();
        return found == null ? null : found.doubting(DoubtWords.of(found, language));
    }

    Explained of(Figure figure) {
        return of(figure, Rounding.rounded(figure.concept(), figure.value()));
    }

    /// A figure that is shown otherwise than by its own rounding, so that a table adds up.
    Explained of(Figure figure, Money shown) {
        return of(figure, shown.amount());
    }

    private Explained of(Figure figure, BigDecimal shown) {
        boolean inLine = isLine(figure);
        return of(figure, "", "", shown, Rounding.terms(figure, shown, inLine), inLine);
    }

    /// One of which the terms are shown otherwise too.
    Explained of(Figure figure, Money shown, List<Money> terms) {
        List<BigDecimal> values = terms.stream().map(Money::amount).toList();
        return of(figure, "", "", shown.amount(), values, false);
    }

    static String onOneLine(String label) {
        return label.strip().replaceAll("\\s+", " ");
    }

    /// `about` is the identifier of what the figure above it is about, and `values` are those that
    /// the terms are shown with.
    private Explained of(
            Figure figure,
            String joint,
            String about,
            BigDecimal shown,
            List<BigDecimal> values,
            boolean inLine) {
        Range range = figure.range();
        return new Explained(
                joint,
                title(figure, joint, about),
                value(figure, shown),
                formulas.formula(figure),
                names.containsKey(figure.id()) ? new NoteId(figure.id()) : null,
                figure.year(),
                figure.source(),
                figure.concept() == Concept.DISCOUNT_RATE ? rate : null,
                range == null ? null : bounds(figure, range),
                unknown(figure.unknown()),
                terms(figure, values, inLine));
    }

    private List<Explained> terms(Figure figure, List<BigDecimal> values, boolean inLine) {
        List<Explained> terms = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Figure term = figure.terms().get(i);
            boolean isIn = inLine || isLine(term);
            List<BigDecimal> below = Rounding.terms(term, values.get(i), isIn);
            terms.add(of(term, joint(figure, i), figure.id(), values.get(i), below, isIn));
        }
        return terms;
    }

    private static boolean isLine(Figure figure) {
        return figure.concept() == Concept.LINE;
    }

    /// Of what stands in a column over its total it is plain that it adds up, and of rounding the
    /// formula says all.
    private String joint(Figure figure, int index) {
        return switch (figure.operation()) {
            case SUM, WHOLE, CENTS -> "";
            case GIVEN,
                    DIFFERENCE,
                    PRODUCT,
                    QUOTIENT,
                    SHARE,
                    COMPLEMENT,
                    GROWTH,
                    POWER,
                    LEAST,
                    GREATEST ->
                    formulas.joint(figure.operation(), index);
        };
    }

    /// A line has the name of its note. What else has a name says what it is first, unless that is
    /// the name of what stands above it.
    private String title(Figure figure, String joint, String about) {
        String name = onOneLine(figure.name());
        if (figure.concept() == Concept.LINE && !name.isEmpty()) {
            return name;
        }
        String concept = concepts.of(figure.concept());
        String word = joint.isEmpty() ? capitalised(concept) : concept;
        return name.isEmpty() || isUnit(figure) || isAbout(figure, about)
                ? word
                : word + " “" + Isolation.of(name) + "”";
    }

    private static boolean isAbout(Figure figure, String about) {
        return !figure.id().isEmpty() && figure.id().equals(about);
    }

    private String value(Figure figure, BigDecimal shown) {
        String unit = unit(figure);
        return unit.isEmpty()
                ? notation.exactly(figure.concept(), shown)
                : notation.counted(shown, unit);
    }

    /// The unit of a quantity that no other line shares is its name.
    private String unit(Figure figure) {
        if (COUNTED.contains(figure.concept())) {
            return units.getOrDefault(figure.id(), "");
        }
        return isUnit(figure) ? figure.name() : "";
    }

    private static boolean isUnit(Figure figure) {
        return figure.concept() == Concept.QUANTITY && figure.id().isEmpty();
    }

    private Bounds bounds(Figure figure, Range range) {
        return new Bounds(
                notation.exactly(figure.concept(), range.low()),
                notation.exactly(figure.concept(), range.high()));
    }

    List<UnknownNote> unknown(List<String> ids) {
        return ids.stream()
                .map(id -> new UnknownNote(new NoteId(id), names.getOrDefault(id, id)))
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Map<String, String> names(List<BudgetLine> lines, List<Outcome> outcomes) {
        Map<String, String> names = new HashMap<>();
        outcomes.forEach(outcome -> names.put(outcome.id(), onOneLine(outcome.label())));
        lines.forEach(line -> names.put(line.id(), onOneLine(line.label())));
        return names;
    }

    private static Map<String, String> units(List<Driver> drivers) {
        Map<String, String> units = new HashMap<>();
        drivers.forEach(driver -> units.put(driver.id(), driver.unit()));
        return units;
    }
}
