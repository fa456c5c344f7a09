package nl.sluitend.finance.remarks;

import static java.util.Comparator.naturalOrder;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
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
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.Farther;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import org.jspecify.annotations.Nullable;

/// What a line that counts in no year of its budget comes to in the nearest years in which
/// it would.
record OtherYears(BudgetBasis budget, BudgetLine line) {

    /// So many of the nearest years tell how much there is; that there are more is said.
    private static final int TOLD = 2;

    /// Those before come in their order too.
    NeverCounts silent(Silence because) {
        Year first = latest(line.recurrence().first(), first()).orElse(null);
        Year last = earliest(line.recurrence().last(), last()).orElse(null);
        boolean isBefore = last != null && last.isBefore(budget.horizon().first());
        Year nearest = isBefore ? last : first;
        Year farthest = isBefore ? first : last;
        List<Year> near = nearest == null ? List.of() : near(nearest, farthest, isBefore ? -1 : 1);
        List<Year> inOrder = isBefore ? near.reversed() : near;
        return new NeverCounts(
                line.id(),
                because,
                inOrder.stream().map(this::in).toList(),
                near.isEmpty() || near.getLast().equals(farthest)
                        ? Farther.NO
                        : isBefore ? Farther.BEFORE : Farther.AFTER);
    }

    /// From `nearest` on, in the direction away from what is looked at.
    private List<Year> near(Year nearest, @Nullable Year farthest, int step) {
        return IntStream.range(0, TOLD)
                .mapToObj(i -> nearest.plusYears((long) i * step))
                .takeWhile(year -> farthest == null || isWithin(year, farthest, step))
                .toList();
    }

    private static boolean isWithin(Year year, Year farthest, int step) {
        return step < 0 ? !year.isBefore(farthest) : !year.isAfter(farthest);
    }

    private SilentYear in(Year year) {
        return in(year, line);
    }

    /// What it comes to in a year that it names, its own or not.
    SilentYear alone(Year year) {
        return in(year, line.with(line.direction(), line.amount(), Incidental.in(year)));
    }

    /// What it says itself: nothing holds it to an outcome in years that are not looked at. Nobody
    /// knows, or it has no amount there.
    private SilentYear in(Year year, BudgetLine said) {
        YearFigures figures = YearFigures.of(budget.given().with(List.of(said)), year);
        Money none = figures.unknown().isEmpty() ? Money.ZERO : null;
        Figure figure = figures.line(line.id());
        return new SilentYear(year, figure == null ? none : figure.money());
    }

    /// The first year for which there is an amount; absent when there is one always.
    private @Nullable Year first() {
        return switch (line.amount()) {
            case Unknown _, Fixed _, Variable _, Staff _ -> null;
            case Driven driven -> budget.driver(driven.driver()).map(Driver::from).orElse(null);
            case Listed listed -> listed.from();
            case Saving saving -> saving.since();
            case Investment _ -> line.recurrence().first(budget.horizon());
        };
    }

    private @Nullable Year last() {
        return switch (line.amount()) {
            case Unknown _, Fixed _, Variable _, Staff _, Driven _, Saving _ -> null;
            case Listed listed -> listed.years().getLast();
            case Investment investment ->
                    line.recurrence()
                            .first(budget.horizon())
                            .plusYears(investment.usefulLife() - 1L);
        };
    }

    private static Optional<Year> latest(@Nullable Year one, @Nullable Year other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(naturalOrder());
    }

    private static Optional<Year> earliest(@Nullable Year one, @Nullable Year other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(naturalOrder());
    }
}
