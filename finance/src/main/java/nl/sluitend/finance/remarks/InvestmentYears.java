package nl.sluitend.finance.remarks;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.OneOffBesideInvestment;

/// Years in which something is bought while money comes in once. A price is spread over the years
/// of its use and such money is not, so that the year seems to have it to spare.
record InvestmentYears(BudgetBasis budget, List<YearFigures> years) {

    Stream<Remark> all() {
        return years.stream().flatMap(year -> remark(year).stream());
    }

    private Optional<Remark> remark(YearFigures year) {
        List<String> bought = bought(year.year());
        Money surplus = surplus(year);
        return bought.isEmpty() || !surplus.isMoreThan(Money.ZERO)
                ? Optional.empty()
                : Optional.of(
                        new OneOffBesideInvestment(year.year(), bought, income(year), surplus));
    }

    private List<String> bought(Year year) {
        return budget.lines().stream()
                .filter(line -> line.amount() instanceof Investment)
                .filter(line -> line.recurrence().first(budget.horizon()).equals(year))
                .map(BudgetLine::id)
                .toList();
    }

    /// What is left over because of it: no more than came in once.
    private static Money surplus(YearFigures year) {
        Money left = year.result().money();
        Money once = year.incidentalIncome().money();
        return left.compareTo(once) < 0 ? left : once;
    }

    private static List<String> income(YearFigures year) {
        return year.incidentalIncome().terms().stream()
                .filter(line -> line.value().signum() > 0)
                .map(Figure::id)
                .distinct()
                .toList();
    }
}
