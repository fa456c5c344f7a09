package nl.sluitend.finance.remarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.CoveredYear;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.OutcomeValue;
import org.jspecify.annotations.Nullable;

/// Finds what there is to remark on a budget and on the impact map beside it. `years` are the
/// figures of all its years.
public record Remarks(BudgetBasis budget, List<YearFigures> years, @Nullable ImpactMap map) {

    public List<Remark> all() {
        return Stream.<Stream<? extends Remark>>of(
                        savings(),
                        budget.lines().stream()
                                .flatMap(line -> new LineYears(budget, line).remarks()),
                        budget.drivers().stream()
                                .flatMap(d -> new DriverYears(budget.horizon(), d).remarks()),
                        new CeilingRemarks(budget).all(),
                        new InvestmentYears(budget, years).all(),
                        map == null ? Stream.of() : new LikeSavings(budget, map).all(),
                        outcomes(),
                        new ReserveNames(budget).all(),
                        reserves())
                .<Remark>flatMap(Function.identity())
                .toList();
    }

    /// What is claimed rises with prices and is rounded as what counts of it.
    private Stream<Remark> savings() {
        List<BudgetLine> savings =
                budget.lines().stream().filter(line -> line.amount() instanceof Saving).toList();
        var claimed = lines(YearFigures.of(budget.given().with(savings)));
        var counted = lines(years);
        return savings.stream()
                .map(line -> saving(line, (Saving) line.amount(), claimed, counted))
                .filter(saving -> !saving.years().isEmpty())
                .map(Function.identity());
    }

    private static List<Map<String, Money>> lines(List<YearFigures> years) {
        return years.stream().map(YearFigures::lines).toList();
    }

    private SavingAmongIncome saving(
            BudgetLine line,
            Saving saving,
            List<Map<String, Money>> claimed,
            List<Map<String, Money>> counted) {
        List<SavedYear> saved =
                IntStream.range(0, years.size())
                        .mapToObj(i -> saved(line.id(), i, claimed.get(i), counted.get(i)))
                        .flatMap(Optional::stream)
                        .toList();
        boolean rests = map != null && map.outcome(saving.outcome()).isPresent();
        return new SavingAmongIncome(
                line.id(), saving.cashedBy().strip(), rests ? saving.outcome() : null, saved);
    }

    private Optional<SavedYear> saved(
            String line, int index, Map<String, Money> claims, Map<String, Money> counts) {
        Money claimed = claims.get(line);
        Money counted = counts.get(line);
        return claimed == null || counted == null || claimed.equals(Money.ZERO)
                ? Optional.empty()
                : Optional.of(new SavedYear(years.get(index).year(), claimed, counted));
    }

    private Stream<Remark> outcomes() {
        return map == null
                ? Stream.of()
                : map.outcomes().stream()
                        .filter(each ->
                                Map.of()
                                        .equals(
                                                OutcomeValue.byYear(
                                                        each, budget.horizon().first())))
                        .map(each -> new OutcomeWithoutYears(each.id()));
    }

    private Stream<Remark> reserves() {
        return Stream.concat(coveredByReserves().stream(), reserveNotGiven().stream());
    }

    private Optional<Remark> reserveNotGiven() {
        Money withdrawn =
                Money.sum(years.stream().map(year -> year.withdrawals().money()).toList());
        return budget.openingReserve() == null && withdrawn.isMoreThan(Money.ZERO)
                ? Optional.of(new ReserveNotGiven(withdrawn))
                : Optional.empty();
    }

    private Optional<Remark> coveredByReserves() {
        List<CoveredYear> covered =
                years.stream()
                        .map(year -> new CoveredYear(year.year(), fromReserves(year)))
                        .filter(year -> year.amount().isMoreThan(Money.ZERO))
                        .toList();
        return covered.isEmpty() ? Optional.empty() : Optional.of(new CoveredByReserves(covered));
    }

    /// What of recurring costs they pay; none when it is not above zero.
    private static Money fromReserves(YearFigures year) {
        Money gap = year.structuralCover().money().negated();
        Money drawn = year.structuralResult().money().plus(gap);
        return gap.compareTo(drawn) < 0 ? gap : drawn;
    }
}
