package nl.sluitend.reports.explanation;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.reports.explanation.Explanation.Calculated;
import nl.sluitend.reports.explanation.Explanation.NotCounted;
import nl.sluitend.reports.explanation.Explanation.NotKnown;
import nl.sluitend.reports.explanation.Explanation.NotThere;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import nl.sluitend.reports.explanation.FigureAddress.OfDriver;
import nl.sluitend.reports.explanation.FigureAddress.OfLine;
import nl.sluitend.reports.explanation.FigureAddress.OfOutcome;
import nl.sluitend.reports.explanation.FigureAddress.OfParty;
import nl.sluitend.reports.explanation.FigureAddress.OfWhole;
import nl.sluitend.reports.explanation.FigureAddress.OfYear;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// Tells of the figures of one workshop how they come about, in a language.
public final class WorkshopExplanation {

    private final BudgetResults results;
    private final BudgetBasis budget;
    private final @Nullable SocietalFigures societal;
    private final Explainer explainer;

    public WorkshopExplanation(WorkshopFigures figures, Language language) {
        this(figures.results(), language);
    }

    /// `all` has a budget.
    WorkshopExplanation(ModelResults all, Language language) {
        SocietalResults weighed = all.societal();
        this.results = requireNonNull(all.budget());
        this.budget = results.budget();
        this.societal = weighed == null ? null : new SocietalFigures(weighed);
        this.explainer = Explainer.of(all, language);
    }

    public Explanation of(FigureAddress address) {
        return switch (address) {
            case OfLine(var note, var year) -> line(note, year);
            case OfYear(var figure, var year) -> ofYear(figure, year);
            case OfDriver(var figure, var note, var year) -> ofDriver(figure, note, year);
            case OfOutcome(var figure, var note) -> societal(each -> each.find(figure, note));
            case OfParty(var figure, var party) -> ofParty(figure, party);
            case OfWhole(var figure) -> ofWhole(figure);
        };
    }

    private Explanation ofWhole(WholeFigure figure) {
        return switch (figure) {
            case NET_PRESENT_VALUE -> told(figures().netPresentValue(), List.of());
            case INPUTS -> societal(each -> each.ledger().investment());
            case SOCIETAL_PRESENT_VALUE -> societal(each -> each.ledger().presentValue());
            case SOCIETAL_NET_PRESENT_VALUE -> societal(each -> each.ledger().netPresentValue());
            case SOCIAL_RETURN -> societal(SocietalFigures::ratio);
            case NET_SOCIAL_RETURN -> societal(SocietalFigures::netRatio);
            case SOCIAL_PAYBACK_MONTHS -> societal(SocietalFigures::paybackMonths);
        };
    }

    private Explanation ofYear(YearFigure figure, Year year) {
        Figure found = covers(year) ? figures().find(figure, year) : null;
        return found == null ? new NotThere(List.of()) : new Calculated(explainer.of(found));
    }

    private Explanation ofDriver(DriverFigure figure, NoteId note, Year year) {
        Figure found =
                budget.drivers().stream()
                        .filter(each -> covers(year) && each.id().equals(note.value()))
                        .findFirst()
                        .map(driver -> ofDriver(figure, driver, year))
                        .orElse(null);
        return told(found, covers(year) ? results.figures(year).unknown() : List.of());
    }

    private @Nullable Figure ofDriver(DriverFigure figure, Driver driver, Year year) {
        Figure found = figures().find(figure, driver, year);
        return found == null ? null : found.about(driver.id(), driver.name()).in(year);
    }

    private Explanation ofParty(PartyFigure figure, String party) {
        Explained found = societal == null ? null : societal.explain(figure, party, explainer);
        return found == null ? new NotThere(List.of()) : new Calculated(found);
    }

    private Explanation societal(Function<SocietalFigures, @Nullable Figure> figure) {
        return societal == null
                ? new NotThere(List.of())
                : told(figure.apply(societal), societal.unknown());
    }

    private Explanation told(@Nullable Figure figure, List<String> unknown) {
        return figure == null
                ? new NotThere(explainer.unknown(unknown))
                : new Calculated(explainer.of(figure));
    }

    private BudgetFigures figures() {
        return new BudgetFigures(results);
    }

    private boolean covers(Year year) {
        return budget.horizon().years().contains(year);
    }

    private Explanation line(NoteId note, Year year) {
        BudgetLine line =
                budget.lines().stream()
                        .filter(each -> each.id().equals(note.value()))
                        .findFirst()
                        .orElse(null);
        return line == null || !covers(year)
                ? new NotThere(List.of())
                : line(note, Explainer.onOneLine(line.label()), year);
    }

    private Explanation line(NoteId note, String name, Year year) {
        YearFigures figures = results.figures(year);
        Figure figure = figures.line(note.value());
        if (figure != null) {
            return new Calculated(explainer.of(figure));
        }
        return figures.unknown().contains(note.value())
                ? new NotKnown(note, name, year)
                : new NotCounted(note, name, year);
    }
}
