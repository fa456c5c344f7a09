package nl.sluitend.finance.budget;

import java.time.Year;
import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// A budget in which all savings of one outcome together are no more in a year than that outcome is
/// worth in it ([SavingBounds]).
public record BoundedBudget(Budget given, SavingBounds bounds) implements BudgetBasis {

    @Override
    public BoundedBudget of(Budget other) {
        return new BoundedBudget(other, bounds);
    }

    @Override
    public @Nullable Figure cashed(BudgetLine line, Year year) {
        return bounds.cashed(line, year);
    }
}
