package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.each;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;

/// Whether the savings in a budget are those of the impact map beside it: the only way from the one
/// ledger to the other.
record SavingCheck(Model model) {

    /// With paths from the budget on.
    Stream<Finding> of(Budget budget) {
        return within("lines", each(budget.lines(), this::line));
    }

    private Stream<Finding> line(BudgetLine line) {
        return line.amount() instanceof Saving saving
                ? within("amount", saving(saving))
                : Stream.empty();
    }

    private Stream<Finding> saving(Saving saving) {
        return outcome(saving)
                .map(outcome -> saving(saving, outcome))
                .orElseGet(() -> within("outcome", unless(false, Flaw.OUTCOME_UNKNOWN)));
    }

    private Optional<Outcome> outcome(Saving saving) {
        ImpactMap impact = model.impact();
        return impact == null ? Optional.empty() : impact.outcome(saving.outcome());
    }

    private Stream<Finding> saving(Saving saving, Outcome outcome) {
        boolean isSaving = outcome.benefit() == Benefit.SAVING;
        boolean isOwn = outcome.party().equals(saving.cashedBy());
        Year start = model.first().plusYears(outcome.firstYear());
        return all(
                within("outcome", unless(isSaving, Flaw.OUTCOME_NO_SAVING)),
                within("cashedBy", unless(isOwn, Flaw.SAVING_OF_ANOTHER)),
                within("since", unless(!saving.since().isBefore(start), Flaw.SAVING_TOO_EARLY)));
    }
}
