package nl.sluitend.finance.check;

import static nl.sluitend.shape.Objection.each;
import static nl.sluitend.shape.Objection.unless;
import static nl.sluitend.shape.Objection.within;

import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.shape.Objection;

/// What has to hold between the lines of a budget, and between the parts of a line.
final class BudgetRules {

    private BudgetRules() {}

    static Stream<Objection<Flaw>> budget(Budget budget) {
        return Stream.of(
                        within("drivers", DistinctIds.distinct(budget.drivers(), Driver::id)),
                        within("lines", DistinctIds.distinct(budget.lines(), BudgetLine::id)),
                        within("lines", each(budget.lines(), line -> driver(line, budget))))
                .flatMap(objections -> objections);
    }

    static Stream<Objection<Flaw>> line(BudgetLine line) {
        boolean isSaving = line.amount() instanceof Saving;
        boolean isIndexed = line.indexation() != null;
        return Stream.of(
                        within(
                                "amount",
                                unless(
                                        !isSaving || line.direction() == Direction.INCOME,
                                        Flaw.SAVING_NOT_INCOME)),
                        within(
                                "indexation",
                                unless(
                                        !isIndexed || line.amount().mayBeIndexed(),
                                        Flaw.INVESTMENT_INDEXED)),
                        within(
                                "effect",
                                unless(
                                        line.effect() == null || line.direction() == Direction.COST,
                                        Flaw.EFFECT_NOT_OF_COSTS)))
                .flatMap(objections -> objections);
    }

    static Stream<Objection<Flaw>> investment(Investment investment) {
        return within("residualValue", unless(!investment.gainsWorth(), Flaw.RESIDUAL_ABOVE_PRICE));
    }

    private static Stream<Objection<Flaw>> driver(BudgetLine line, Budget budget) {
        return line.amount() instanceof Driven driven
                ? within(
                        "amount",
                        within("driver", unless(isThere(driven, budget), Flaw.DRIVER_UNKNOWN)))
                : Stream.empty();
    }

    private static boolean isThere(Driven driven, Budget budget) {
        return budget.drivers().stream().anyMatch(driver -> driver.id().equals(driven.driver()));
    }
}
