package nl.sluitend.reports.explanation;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.SocietalLedger;
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
import nl.sluitend.workshop.BudgetPlan;
import nl.sluitend.workshop.ImpactPlan;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/// Tells of the figures of one workshop how they come about, in a language.
public final class WorkshopExplanation {

    private final Budget budget;
    private final ImpactMap map;
    private final @Nullable Discount discount;
    private final Explaining explaining;

    /// `rate` is what later money is weighed with, where one is known.
    public WorkshopExplanation(Workshop workshop, @Nullable DiscountRate rate, Language language) {
        this(BudgetPlan.of(workshop), ImpactPlan.of(workshop), rate, language);
    }

    WorkshopExplanation(
            Budget budget, ImpactMap map, @Nullable DiscountRate rate, Language language) {
        this.budget = budget;
        this.map = map;
        this.discount = rate == null ? null : rate.discount();
        this.explaining = new Explaining(language, budget, map, rate);
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
        return found == null
                ? new NotThere(List.of())
                : new Calculated(figure.shown(explaining.of(found)));
    }

    private Explanation ofDriver(DriverFigure figure, NoteId note, Year year) {
        Figure found =
                budget.drivers().stream()
                        .filter(each -> covers(year) && each.id().equals(note.value()))
                        .findFirst()
                        .map(driver -> ofDriver(figure, driver, year))
                        .orElse(null);
        return told(found, covers(year) ? YearFigures.of(budget, year).unknown() : List.of());
    }

    private @Nullable Figure ofDriver(DriverFigure figure, Driver driver, Year year) {
        Figure found = figures().find(figure, driver, year);
        return found == null ? null : found.about(driver.id(), driver.name()).in(year);
    }

    private Explanation ofParty(PartyFigure figure, String party) {
        SocietalFigures figures = societal();
        Explained found = figures == null ? null : figures.explain(figure, party, explaining);
        return found == null ? new NotThere(List.of()) : new Calculated(found);
    }

    private Explanation societal(Function<SocietalFigures, @Nullable Figure> figure) {
        SocietalFigures figures = societal();
        return figures == null
                ? new NotThere(List.of())
                : told(figure.apply(figures), figures.unknown());
    }

    private @Nullable SocietalFigures societal() {
        Year first = budget.horizon().first();
        return discount == null
                ? null
                : new SocietalFigures(SocietalLedger.of(map, discount, first));
    }

    private Explanation told(@Nullable Figure figure, List<String> unknown) {
        return figure == null
                ? new NotThere(explaining.unknown(unknown))
                : new Calculated(explaining.of(figure));
    }

    private BudgetFigures figures() {
        return new BudgetFigures(budget, discount);
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
                : line(note, Explaining.onOneLine(line.label()), year);
    }

    private Explanation line(NoteId note, String name, Year year) {
        Figure all = YearFigures.of(budget, year).sum(Concept.BALANCE, Direction.values());
        Figure figure =
                all.terms().stream()
                        .filter(line -> line.id().equals(note.value()))
                        .findFirst()
                        .orElse(null);
        if (figure != null) {
            return new Calculated(explaining.of(figure));
        }
        return all.without().contains(note.value())
                ? new NotKnown(note, name, year)
                : new NotCounted(note, name, year);
    }
}
