package nl.sluitend.exports.paragraph;

import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;

/// A choice of budget lines, in the order of the canvas.
record Lines(List<BudgetLine> all) {

    Lines {
        all = List.copyOf(all);
    }

    Lines on(Direction side) {
        return only(line -> line.direction() == side);
    }

    Lines known() {
        return only(line -> !isUnknown(line));
    }

    Lines unknown() {
        return only(Lines::isUnknown);
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

    static Money perYear(BudgetLine line) {
        return switch (line.amount()) {
            case Amount.Unknown() -> Money.ZERO;
            case Amount.Fixed(Money perYear) -> perYear;
            case Amount.Variable variable -> variable.perYear();
        };
    }

    private Lines only(Predicate<BudgetLine> condition) {
        return new Lines(all.stream().filter(condition).toList());
    }

    private static boolean isUnknown(BudgetLine line) {
        return line.amount() instanceof Amount.Unknown;
    }
}
