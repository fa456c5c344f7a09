package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.each;
import static nl.sluitend.finance.check.Findings.list;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import org.jspecify.annotations.Nullable;

/// Whether a budget can be calculated with: its horizon, drivers, lines and ceiling.
public record BudgetCheck(Bounds bounds) {

    public Stream<Finding> budget(Budget budget) {
        return all(
                within("horizon", horizon(budget.horizon())),
                within("drivers", list(budget.drivers(), bounds.lines(), Driver::id)),
                within("drivers", each(budget.drivers(), amounts()::driver)),
                within("lines", list(budget.lines(), bounds.lines(), BudgetLine::id)),
                within("lines", each(budget.lines(), line -> line(line, budget))),
                within("ceiling", ceiling(budget.ceiling())));
    }

    private Stream<Finding> horizon(Horizon horizon) {
        boolean sound = horizon.length() >= 1 && horizon.length() <= bounds.years();
        return all(
                within("first", new NumberCheck(bounds).year(horizon.first())),
                within("length", unless(sound, Flaw.HORIZON_OUT_OF_RANGE)));
    }

    private Stream<Finding> line(BudgetLine line, Budget budget) {
        return all(
                within("amount", amounts().amount(line.amount())),
                within("amount", driver(line, budget)),
                within("amount", side(line)),
                within("recurrence", amounts().recurrence(line.recurrence())),
                within("indexation", amounts().indexation(line.indexation(), line.amount())),
                within("effect", effect(line, line.effect())));
    }

    private Stream<Finding> effect(BudgetLine line, @Nullable Estimate effect) {
        return effect == null
                ? Stream.empty()
                : all(
                        unless(line.direction() == Direction.COST, Flaw.EFFECT_NOT_OF_COSTS),
                        new NumberCheck(bounds).signed(effect));
    }

    private static Stream<Finding> driver(BudgetLine line, Budget budget) {
        return line.amount() instanceof Driven driven
                ? within("driver", unless(isThere(driven, budget), Flaw.DRIVER_UNKNOWN))
                : Stream.empty();
    }

    private static boolean isThere(Driven driven, Budget budget) {
        return budget.drivers().stream().anyMatch(driver -> driver.id().equals(driven.driver()));
    }

    private static Stream<Finding> side(BudgetLine line) {
        boolean sound = !(line.amount() instanceof Saving) || line.direction() == Direction.INCOME;
        return unless(sound, Flaw.SAVING_NOT_INCOME);
    }

    private Stream<Finding> ceiling(@Nullable Ceiling ceiling) {
        return ceiling == null
                ? Stream.empty()
                : within("perYear", new NumberCheck(bounds).amount(ceiling.perYear().amount()));
    }

    private AmountCheck amounts() {
        return new AmountCheck(bounds);
    }
}
