package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import nl.sluitend.workshop.notes.NoteId;

/// A choice of budget lines, in the order of the canvas, with the ledger that says what they come
/// to.
record Lines(BudgetLedger ledger, List<BudgetLine> all) {

    Lines {
        all = List.copyOf(all);
    }

    Lines on(Direction side) {
        return only(line -> sideOf(line) == side);
    }

    /// Those with an amount in a year at least, and those that count in none.
    Lines known() {
        return only(line -> !isUnknown(line) || !amounts(line).isEmpty());
    }

    /// Those without an amount in a year at least in which they count.
    Lines unknown() {
        return only(this::isUnknown);
    }

    boolean isUnknown(BudgetLine line) {
        return unknowns().contains(line.id());
    }

    Lines structural() {
        return only(line -> line.recurrence() instanceof Recurrence.Structural);
    }

    Lines incidental() {
        return only(line -> line.recurrence() instanceof Recurrence.Incidental);
    }

    Lines in(List<Year> years) {
        return only(line -> years.stream().anyMatch(line.recurrence()::fallsIn));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<BudgetLine> stream() {
        return all.stream();
    }

    List<NoteId> notes() {
        return all.stream().map(line -> new NoteId(line.id())).toList();
    }

    /// On one line of text, however the note was typed.
    static String name(BudgetLine line) {
        return line.label().strip().replaceAll("\\s+", " ");
    }

    /// What a line comes to in a year in which it counts, by year. Nothing when it counts in none.
    Map<Year, Money> amounts(BudgetLine line) {
        Map<Year, Money> amounts = new LinkedHashMap<>();
        for (BudgetYear year : ledger.years()) {
            Money amount = year.lines().get(line.id());
            if (amount != null) {
                amounts.put(year.year(), amount);
            }
        }
        return amounts;
    }

    Lines only(BudgetLine line) {
        return new Lines(ledger, List.of(line));
    }

    /// Who reads the paragraph counts what goes to a reserve among the costs, and what comes from
    /// one among the income.
    private static Direction sideOf(BudgetLine line) {
        return switch (line.direction()) {
            case COST, ADDITION -> Direction.COST;
            case INCOME, WITHDRAWAL -> Direction.INCOME;
        };
    }

    Lines only(Predicate<BudgetLine> condition) {
        return new Lines(ledger, all.stream().filter(condition).toList());
    }

    private Set<String> unknowns() {
        return ledger.verdicts().stream()
                .flatMap(verdict ->
                        verdict instanceof Undetermined(var lines)
                                ? lines.stream()
                                : Stream.empty())
                .collect(Collectors.toSet());
    }
}
