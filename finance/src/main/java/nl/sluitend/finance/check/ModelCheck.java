package nl.sluitend.finance.check;

import java.util.List;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.shape.Check;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.Rules;

/// Whether a whole model can be calculated with: each part within its bounds, and the parts in
/// agreement with each other.
public record ModelCheck(Limits limits) {

    private static final Rules<Flaw> RULES =
            Rules.<Flaw>none()
                    .and(Model.class, (part, _) -> ModelRules.model(part))
                    .and(Budget.class, (part, _) -> BudgetRules.budget(part))
                    .and(BudgetLine.class, (part, _) -> BudgetRules.line(part))
                    .and(Investment.class, (part, _) -> BudgetRules.investment(part))
                    .and(ImpactMap.class, (part, _) -> ModelRules.impact(part));

    /// Everything that is wrong, at once; nothing when it can be calculated with.
    public List<Objection<Flaw>> objections(Model model) {
        return new Check<>(limits, Flaw::of, RULES).objections(model);
    }
}
