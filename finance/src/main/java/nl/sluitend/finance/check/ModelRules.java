package nl.sluitend.finance.check;

import static nl.sluitend.shape.Objection.each;
import static nl.sluitend.shape.Objection.unless;
import static nl.sluitend.shape.Objection.within;

import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;

/// What has to hold between a budget and the impact map beside it. A saving is the only way from
/// the one ledger to the other.
final class ModelRules {

    private ModelRules() {}

    static Stream<Objection<Flaw>> model(Model model) {
        Budget budget = model.budget();
        ImpactMap impact = model.impact();
        Year first = impact == null ? null : impact.first();
        return Stream.of(
                        unless(budget != null || impact != null, Flaw.NOTHING_TO_CALCULATE),
                        budget == null ? Stream.<Objection<Flaw>>empty() : savings(model, budget),
                        within("budget", within("priceRise", priceRise(model))),
                        within(
                                "impact",
                                within(
                                        "first",
                                        unless(
                                                first == null || first.equals(model.first()),
                                                Flaw.FIRST_YEAR_OF_BUDGET))),
                        within("impact", within("budgeted", budgeted(budget, impact))))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection<Flaw>> priceRise(Model model) {
        Budget budget = model.budget();
        Discount discount = model.discount();
        boolean isNominal = discount != null && discount.prices() == Prices.NOMINAL;
        return unless(
                budget == null || budget.priceRise() == null || !isNominal,
                Flaw.PRICE_RISE_AT_NOMINAL_RATE);
    }

    private static Stream<Objection<Flaw>> budgeted(
            @Nullable Budget budget, @Nullable ImpactMap impact) {
        return unless(budget != null || impact == null || !impact.budgeted(), Flaw.BUDGET_MISSING);
    }

    static Stream<Objection<Flaw>> impact(ImpactMap map) {
        return Stream.concat(
                within("inputs", DistinctIds.distinct(map.inputs(), Input::id)),
                within("outcomes", DistinctIds.distinct(map.outcomes(), Outcome::id)));
    }

    private static Stream<Objection<Flaw>> savings(Model model, Budget budget) {
        return within("budget", within("lines", each(budget.lines(), line -> saving(model, line))));
    }

    private static Stream<Objection<Flaw>> saving(Model model, BudgetLine line) {
        return line.amount() instanceof Saving saving
                ? within("amount", saving(model, saving))
                : Stream.empty();
    }

    private static Stream<Objection<Flaw>> saving(Model model, Saving saving) {
        return outcome(model.impact(), saving)
                .map(outcome -> saving(model.first(), saving, outcome))
                .orElseGet(() -> within("outcome", unless(false, Flaw.OUTCOME_UNKNOWN)));
    }

    private static Optional<Outcome> outcome(@Nullable ImpactMap impact, Saving saving) {
        return impact == null ? Optional.empty() : impact.outcome(saving.outcome());
    }

    private static Stream<Objection<Flaw>> saving(Year first, Saving saving, Outcome outcome) {
        boolean isSaving = outcome.benefit() == Benefit.SAVING;
        boolean isOwn = outcome.party().equals(saving.cashedBy());
        boolean hasBegun = !saving.since().isBefore(first.plusYears(outcome.firstYear()));
        return Stream.of(
                        within("outcome", unless(isSaving, Flaw.OUTCOME_NO_SAVING)),
                        within("cashedBy", unless(isOwn, Flaw.SAVING_OF_ANOTHER)),
                        within("since", unless(hasBegun, Flaw.SAVING_TOO_EARLY)))
                .flatMap(objections -> objections);
    }
}
