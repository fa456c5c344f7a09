package nl.sluitend.finance.results;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Once;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;
import nl.sluitend.finance.analysis.BreakEven;
import nl.sluitend.finance.analysis.BudgetAnalysis;
import nl.sluitend.finance.analysis.BudgetAnalysis.DriverAnalysis;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.analysis.Pareto;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remarks;
import nl.sluitend.finance.societal.ImpactMap;
import org.jspecify.annotations.Nullable;

/// Everything that follows from a budget, each computed once, when it is first asked for. What asks
/// for a discount is absent without one. A year that is asked about is one of the horizon.
public final class BudgetResults {

    private final BudgetBasis budget;
    private final @Nullable Discount discount;
    private final Once<List<YearFigures>> figures;
    private final Once<BudgetResults> shown;
    private final Once<BudgetLedger> ledger;
    private final Once<List<YearResults>> years;
    private final Once<List<KeyFigures>> keyFigures;
    private final Once<@Nullable Appraisal> appraisal;
    private final Once<BudgetAnalysis> analysis;

    public BudgetResults(BudgetBasis budget, @Nullable Discount discount) {
        this.budget = budget;
        this.discount = discount;
        this.figures = new Once<>(() -> YearFigures.of(budget));
        this.shown = new Once<>(this::inShownDigits);
        this.ledger = new Once<>(() -> BudgetLedger.of(budget, figures()));
        this.years = new Once<>(() -> figures().stream().map(YearResults::of).toList());
        this.keyFigures = new Once<>(() -> KeyFigures.of(budget, figures()));
        this.appraisal = new Once<>(this::appraised);
        this.analysis = new Once<>(this::analysed);
    }

    public BudgetBasis budget() {
        return budget;
    }

    /// What may be said, of the amounts as they are shown.
    public BudgetLedger ledger() {
        return shown().ledger.get();
    }

    /// What has to be known beside it, of the amounts as they are shown too.
    List<Remark> remarks(@Nullable ImpactMap map) {
        return new Remarks(shown().budget, shown().figures(), map).all();
    }

    /// The results in which all amounts are as they are shown: in the grain of the budget, or else
    /// in cents.
    public BudgetResults shown() {
        return shown.get();
    }

    private BudgetResults inShownDigits() {
        return budget.grain() == null ? new BudgetResults(budget.in(Grain.CENTS), discount) : this;
    }

    /// Of each year, in order.
    public List<YearResults> years() {
        return years.get();
    }

    /// What is asked for what is bought in these years.
    public Credits credits() {
        return Credits.of(budget);
    }

    /// The lines by who pays them and by task field.
    public List<AllocatedLine> allocation() {
        return AllocatedLine.of(budget, ledger().years());
    }

    /// The same with what they are together, as costs and income are told. The amounts are as they
    /// are shown.
    public List<LineGroup> lineGroups() {
        return LineGroup.of(AllocatedLine.inOrder(budget, ledger().years()), shown().figures());
    }

    public YearFigures figures(Year year) {
        return figures().get(index(year));
    }

    /// The result of each year of which all is known.
    public List<Figure> knownResults() {
        return figures().stream()
                .map(YearFigures::result)
                .filter(result -> result.unknown().isEmpty())
                .toList();
    }

    public KeyFigures keyFigures(Year year) {
        return keyFigures.get().get(index(year));
    }

    public DriverYear driver(Driver driver, Year year) {
        return DriverYear.of(budget, driver, year);
    }

    public BreakEven breakEven(Driver driver, Year year) {
        return BreakEven.of(budget, driver, year);
    }

    public @Nullable Appraisal appraisal() {
        return appraisal.get();
    }

    public @Nullable AppraisedYear appraisal(Year year) {
        Appraisal all = appraisal.get();
        return all == null ? null : all.years().get(index(year));
    }

    public BudgetAnalysis analysis() {
        return analysis.get();
    }

    private BudgetAnalysis analysed() {
        return new BudgetAnalysis(
                keyFigures.get(),
                budget.drivers().stream()
                        .map(each -> new DriverAnalysis(each, DriverYear.of(budget, each)))
                        .toList(),
                Pareto.of(budget),
                appraisal.get());
    }

    private List<YearFigures> figures() {
        return figures.get();
    }

    private @Nullable Appraisal appraised() {
        return discount == null ? null : Appraisal.of(budget, discount);
    }

    private int index(Year year) {
        return budget.horizon().years().indexOf(year);
    }
}
