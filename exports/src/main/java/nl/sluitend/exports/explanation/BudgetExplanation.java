package nl.sluitend.exports.explanation;

import java.time.Year;
import java.util.List;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.exports.Language;
import nl.sluitend.exports.explanation.Explanation.Calculated;
import nl.sluitend.exports.explanation.Explanation.NotCounted;
import nl.sluitend.exports.explanation.Explanation.NotKnown;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;

/// Tells of the amounts of one budget how they come about, in a language.
public final class BudgetExplanation {

    private final Budget budget;
    private final Explaining explaining;

    public BudgetExplanation(Budget budget, Language language) {
        this.budget = budget;
        this.explaining = new Explaining(language, budget);
    }

    /// Whether the table of years has a column for it.
    public boolean covers(Year year) {
        return budget.horizon().years().contains(year);
    }

    public boolean hasLine(NoteId note) {
        return budget.lines().stream().anyMatch(line -> line.id().equals(note.value()));
    }

    /// The first year in which the line of this note counts, or else the first of all.
    public Year firstYear(NoteId note) {
        List<Year> years = budget.horizon().years();
        return years.stream()
                .filter(year -> line(note).recurrence().fallsIn(year))
                .findFirst()
                .orElse(years.getFirst());
    }

    public Explanation of(YearCell cell, Year year) {
        Explained total = explaining.of(cell.in(YearFigures.of(budget, year)));
        return new Calculated(cell.shown(total));
    }

    public Explanation of(NoteId note, Year year) {
        Figure all = YearFigures.of(budget, year).sum(Concept.BALANCE, Direction.values());
        return all.terms().stream()
                .filter(line -> line.id().equals(note.value()))
                .findFirst()
                .<Explanation>map(line -> new Calculated(explaining.of(line)))
                .orElseGet(() -> withoutAmount(note, year, all.without()));
    }

    private Explanation withoutAmount(NoteId note, Year year, List<String> unknown) {
        String name = Explaining.onOneLine(line(note).label());
        return unknown.contains(note.value())
                ? new NotKnown(note, name, year)
                : new NotCounted(note, name, year);
    }

    private BudgetLine line(NoteId note) {
        return budget.lines().stream()
                .filter(line -> line.id().equals(note.value()))
                .findFirst()
                .orElseThrow();
    }
}
