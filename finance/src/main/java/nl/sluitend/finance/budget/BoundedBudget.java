package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// A budget in which all savings of one outcome together are no more in a year than that outcome is
/// worth in it ([SavingBounds]).
public record BoundedBudget(Budget given, SavingBounds bounds) implements BudgetBasis {

    @Override
    public Horizon horizon() {
        return given.horizon();
    }

    @Override
    public List<Driver> drivers() {
        return given.drivers();
    }

    @Override
    public List<BudgetLine> lines() {
        return given.lines();
    }

    @Override
    public @Nullable Ceiling ceiling() {
        return given.ceiling();
    }

    @Override
    public @Nullable Money openingReserve() {
        return given.openingReserve();
    }

    @Override
    public @Nullable Grain grain() {
        return given.grain();
    }

    @Override
    public BoundedBudget in(@Nullable Grain other) {
        return new BoundedBudget(given.in(other), bounds);
    }

    @Override
    public BoundedBudget with(List<BudgetLine> others) {
        return new BoundedBudget(given.with(others), bounds);
    }

    @Override
    public BoundedBudget with(Driver other) {
        return new BoundedBudget(given.with(other), bounds);
    }

    @Override
    public @Nullable Figure cashed(BudgetLine line, Year year) {
        return bounds.cashed(line, year);
    }
}
