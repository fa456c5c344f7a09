package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;

/// The years of a budget and what may be said of them.
public record BudgetLedger(List<BudgetYear> years, List<Verdict> verdicts) {

    public BudgetLedger {
        years = List.copyOf(years);
        verdicts = List.copyOf(verdicts);
    }

    public static BudgetLedger of(Budget budget) {
        List<BudgetYear> years = budget.years().stream().map(y -> year(budget, y)).toList();
        return new BudgetLedger(years, verdicts(budget, years));
    }

    public boolean isBalanced() {
        return verdicts.contains(new Balanced());
    }

    private static BudgetYear year(Budget budget, Year year) {
        return new BudgetYear(
                year,
                total(budget, year, Direction.COST, true),
                total(budget, year, Direction.COST, false),
                total(budget, year, Direction.INCOME, true),
                total(budget, year, Direction.INCOME, false));
    }

    private static Money total(Budget budget, Year year, Direction side, boolean structural) {
        return budget.lines().stream()
                .filter(line -> line.direction() == side && line.recurrence().fallsIn(year))
                .filter(line -> line.recurrence() instanceof Structural == structural)
                .map(line -> known(line.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money known(Amount amount) {
        return switch (amount) {
            case Unknown() -> Money.ZERO;
            case Fixed(Money perYear) -> perYear;
            case Variable variable -> variable.perYear();
        };
    }

    private static List<Verdict> verdicts(Budget budget, List<BudgetYear> years) {
        if (budget.lines().isEmpty()) {
            return List.of(new Empty());
        }
        List<Verdict> verdicts = new ArrayList<>();
        addUnknowns(budget, verdicts);
        addShortages(years, verdicts);
        addExcesses(budget, years, verdicts);
        return verdicts.isEmpty() ? List.of(new Balanced()) : verdicts;
    }

    private static void addUnknowns(Budget budget, List<Verdict> verdicts) {
        List<String> unknown =
                budget.lines().stream()
                        .filter(line -> line.amount() instanceof Unknown)
                        .map(BudgetLine::id)
                        .toList();
        if (!unknown.isEmpty()) {
            verdicts.add(new Undetermined(unknown));
        }
    }

    private static void addShortages(List<BudgetYear> years, List<Verdict> verdicts) {
        years.stream()
                .filter(year -> year.standing() == Standing.SHORT)
                .map(year -> new Shortfall(year.year(), year.balance().negated()))
                .forEach(verdicts::add);
    }

    private static void addExcesses(Budget budget, List<BudgetYear> years, List<Verdict> verdicts) {
        Money ceiling = budget.ceiling();
        if (ceiling != null) {
            years.stream()
                    .filter(year -> year.costs().isMoreThan(ceiling))
                    .map(year -> new OverCeiling(year.year(), year.costs().minus(ceiling)))
                    .forEach(verdicts::add);
        }
    }
}
