package nl.sluitend.finance.results;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.societal.ImpactMap;
import org.jspecify.annotations.Nullable;

/// Everything that follows from a model. What the model has no part for is absent, and so is all
/// that asks for a discount rate when there is none.
public record ModelResults(
        Model model,
        @Nullable AppliedDiscount discount,
        @Nullable BudgetResults budget,
        @Nullable SocietalResults societal,
        @Nullable UncertaintyResults uncertainty,
        List<OutdatedTaskField> outdatedTaskFields) {

    /// The draws of a model whose maker chose no seed.
    public static final long USUAL_SEED = 1;

    public ModelResults {
        outdatedTaskFields = List.copyOf(outdatedTaskFields);
    }

    public static ModelResults of(Model model, Reference reference, long seed) {
        Budget budget = model.budget();
        Year first = model.first();
        AppliedDiscount applied = AppliedDiscount.of(model, first, reference);
        Discount discount = applied == null ? null : applied.discount();
        BudgetResults ledger = budget == null ? null : BudgetResults.of(budget, discount);
        SocietalResults societal = societal(model.impact(), discount, first);
        return new ModelResults(
                model,
                applied,
                ledger,
                societal,
                UncertaintyResults.of(drawn(ledger, societal), seed),
                budget == null ? List.of() : OutdatedTaskField.of(budget, reference));
    }

    private static @Nullable SocietalResults societal(
            @Nullable ImpactMap map, @Nullable Discount discount, Year first) {
        return map == null || discount == null ? null : SocietalResults.of(map, discount, first);
    }

    /// The results of which it matters how sure they are. What misses an unknown line is not among
    /// them: draws do not know what nobody knows.
    private static List<Figure> drawn(
            @Nullable BudgetResults budget, @Nullable SocietalResults societal) {
        List<Figure> figures = new ArrayList<>();
        if (budget != null) {
            budget.years().forEach(year -> figures.add(year.result()));
            var appraisal = budget.analysis().appraisal();
            if (appraisal != null) {
                figures.add(appraisal.netPresentValue());
            }
        }
        Figure ratio = societal == null ? null : societal.ledger().ratio();
        if (ratio != null) {
            figures.add(ratio);
        }
        return figures.stream().filter(figure -> figure.unknown().isEmpty()).toList();
    }
}
