package nl.sluitend.reports.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The figures of the results that are to be explained: all there are, found by walking the records
/// so that none can be forgotten, but none that is explained as a part of another.
final class ResultFigures {

    private final List<Figure> found = new ArrayList<>();

    private ResultFigures() {}

    /// In the order of the records. What comes of varying the impact map is not among them: it is
    /// the same calculation over and over, with one assumption changed.
    static List<Figure> of(ModelResults results) {
        ResultFigures figures = new ResultFigures();
        BudgetResults budget = results.budget();
        if (budget != null) {
            figures.add(budget.shown().years());
            figures.add(budget.shown().analysis());
        }
        SocietalResults societal = results.societal();
        if (societal != null) {
            figures.add(societal.ledger());
        }
        return figures.outermost();
    }

    private void add(@Nullable Object part) {
        switch (part) {
            case Figure figure -> found.add(figure);
            case Iterable<?> parts -> parts.forEach(this::add);
            case Record record ->
                    components(record).forEach(component -> add(component.of(record)));
            case null, default -> {}
        }
    }

    private static List<Component> components(Record record) {
        return switch (Shape.of(record.getClass())) {
            case Shape.Struct struct -> struct.components();
            case Shape.Wrapper wrapper -> List.of(wrapper.only());
            case Shape.Plain _, Shape.Enumeration _, Shape.Choice _ -> List.of();
        };
    }

    private List<Figure> outermost() {
        Set<Figure> inside = new HashSet<>();
        found.forEach(figure -> addTerms(figure, inside));
        return found.stream().distinct().filter(figure -> !inside.contains(figure)).toList();
    }

    private static void addTerms(Figure figure, Set<Figure> inside) {
        for (Figure term : figure.terms()) {
            if (inside.add(term)) {
                addTerms(term, inside);
            }
        }
    }
}
