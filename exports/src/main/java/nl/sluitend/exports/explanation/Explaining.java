package nl.sluitend.exports.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.exports.Language;
import nl.sluitend.exports.explanation.Explained.Bounds;
import nl.sluitend.exports.explanation.Explained.UnknownNote;
import nl.sluitend.exports.wording.ConceptWords;
import nl.sluitend.exports.wording.FormulaWords;
import nl.sluitend.exports.wording.Notation;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Driver;

/// Puts figures about one budget into words. `names` are what its lines are called, and `units`
/// what its drivers count.
record Explaining(
        Notation notation,
        ConceptWords concepts,
        FormulaWords formulas,
        Map<String, String> names,
        Map<String, String> units) {

    private static final String EURO = "€";

    Explaining(Language language, Budget budget) {
        this(
                new Notation(language, EURO),
                ConceptWords.in(language),
                new FormulaWords(language),
                names(budget.lines()),
                units(budget.drivers()));
    }

    Explained of(Figure figure) {
        return of(figure, "", "", Rounding.rounded(figure.concept(), figure.value()));
    }

    static String onOneLine(String label) {
        return label.strip().replaceAll("\\s+", " ");
    }

    /// `about` is the identifier of what the figure above it is about.
    private Explained of(Figure figure, String joint, String about, BigDecimal shown) {
        Range range = figure.range();
        return new Explained(
                joint,
                title(figure, joint, about),
                value(figure, shown),
                formulas.formula(figure),
                names.containsKey(figure.id()) ? new NoteId(figure.id()) : null,
                figure.year(),
                figure.source(),
                range == null ? null : bounds(figure, range),
                figure.unknown().stream().map(this::unknown).toList(),
                terms(figure, shown));
    }

    private List<Explained> terms(Figure figure, BigDecimal shown) {
        List<BigDecimal> values = Rounding.terms(figure, shown);
        List<Explained> terms = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String joint = joint(figure, i);
            terms.add(of(figure.terms().get(i), joint, figure.id(), values.get(i)));
        }
        return terms;
    }

    /// Of what stands in a column over its total it is plain that it adds up.
    private String joint(Figure figure, int index) {
        return figure.operation() == Operation.SUM ? "" : formulas.joint(figure.operation(), index);
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
        boolean saysMore = !figure.id().isEmpty() && !figure.id().equals(about);
        return saysMore ? word + " “" + name + "”" : word;
    }

    private String value(Figure figure, BigDecimal shown) {
        String unit = unit(figure);
        String value = notation.exactly(figure.concept(), shown);
        return unit.isEmpty() ? value : value + " " + unit;
    }

    /// The unit of a quantity that no other line shares is its name.
    private String unit(Figure figure) {
        if (figure.concept() == Concept.DRIVER) {
            return units.getOrDefault(figure.id(), "");
        }
        return figure.concept() == Concept.QUANTITY && figure.id().isEmpty() ? figure.name() : "";
    }

    private Bounds bounds(Figure figure, Range range) {
        return new Bounds(
                bound(figure.concept(), range.low()), bound(figure.concept(), range.high()));
    }

    private String bound(Concept concept, BigDecimal value) {
        return notation.exactly(concept, Rounding.rounded(concept, value));
    }

    private UnknownNote unknown(String id) {
        return new UnknownNote(new NoteId(id), names.getOrDefault(id, id));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Map<String, String> names(List<BudgetLine> lines) {
        Map<String, String> names = new HashMap<>();
        lines.forEach(line -> names.put(line.id(), onOneLine(line.label())));
        return names;
    }

    private static Map<String, String> units(List<Driver> drivers) {
        Map<String, String> units = new HashMap<>();
        drivers.forEach(driver -> units.put(driver.id(), driver.unit()));
        return units;
    }
}
