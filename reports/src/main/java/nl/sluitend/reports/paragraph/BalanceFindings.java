package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;
import nl.sluitend.reports.paragraph.Statement.Sum;
import org.jspecify.annotations.Nullable;

/// What there is to say about whether it balances. While an amount is unknown, nothing here says
/// that the income covers the costs, in any year. `ranges`: an amount may turn out otherwise.
record BalanceFindings(BudgetBasis budget, BudgetLedger ledger, Lines lines, boolean ranges) {

    List<Statement> statements() {
        if (lines.isEmpty() || ledger.verdicts().contains(new Empty())) {
            return List.of(new OfVerdict.NothingToWeigh(ledger.isAllZero()));
        }
        Stream<Statement> verdict = lines.unknown().isEmpty() ? determined() : undetermined();
        return Stream.concat(verdict, ceiling()).toList();
    }

    private Stream<Statement> ceiling() {
        Ceiling ceiling = budget.ceiling();
        return ceiling == null
                ? Stream.empty()
                : new CeilingFindings(ceiling, lines.only(ceiling::covers), ledger).statements();
    }

    private Stream<Statement> determined() {
        return Stream.of(
                        Stream.of(answer()),
                        covered(),
                        shortages(),
                        surpluses(),
                        structuralBalance())
                .flatMap(Function.identity());
    }

    /// A shortage that no unknown amount can undo is one, whatever else is unknown.
    private Stream<Statement> undetermined() {
        List<Statement> certain = Stream.concat(shortages(), certainStructuralShortages()).toList();
        return certain.isEmpty()
                ? Stream.of(new OfVerdict.CannotBeTold(lines.unknown().notes()))
                : Stream.concat(Stream.of(new OfVerdict.DoesNotBalance()), certain.stream());
    }

    /// Of the years that are not short as a whole, of which it would say the same twice.
    private Stream<Statement> certainStructuralShortages() {
        return Findings.together(
                        years().filter(year -> !isShort(year) && structuralLack(year) != null),
                        year -> new Lack(structural(year).abs(), isOpen(year)))
                .entrySet()
                .stream()
                .map(same ->
                        new OfBalance.StructuralShortage(
                                same.getValue(),
                                structuralSum(same.getKey().money(), same.getValue()),
                                same.getKey().atLeast()));
    }

    private Statement answer() {
        return ledger.isBalanced()
                ? new OfVerdict.Balances(ranges)
                : new OfVerdict.DoesNotBalance();
    }

    private Stream<Statement> covered() {
        List<Year> covered = years().filter(year -> !isShort(year)).map(BudgetYear::year).toList();
        return covered.isEmpty() ? Stream.empty() : Stream.of(new OfBalance.Covered(covered));
    }

    private Stream<Statement> shortages() {
        return together(BalanceFindings::isShort)
                .map(same -> new OfBalance.Shortage(same.years(), same.sum(), same.atLeast()));
    }

    private Stream<Statement> surpluses() {
        return together(year -> year.result().total().isMoreThan(Money.ZERO))
                .map(same -> new OfBalance.Surplus(same.years(), same.sum()));
    }

    /// Only worth a sentence when one-off amounts hide it.
    private Stream<Statement> structuralBalance() {
        if (lines.structural().isEmpty()
                || lines.incidental().in(budget.horizon().years()).isEmpty()) {
            return Stream.empty();
        }
        return Findings.together(years(), this::structural).entrySet().stream()
                .map(same -> structuralBalance(same.getKey(), same.getValue()));
    }

    private Statement structuralBalance(Money balance, List<Year> in) {
        Sum sum = structuralSum(balance.abs(), in);
        List<Year> only = in.size() == ledger.years().size() ? List.of() : in;
        if (balance.equals(Money.ZERO)) {
            return new OfBalance.StructurallyLevel(only);
        }
        return balance.isNegative()
                ? new OfBalance.StructuralShortage(only, sum, false)
                : new OfBalance.StructuralSurplus(only, sum);
    }

    /// What recurs and is left. What is lacking is as the verdict says: reserves cover none of it.
    private Money structural(BudgetYear year) {
        Money lack = structuralLack(year);
        return lack == null ? year.result().structural() : lack.negated();
    }

    private @Nullable Money structuralLack(BudgetYear year) {
        return ledger.verdicts().stream()
                .filter(StructuralShortfall.class::isInstance)
                .map(StructuralShortfall.class::cast)
                .filter(each -> each.year().equals(year.year()))
                .map(StructuralShortfall::amount)
                .findFirst()
                .orElse(null);
    }

    private Stream<BudgetYear> years() {
        return ledger.years().stream();
    }

    private static boolean isShort(BudgetYear year) {
        return year.standing() == Standing.SHORT;
    }

    /// Whether there may be more of a shortage than is known.
    private static boolean isOpen(BudgetYear year) {
        return !year.unknown().isEmpty();
    }

    private record Lack(Money money, boolean atLeast) {}

    private record Same(List<Year> years, Sum sum, boolean atLeast) {}

    /// The results of some years, without their sign.
    private Stream<Same> together(Predicate<BudgetYear> which) {
        return Findings.together(
                        years().filter(which),
                        year -> new Lack(year.result().total().abs(), isOpen(year)))
                .entrySet()
                .stream()
                .map(same ->
                        new Same(
                                same.getValue(),
                                sum(same.getKey().money(), same.getValue()),
                                same.getKey().atLeast()));
    }

    private Sum structuralSum(Money amount, List<Year> in) {
        return new Sum(amount, lines.known().structural().in(in).notes());
    }

    private Sum sum(Money amount, List<Year> in) {
        return new Sum(amount, lines.known().in(in).notes());
    }
}
