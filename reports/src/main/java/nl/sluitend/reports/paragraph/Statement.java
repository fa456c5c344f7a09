package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// One thing to say about a budget, before it is put into words. Each becomes one sentence.
sealed interface Statement {

    /// Whole euros, and the notes they were counted from.
    record Sum(Money amount, List<NoteId> notes) {
        public Sum {
            notes = List.copyOf(notes);
        }
    }

    /// A line by its name, with what it comes to in a year: in `only` that year, or in every year
    /// alike when that is absent.
    record Item(String name, Sum sum, @Nullable Year only) {}

    /// What is said of the costs, or of the income. `knownOnly`: other lines
    /// have no amount yet.
    sealed interface OfSide extends Statement {
        record NoLines(Direction side) implements OfSide {}

        record NothingKnown(Direction side) implements OfSide {}

        record NothingIn(Direction side, List<Year> years, boolean knownOnly) implements OfSide {}

        record Total(Direction side, List<Year> years, Sum sum, boolean knownOnly)
                implements OfSide {}

        record Parts(Sum structural, Sum incidental) implements OfSide {}

        record AllStructural() implements OfSide {}

        record AllIncidental() implements OfSide {}

        record OneOffs(Year year, List<String> names) implements OfSide {}

        record Largest(List<Item> items) implements OfSide {}
    }

    /// Whether it balances.
    sealed interface OfVerdict extends Statement {
        /// `zero`: there are amounts, which are all nothing.
        record NothingToWeigh(boolean zero) implements OfVerdict {}

        record CannotBeTold(List<NoteId> unknown) implements OfVerdict {}

        /// `likely`: it does with the most likely amounts, and others may come.
        record Balances(boolean likely) implements OfVerdict {}

        record DoesNotBalance() implements OfVerdict {}
    }

    /// How income compares with costs. What is said of the structural balance holds in `years`
    /// only, or in every year when there are none. `atLeast`: unknown amounts may make it more.
    sealed interface OfBalance extends Statement {
        record Covered(List<Year> years) implements OfBalance {}

        record Shortage(List<Year> years, Sum sum, boolean atLeast) implements OfBalance {}

        record Surplus(List<Year> years, Sum sum) implements OfBalance {}

        record StructuralShortage(List<Year> years, Sum sum, boolean atLeast)
                implements OfBalance {}

        record StructuralSurplus(List<Year> years, Sum sum) implements OfBalance {}

        record StructurallyLevel(List<Year> years) implements OfBalance {}
    }

    /// What is said of the ceiling, on the costs or on what `payer` brings in. `atLeast`: unknown
    /// amounts may make it more.
    sealed interface OfCeiling extends Statement {
        record HasCeiling(Sum sum, @Nullable String payer) implements OfCeiling {}

        record Within(Direction side, boolean knownOnly) implements OfCeiling {}

        record Above(Direction side, List<Year> years, Sum sum, boolean atLeast)
                implements OfCeiling {}
    }

    /// What is said of the amounts that nobody knows yet.
    sealed interface OfUnknowns extends Statement {
        record Count(List<NoteId> notes) implements OfUnknowns {}

        record Line(Direction side, String name) implements OfUnknowns {}

        record NotZero() implements OfUnknowns {}
    }
}
