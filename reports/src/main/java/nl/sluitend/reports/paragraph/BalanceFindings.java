package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What there is to say about whether it balances. While an amount is unknown, nothing here says
/// that the income covers the costs, in any year.
record BalanceFindings(
        BudgetBasis budget, BudgetLedger ledger, Lines lines, List<ShownYear> years) {

    List<Statement> statements() {
        if (lines.isEmpty()) {
            return List.of(new OfVerdict.NothingToWeigh());
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

    private Stream<Statement> undetermined() {
        Stream<Statement> first = Stream.of(new OfVerdict.CannotBeTold(lines.unknown().notes()));
        List<Statement> shortages = shortages().toList();
        return shortages.isEmpty()
                ? first
                : Stream.of(first, Stream.of(new OfVerdict.KnownAmountsOnly()), shortages.stream())
                        .flatMap(Function.identity());
    }

    private Statement answer() {
        return ledger.isBalanced() ? new OfVerdict.Balances() : new OfVerdict.DoesNotBalance();
    }

    private Stream<Statement> covered() {
        List<Year> covered =
                years.stream().filter(year -> !isShort(year)).map(ShownYear::year).toList();
        return covered.isEmpty() ? Stream.empty() : Stream.of(new OfBalance.Covered(covered));
    }

    private Stream<Statement> shortages() {
        return together(BalanceFindings::isShort, year -> year.balance().abs())
                .map(same -> new OfBalance.Shortage(same.years(), same.sum()));
    }

    private Stream<Statement> surpluses() {
        return together(year -> year.balance().isMoreThan(Money.ZERO), ShownYear::balance)
                .map(same -> new OfBalance.Surplus(same.years(), same.sum()));
    }

    /// Only worth a sentence when one-off amounts hide it.
    private Stream<Statement> structuralBalance() {
        if (lines.structural().isEmpty()
                || lines.incidental().in(budget.horizon().years()).isEmpty()) {
            return Stream.empty();
        }
        return Findings.together(years.stream(), ShownYear::structuralBalance).entrySet().stream()
                .map(same -> structuralBalance(same.getKey(), same.getValue()));
    }

    private Statement structuralBalance(Money balance, List<Year> in) {
        Sum sum = new Sum(balance.abs(), lines.known().structural().in(in).notes());
        List<Year> only = in.size() == years.size() ? List.of() : in;
        if (balance.equals(Money.ZERO)) {
            return new OfBalance.StructurallyLevel(only);
        }
        return balance.isNegative()
                ? new OfBalance.StructuralShortage(only, sum)
                : new OfBalance.StructuralSurplus(only, sum);
    }

    private static boolean isShort(ShownYear year) {
        return year.exact().standing() == Standing.SHORT;
    }

    private record Same(List<Year> years, Sum sum) {}

    private Stream<Same> together(Predicate<ShownYear> which, Function<ShownYear, Money> amount) {
        return Findings.together(years.stream().filter(which), amount).entrySet().stream()
                .map(same -> new Same(same.getValue(), sum(same.getKey(), same.getValue())));
    }

    private Sum sum(Money amount, List<Year> in) {
        return new Sum(amount, lines.known().in(in).notes());
    }
}
