package nl.sluitend.finance.remarks;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.SavingBounds;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.OutcomeValue;
import org.jspecify.annotations.Nullable;

/// Finds what there is to remark on a budget and on the impact map beside it.
public record Remarks(BudgetBasis budget, BudgetLedger ledger, @Nullable ImpactMap map) {

    public List<Remark> all() {
        return Stream.<Stream<? extends Remark>>of(
                        savings(),
                        budget.lines().stream()
                                .flatMap(line -> new LineYears(budget, line).remarks()),
                        budget.drivers().stream()
                                .flatMap(d -> new DriverYears(budget.horizon(), d).remarks()),
                        ceiling(),
                        outcomes(),
                        reserves())
                .<Remark>flatMap(Function.identity())
                .toList();
    }

    private Stream<Remark> savings() {
        return budget.lines().stream()
                .filter(line -> line.amount() instanceof Saving)
                .map(line -> saving(line, (Saving) line.amount()))
                .filter(saving -> !saving.years().isEmpty())
                .map(Function.identity());
    }

    private SavingAmongIncome saving(BudgetLine line, Saving saving) {
        List<SavedYear> years =
                budget.horizon().years().stream()
                        .filter(line.recurrence()::fallsIn)
                        .flatMap(year -> saved(line, year).stream())
                        .toList();
        boolean rests = map != null && map.outcome(saving.outcome()).isPresent();
        return new SavingAmongIncome(
                line.id(), saving.cashedBy().strip(), rests ? saving.outcome() : null, years);
    }

    private Optional<SavedYear> saved(BudgetLine line, Year year) {
        Figure claimed = SavingBounds.claimed(line, year);
        Figure counted = budget.cashed(line, year);
        return claimed == null || counted == null || claimed.value().signum() == 0
                ? Optional.empty()
                : Optional.of(new SavedYear(year, claimed.money(), counted.money()));
    }

    private Stream<Remark> ceiling() {
        Ceiling ceiling = budget.ceiling();
        String payer = ceiling == null ? null : ceiling.payer();
        return ceiling == null || payer == null || budget.lines().stream().anyMatch(ceiling::covers)
                ? Stream.of()
                : Stream.of(new CeilingOfNobody(payer));
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
        return Stream.concat(
                ledger.years().stream().flatMap(year -> reserves(year).stream()),
                reserveNotGiven().stream());
    }

    private Optional<Remark> reserveNotGiven() {
        Money withdrawn =
                Money.sum(ledger.years().stream().map(year -> year.withdrawals().total()).toList());
        return budget.openingReserve() == null && withdrawn.isMoreThan(Money.ZERO)
                ? Optional.of(new ReserveNotGiven(withdrawn))
                : Optional.empty();
    }

    private static Optional<Remark> reserves(BudgetYear year) {
        Money gap = year.structuralCover().negated();
        Money drawn = year.result().structural().plus(gap);
        Money covered = gap.compareTo(drawn) < 0 ? gap : drawn;
        return covered.isMoreThan(Money.ZERO)
                ? Optional.of(new CoveredByReserves(year.year(), covered))
                : Optional.empty();
    }
}
