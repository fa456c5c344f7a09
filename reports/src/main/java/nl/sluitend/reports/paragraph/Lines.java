package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.reports.paragraph.Statement.OpenSide;
import nl.sluitend.workshop.notes.NoteId;

/// A choice of budget lines, in the order of the canvas, with the ledger that says what they come
/// to.
record Lines(BudgetLedger ledger, List<BudgetLine> all) {

    Lines {
        all = List.copyOf(all);
    }

    Lines on(Direction... sides) {
        return only(line -> List.of(sides).contains(line.direction()));
    }

    /// What those of which nobody knows what they come to do to a balance: costs make it less, and
    /// income makes it more.
    OpenSide bound() {
        boolean less = !on(Direction.COST, Direction.ADDITION).isEmpty();
        boolean more = !on(Direction.INCOME, Direction.WITHDRAWAL).isEmpty();
        return less == more ? OpenSide.OPEN : less ? OpenSide.AT_MOST : OpenSide.AT_LEAST;
    }

    /// Those that come to something in one of these years.
    Lines in(List<Year> years) {
        return only(line -> years.stream().anyMatch(amounts(line)::containsKey));
    }

    /// Those of which somebody knows what they come to in a year, be it nothing.
    Lines known() {
        return only(line -> in(years(), year -> year.lines().containsKey(line.id())));
    }

    /// Those of which nobody knows what they come to in one of these years.
    Lines unknown(List<Year> years) {
        return only(line -> in(years, year -> year.unknown().contains(line.id())));
    }

    /// Those without an amount in a year at least in which they count.
    Lines unknown() {
        return unknown(years());
    }

    List<Year> years() {
        return ledger.years().stream().map(BudgetYear::year).toList();
    }

    Lines structural() {
        return only(line -> line.recurrence() instanceof Recurrence.Structural);
    }

    Lines incidental() {
        return only(line -> line.recurrence() instanceof Recurrence.Incidental);
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
        return oneLine(line.label());
    }

    static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /// What a line comes to, by year, in the years in which that is something.
    Map<Year, Money> amounts(BudgetLine line) {
        Map<Year, Money> amounts = new LinkedHashMap<>();
        for (BudgetYear year : ledger.years()) {
            Money amount = year.lines().getOrDefault(line.id(), Money.ZERO);
            if (!amount.equals(Money.ZERO)) {
                amounts.put(year.year(), amount);
            }
        }
        return amounts;
    }

    Lines only(BudgetLine line) {
        return new Lines(ledger, List.of(line));
    }

    Lines only(Predicate<BudgetLine> condition) {
        return new Lines(ledger, all.stream().filter(condition).toList());
    }

    private boolean in(List<Year> years, Predicate<BudgetYear> which) {
        return ledger.years().stream().filter(year -> years.contains(year.year())).anyMatch(which);
    }
}
