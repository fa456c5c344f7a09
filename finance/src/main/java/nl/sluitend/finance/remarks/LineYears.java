package nl.sluitend.finance.remarks;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.StructuralThatEnds;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;

/// In which years a line has money to count, and which of the years that it names that leaves out.
record LineYears(BudgetBasis budget, BudgetLine line) {

    /// One-off money lasts at most three years in municipal practice.
    private static final int ONE_OFF = 3;

    Stream<Remark> remarks() {
        return budget.horizon().years().stream().anyMatch(this::counts)
                ? Stream.of(leftOut(), prices(), oneOff(), ends()).flatMap(Optional::stream)
                : Stream.of(new OtherYears(budget, line).silent(silence()));
    }

    private boolean counts(Year year) {
        return line.recurrence().fallsIn(year) && hasAmount(year);
    }

    private boolean hasAmount(Year year) {
        return switch (line.amount()) {
            case Unknown _, Fixed _, Variable _, Staff _ -> true;
            case Driven driven -> hasBegun(driven, year);
            case Listed listed -> listed.years().contains(year);
            case Saving saving -> saving.isCashed(year);
            case Investment investment -> isInUse(investment, year);
        };
    }

    private boolean isInUse(Investment investment, Year year) {
        Year bought = line.recurrence().first(budget.horizon());
        return investment.isInUse(year.getValue() - bought.getValue());
    }

    private boolean hasBegun(Driven driven, Year year) {
        return budget.driver(driven.driver()).map(each -> each.hasBegun(year)).orElse(true);
    }

    private Silence silence() {
        Amount amount = line.amount();
        if (budget.horizon().years().stream().noneMatch(line.recurrence()::fallsIn)) {
            return Silence.OTHER_YEARS;
        }
        return switch (amount) {
            case Listed _ -> Silence.LISTED_ELSEWHERE;
            case Saving _ -> Silence.CASHED_LATER;
            case Investment _ -> Silence.NOT_IN_USE;
            case Driven _ -> Silence.QUANTITY_LATER;
            case Unknown _, Fixed _, Variable _, Staff _ -> Silence.OTHER_YEARS;
        };
    }

    private Optional<Remark> leftOut() {
        List<Year> looked = budget.horizon().years();
        List<Year> out = named().filter(year -> !looked.contains(year) || !counts(year)).toList();
        OtherYears others = new OtherYears(budget, line);
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new YearsLeftOut(line.id(), out.stream().map(others::alone).toList()));
    }

    /// The years that somebody wrote down one by one.
    private Stream<Year> named() {
        if (line.amount() instanceof Listed listed) {
            return listed.years().stream();
        }
        return line.recurrence() instanceof Incidental once ? span(once).stream() : Stream.of();
    }

    private static List<Year> span(Incidental once) {
        return Horizon.span(once.year(), once.last().getValue() - once.year().getValue() + 1);
    }

    private Optional<Remark> prices() {
        var indexation = line.indexation();
        return indexation == null
                        || indexation.rate().signum() == 0
                        || indexation.priceLevel().isBefore(budget.horizon().after())
                ? Optional.empty()
                : Optional.of(new PricesOfLater(line.id(), indexation.priceLevel()));
    }

    private Optional<Remark> oneOff() {
        List<Year> looked = budget.horizon().years();
        if (!(line.recurrence() instanceof Incidental once)) {
            return Optional.empty();
        }
        int lasts = span(once).size();
        boolean always = looked.size() > 1 && looked.stream().allMatch(this::counts);
        return always || lasts > ONE_OFF
                ? Optional.of(new OneOffThatRecurs(line.id(), lasts))
                : Optional.empty();
    }

    /// Of an investment the end is plain: it serves so long.
    private Optional<Remark> ends() {
        List<Year> looked = budget.horizon().years();
        if (line.recurrence() instanceof Incidental || line.amount() instanceof Investment) {
            return Optional.empty();
        }
        Year last = looked.reversed().stream().filter(this::counts).findFirst().orElseThrow();
        return last.equals(looked.getLast())
                ? Optional.empty()
                : Optional.of(new StructuralThatEnds(line.id(), last));
    }
}
