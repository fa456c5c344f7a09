package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import org.jspecify.annotations.Nullable;

/// Whether a whole model can be calculated with.
public record ModelCheck(Bounds bounds) {

    /// Everything that is wrong, at once; nothing when it can be calculated with.
    public List<Finding> findings(Model model) {
        return all(
                        unless(
                                model.budget() != null || model.impact() != null,
                                Flaw.NOTHING_TO_CALCULATE),
                        within("discount", discount(model.discount())),
                        within("budget", budget(model, model.budget())),
                        within("impact", impact(model, model.impact())))
                .toList();
    }

    private Stream<Finding> discount(@Nullable Discount discount) {
        return discount == null
                ? Stream.empty()
                : within("rate", new NumberCheck(bounds).rate(discount.rate()));
    }

    private Stream<Finding> budget(Model model, @Nullable Budget budget) {
        return budget == null
                ? Stream.empty()
                : all(new BudgetCheck(bounds).budget(budget), new SavingCheck(model).of(budget));
    }

    private Stream<Finding> impact(Model model, @Nullable ImpactMap map) {
        return map == null
                ? Stream.empty()
                : all(new ImpactCheck(bounds).map(map), within("first", first(model, map.first())));
    }

    private Stream<Finding> first(Model model, @Nullable Year first) {
        return first == null
                ? Stream.empty()
                : all(
                        new NumberCheck(bounds).year(first),
                        unless(first.equals(model.first()), Flaw.FIRST_YEAR_OF_BUDGET));
    }
}
