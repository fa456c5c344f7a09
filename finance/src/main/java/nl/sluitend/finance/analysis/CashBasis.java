package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
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
import nl.sluitend.finance.budget.CapitalCharge;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import org.jspecify.annotations.Nullable;

/// A budget as what is paid and received. Capital charges hold interest, so discounting them would
/// weigh time twice: an investment counts at its price in the first year of its line, and at its
/// residual value in the last year of its useful life.
final class CashBasis {

    private CashBasis() {}

    static BudgetBasis of(BudgetBasis budget) {
        return budget.with(budget.lines().stream().flatMap(line -> of(line, budget)).toList());
    }

    private static Stream<BudgetLine> of(BudgetLine line, BudgetBasis budget) {
        Amount amount = line.amount();
        return switch (amount) {
            case Unknown _, Fixed _, Variable _, Driven _, Listed _, Staff _, Saving _ ->
                    Stream.of(line);
            case Investment investment -> bought(line, investment, start(line, budget));
        };
    }

    /// What is bought within the years of the budget and still serves after them, as it then stands
    /// in the books: costs less income. Absent when there is no such thing.
    static @Nullable Figure bookValue(BudgetBasis budget) {
        Figure paid = bookValue(budget, Direction.COST);
        Figure received = bookValue(budget, Direction.INCOME);
        return isNothing(paid) && isNothing(received)
                ? null
                : isNothing(received)
                        ? paid
                        : Figure.difference(Concept.BOOK_VALUE, paid, received);
    }

    /// What was bought before the years of the budget and still serves in them.
    static List<String> boughtBefore(BudgetBasis budget) {
        Year first = budget.horizon().first();
        return budget.lines().stream()
                .filter(line ->
                        line.amount() instanceof Investment investment
                                && start(line, budget).isBefore(first)
                                && start(line, budget)
                                        .plusYears(investment.usefulLife())
                                        .isAfter(first))
                .map(BudgetLine::id)
                .toList();
    }

    private static boolean isNothing(Figure value) {
        return value.terms().isEmpty() && value.without().isEmpty();
    }

    private static Figure bookValue(BudgetBasis budget, Direction side) {
        List<Figure> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (BudgetLine line : budget.lines()) {
            int years = budget.horizon().after().getValue() - start(line, budget).getValue();
            if (line.direction() == side
                    && line.amount() instanceof Investment investment
                    && isInUse(line, investment, years, budget)) {
                Figure value = CapitalCharge.bookValue(investment, years);
                if (value == null) {
                    unknown.add(line.id());
                } else {
                    known.add(value.about(line.id(), line.label()));
                }
            }
        }
        return Figure.sum(Concept.BOOK_VALUE, known).without(unknown);
    }

    private static boolean isInUse(
            BudgetLine line, Investment investment, int years, BudgetBasis budget) {
        return years > 0
                && investment.isInUse(years)
                && !start(line, budget).isBefore(budget.horizon().first());
    }

    private static Year start(BudgetLine line, BudgetBasis budget) {
        return line.recurrence().first(budget.horizon());
    }

    private static Stream<BudgetLine> bought(BudgetLine line, Investment investment, Year first) {
        Amount price = new Fixed(investment.price());
        Amount residual = new Fixed(Estimate.of(investment.residualValue()));
        return List.of(
                line.with(line.direction(), price, Incidental.in(first)),
                line.with(
                        line.direction().opposite(),
                        residual,
                        Incidental.in(investment.lastYear(first))))
                .stream();
    }
}
