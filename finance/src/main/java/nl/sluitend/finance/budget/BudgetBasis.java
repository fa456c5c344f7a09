package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// What a ledger calculates with: a [Budget] as it was given, or one whose savings are held to what
/// their outcomes are worth ([BoundedBudget]).
public interface BudgetBasis {

    Horizon horizon();

    List<Driver> drivers();

    List<BudgetLine> lines();

    @Nullable Ceiling ceiling();

    @Nullable Money openingReserve();

    /// How fine its amounts are; absent: nothing is rounded.
    @Nullable Grain grain();

    /// The same with amounts that are as fine as said.
    BudgetBasis in(@Nullable Grain other);

    /// The same years with other lines.
    BudgetBasis with(List<BudgetLine> others);

    /// The same with another volume for the driver of that identifier.
    BudgetBasis with(Driver other);

    /// What is cashed of a saving in a year in which it counts; absent when nobody knows.
    @Nullable Figure cashed(BudgetLine line, Year year);
}
