package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What one driver means in one year. The `contributionMargin` is what a unit more adds to the
/// result; it leaves out the unknown lines that it names. `costPerUnit` divides all costs of the
/// year, fixed ones too, by the units that are budgeted; absent when there are none or nobody knows
/// how many.
public record DriverYear(
        Year year, Figure contributionMargin, @Nullable Figure costPerUnit, BreakEven breakEven) {

    /// One for each year of the horizon, in order.
    public static List<DriverYear> of(BudgetBasis budget, Driver driver) {
        return budget.horizon().years().stream().map(year -> of(budget, driver, year)).toList();
    }

    public static DriverYear of(BudgetBasis budget, Driver driver, Year year) {
        Volume volume = Volume.of(budget, driver, year);
        return new DriverYear(
                year, volume.margin(), costPerUnit(budget, driver, year), volume.breakEven());
    }

    private static @Nullable Figure costPerUnit(BudgetBasis budget, Driver driver, Year year) {
        var units = driver.in(year).counted();
        if (units == null || units.signum() == 0) {
            return null;
        }
        Figure costs = YearFigures.of(budget, year).sum(Concept.COSTS, Direction.COST);
        Figure quantity =
                Figure.given(Concept.DRIVER, units).about(driver.id(), driver.name()).in(year);
        return Figure.quotient(Concept.COST_PER_UNIT, costs, quantity).in(year);
    }
}
