package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// One thing to say about a budget, before it is put into words. Each becomes one sentence.
sealed interface Statement {

    /// Whole euros, and the notes they were counted from, in that year; the same in others maybe.
    record Sum(Money amount, List<NoteId> notes, @Nullable Year year) {
        public Sum {
            notes = List.copyOf(notes);
        }

        /// What is of no year.
        Sum(Money amount, List<NoteId> notes) {
            this(amount, notes, null);
        }
    }

    /// What each of these years comes to: `least` when `most` is absent, or between the two.
    record YearlyAmount(List<Year> years, Sum least, @Nullable Sum most) {
        public YearlyAmount {
            years = List.copyOf(years);
        }
    }

    /// In which years what was said before it is least, and in which it is most.
    record Extremes(List<Year> least, List<Year> most) implements Statement {}

    /// A line by its name, with what it comes to in a year: in `only` that year, or in every year
    /// alike when that is absent.
    record Item(String name, Sum sum, @Nullable Year only) {}

    /// What is said of the costs, or of the income. `knownOnly`: other lines
    /// have no amount yet.
    sealed interface OfSide extends Statement {
        record NoLines(Direction side) implements OfSide {}

        record NothingKnown(Direction side) implements OfSide {}

        record NothingIn(Direction side, List<Year> years, boolean knownOnly) implements OfSide {}

        record Total(Direction side, YearlyAmount yearly, boolean knownOnly) implements OfSide {}

        record OneOffs(List<Year> years, List<String> names) implements OfSide {}

        record Largest(List<Item> items) implements OfSide {}
    }

    /// How what was said before it divides into what recurs and what is one-off.
    sealed interface OfDivision extends Statement {
        record Parts(Sum structural, Sum incidental) implements OfDivision {}

        /// The one-off part of several totals.
        record OneOffPart(Sum incidental) implements OfDivision {}

        /// `ends`: it is called so, and some of it ends in these years.
        record AllStructural(boolean ends) implements OfDivision {}

        record AllIncidental() implements OfDivision {}
    }

    /// What is said of one investment: what it asks, how long it serves, what it costs a year.
    sealed interface OfInvestment extends Statement {
        /// It was paid for before the years that are looked at.
        record PaidBefore(String name, @Nullable Sum price, Year in) implements OfInvestment {}

        record Life(int years, List<NoteId> notes, Year last) implements OfInvestment {}

        record Residual(Sum value) implements OfInvestment {}

        record Charges(YearlyAmount yearly) implements OfInvestment {}

        /// After these years too.
        record GoesOn(Year after) implements OfInvestment {}
    }

    /// What is asked of a council for an investment, and for all together.
    sealed interface OfCredit extends Statement {
        record AsksCredit(String name, Price price, Year in) implements OfCredit {}

        /// Nobody knows its price yet.
        record OpenCredit(String name, Year in) implements OfCredit {}

        /// `knownOnly`: the price of others is unknown.
        record CreditsTogether(Price price, boolean knownOnly) implements OfCredit {}
    }

    /// What is asked, and between which amounts it may turn out where somebody has said that.
    record Price(Sum counted, @Nullable Sum least, @Nullable Sum most) {}

    /// What comes from reserves, or goes to them: neither income nor costs.
    sealed interface OfReserves extends Statement {
        /// `atLeast`: there is more, nobody knows how much.
        record Moved(Direction side, YearlyAmount yearly, boolean atLeast) implements OfReserves {}

        record NoneKnown(Direction side) implements OfReserves {}
    }

    /// On which side of a known amount the whole lies, however what is unknown turns out.
    enum OpenSide {
        AT_LEAST,
        AT_MOST,
        OPEN
    }

    /// Why there is nothing to weigh.
    enum Emptiness {
        NO_AMOUNTS,
        /// None counts in these years.
        NONE_COUNTS,
        ALL_ZERO
    }

    /// Whether it balances.
    sealed interface OfVerdict extends Statement {
        record NothingToWeigh(Emptiness emptiness) implements OfVerdict {}

        record CannotBeTold(List<NoteId> unknown) implements OfVerdict {}

        /// `likely`: it does with the most likely amounts, and others may come.
        record Balances(boolean likely) implements OfVerdict {}

        record DoesNotBalance(Obstacle first) implements OfVerdict {}
    }

    /// What stands in the way of a balance, worst first.
    enum Obstacle {
        SHORTAGE,
        STRUCTURAL_SHORTAGE,
        RESERVES,
        CEILING,
        /// Nothing but what nobody knows.
        UNKNOWN,
        NONE
    }

    /// How income compares with costs. `atLeast`: unknown amounts may make it more.
    sealed interface OfBalance extends Statement {
        record Shortage(YearlyAmount yearly, boolean atLeast) implements OfBalance {}

        record Surplus(YearlyAmount yearly) implements OfBalance {}

        /// `reserves`: with what comes from reserves, or goes to them.
        record Level(List<Year> years, boolean reserves) implements OfBalance {}

        /// Of years in which an amount is unknown.
        record KnownBalance(YearlyAmount yearly, OpenSide bound) implements OfBalance {}
    }

    /// The same of what recurs. `always`: in all years there are.
    sealed interface OfStructure extends Statement {
        record StructuralShortage(YearlyAmount yearly, boolean always, boolean atLeast)
                implements OfStructure {}

        record StructuralSurplus(YearlyAmount yearly, boolean always) implements OfStructure {}

        record StructurallyLevel(List<Year> years, boolean always) implements OfStructure {}

        record KnownStructuralBalance(YearlyAmount yearly, boolean always, OpenSide bound)
                implements OfStructure {}

        /// Nothing is one-off.
        record Alike() implements OfStructure {}

        /// Everything is one-off.
        record NothingRecurs() implements OfStructure {}
    }

    /// What is said of the ceiling, on the costs or on what `payer` brings in. `atLeast`: unknown
    /// amounts may make it more.
    sealed interface OfCeiling extends Statement {
        record HasCeiling(Sum sum, @Nullable String payer) implements OfCeiling {}

        /// Who counts against it.
        record BoundsPayer(String payer) implements OfCeiling {}

        /// Which other payers do not.
        record Leaves(List<String> payers) implements OfCeiling {}

        /// `but`: what is not in order, so that who reads it is not put at ease.
        record Within(Direction side, boolean knownOnly, Obstacle but) implements OfCeiling {}

        record Above(Direction side, YearlyAmount yearly, boolean atLeast) implements OfCeiling {}
    }

    /// What is said of what things are worth to society.
    sealed interface OfSociety extends Statement {
        record Beside() implements OfSociety {}

        /// It is weighed against what is put in in that year alone.
        record OfOneYear(Year year) implements OfSociety {}

        record PricesOf(Year level, List<String> names) implements OfSociety {}

        record PricesOfUnknownLevel(List<String> names) implements OfSociety {}

        /// Prices of other years are taken as they are.
        record NotRaised(Year to) implements OfSociety {}
    }

    /// What is said of the amounts that nobody knows yet.
    sealed interface OfUnknowns extends Statement {
        record Count(List<NoteId> notes) implements OfUnknowns {}

        record Line(Direction side, String name) implements OfUnknowns {}

        record NotZero() implements OfUnknowns {}
    }
}
