package nl.sluitend.workshop.figures;

import static java.util.Objects.requireNonNull;

import nl.sluitend.finance.Once;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.preparation.BudgetFrame;

/// The figures of one canvas: those of the model that its notes make, in the budget frame. Each is
/// computed once, when it is first asked for. Whoever shows a figure of a workshop, live, in words
/// or as an explanation, takes it from here.
public final class WorkshopFigures {

    private final ModelResults results;
    private final Once<Outlook> outlook;

    public WorkshopFigures(BudgetFrame frame, Canvas canvas, Reference reference) {
        this.results = ModelResults.of(model("", frame, canvas), reference, Sampling.USUAL);
        this.outlook = new Once<>(() -> new Forecast(results, budget()).outlook());
    }

    /// The canvas as a model, to calculate with elsewhere. Like the canvas it leaves open which
    /// discount rate holds.
    public static Model model(String name, BudgetFrame frame, Canvas canvas) {
        return new Model(name, null, null, BudgetPlan.of(frame, canvas), ImpactPlan.of(canvas));
    }

    public ModelResults results() {
        return results;
    }

    /// A canvas always has a budget, be it one without lines.
    public BudgetResults budget() {
        return requireNonNull(results.budget());
    }

    public BudgetLedger ledger() {
        return budget().ledger();
    }

    /// Whether any year is less sure than its amount says, which takes far less than the outlook.
    public boolean hasRanges() {
        return new Forecast(results, budget()).hasRanges();
    }

    public Outlook outlook() {
        return outlook.get();
    }
}
