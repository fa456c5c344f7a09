package nl.sluitend.finance.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Once;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.societal.Contribution;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.uncertainty.Sampling;
import org.jspecify.annotations.Nullable;

/// Everything that follows from a model, each computed once, when it is first asked for. What the
/// model has no part for is absent, and so is all that asks for a discount rate when there is none.
///
/// Whoever shows a figure takes it from here, so that all show the same one.
public final class ModelResults {

    private final Model model;
    private final Reference reference;
    private final Sampling sampling;
    private final @Nullable AppliedDiscount discount;
    private final @Nullable BudgetResults budget;
    private final @Nullable SocietalResults societal;
    private final Once<List<Remark>> remarks;
    private final Once<@Nullable UncertaintyResults> uncertainty;

    private ModelResults(Model model, Reference reference, Sampling sampling) {
        this.model = model;
        this.reference = reference;
        this.sampling = sampling;
        this.discount = AppliedDiscount.of(model, model.first(), reference);
        Discount applied = discount == null ? null : discount.discount();
        BudgetBasis basis = CashableSavings.of(model);
        this.budget = basis == null ? null : new BudgetResults(basis, applied);
        this.societal = societal(model.impact(), applied);
        this.remarks = new Once<>(this::remarked);
        this.uncertainty = new Once<>(() -> UncertaintyResults.of(drawn(), sampling, grain()));
    }

    public static ModelResults of(Model model, Reference reference, Sampling sampling) {
        return new ModelResults(model, reference, sampling);
    }

    public Model model() {
        return model;
    }

    public Sampling sampling() {
        return sampling;
    }

    public @Nullable AppliedDiscount discount() {
        return discount;
    }

    public @Nullable BudgetResults budget() {
        return budget;
    }

    public @Nullable SocietalResults societal() {
        return societal;
    }

    public @Nullable UncertaintyResults uncertainty() {
        return uncertainty.get();
    }

    /// What has to be known beside the verdicts of the budget.
    public List<Remark> remarks() {
        return remarks.get();
    }

    public List<OutdatedTaskField> outdatedTaskFields() {
        Budget given = model.budget();
        return given == null ? List.of() : OutdatedTaskField.of(given, reference);
    }

    /// How the result of each year and the ratio turn out: what a group looks at while it works.
    /// What misses an unknown line is not among them: draws do not know what nobody knows.
    public List<Drawn> yearsAndRatio() {
        return Drawn.of(
                Stream.concat(years().stream(), ratio().stream()).toList(), sampling, grain());
    }

    private Grain grain() {
        Grain own = budget == null ? null : budget.budget().grain();
        return own == null ? Grain.CENTS : own;
    }

    private List<Remark> remarked() {
        if (budget == null) {
            return List.of();
        }
        ImpactMap map = model.impact();
        List<Remark> all = new ArrayList<>(budget.remarks(map));
        if (map != null) {
            new InputComparison(budget, map, model.first()).remark().ifPresent(all::add);
        }
        return all;
    }

    /// The results of which it matters how sure they are.
    private List<Figure> drawn() {
        List<Figure> figures = new ArrayList<>(years());
        var appraisal = budget == null ? null : budget.appraisal();
        if (appraisal != null && appraisal.netPresentValue().unknown().isEmpty()) {
            figures.add(appraisal.netPresentValue());
        }
        figures.addAll(ratio());
        return figures;
    }

    private List<Figure> years() {
        return budget == null ? List.of() : budget.knownResults();
    }

    private List<Figure> ratio() {
        Figure ratio = societal == null ? null : societal.ledger().ratio();
        return ratio == null ? List.of() : List.of(ratio);
    }

    private @Nullable SocietalResults societal(
            @Nullable ImpactMap map, @Nullable Discount applied) {
        return map == null || applied == null
                ? null
                : new SocietalResults(map, () -> budgeted(map), applied, model.first());
    }

    private List<Contribution> budgeted(ImpactMap map) {
        return budget == null || !map.budgeted()
                ? List.of()
                : BudgetedInputs.of(budget.budget(), budget.figures(model.first()));
    }
}
