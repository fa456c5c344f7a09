package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What one driver means in one year. The `contributionMargin` is what a unit more adds to the
/// result; it leaves out the unknown lines that it names. `costPerUnit` divides all recurring costs
/// of the year, fixed ones too, by the units that are budgeted, `oneOffPerUnit` those that are
/// one-off; both are absent when there are no units or nobody knows how many.
public record DriverYear(
        Year year,
        Figure contributionMargin,
        @Nullable Figure costPerUnit,
        @Nullable Figure oneOffPerUnit,
        BreakEven breakEven) {

    /// One for each year of the horizon, in order.
    public static List<DriverYear> of(BudgetBasis budget, Driver driver) {
        return budget.horizon().years().stream().map(year -> of(budget, driver, year)).toList();
    }

    public static DriverYear of(BudgetBasis budget, Driver driver, Year year) {
        Volume volume = Volume.of(budget, driver, year);
        YearFigures figures = YearFigures.of(budget, year);
        return new DriverYear(
                year,
                volume.margin(),
                perUnit(Concept.COST_PER_UNIT, figures.structuralCosts(), driver, year),
                perUnit(Concept.ONE_OFF_PER_UNIT, figures.incidentalCosts(), driver, year),
                volume.breakEven());
    }

    private static @Nullable Figure perUnit(
            Concept concept, Figure costs, Driver driver, Year year) {
        var units = driver.in(year).counted();
        if (units == null || units.signum() == 0) {
            return null;
        }
        Figure quantity =
                Figure.given(Concept.DRIVER, units).about(driver.id(), driver.name()).in(year);
        return Figure.quotient(concept, costs, quantity).in(year);
    }
}
