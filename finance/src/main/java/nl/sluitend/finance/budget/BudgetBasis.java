package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// What a ledger calculates with: a [Budget] as it was given, or one whose savings are held to what
/// their outcomes are worth ([BoundedBudget]). It is not sealed: a record of a sealed choice
/// says in a file which one it is, and there a budget is no choice.
public interface BudgetBasis {

    /// The budget as it was given, with all that its savings claim.
    Budget given();

    /// The same, calculated from another budget.
    BudgetBasis of(Budget other);

    /// What is cashed of a saving in a year in which it counts; absent when nobody knows.
    @Nullable Figure cashed(BudgetLine line, Year year);

    default Horizon horizon() {
        return given().horizon();
    }

    default List<Driver> drivers() {
        return given().drivers();
    }

    default Optional<Driver> driver(String id) {
        return drivers().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    default List<BudgetLine> lines() {
        return given().lines();
    }

    default @Nullable Ceiling ceiling() {
        return given().ceiling();
    }

    default @Nullable Money openingReserve() {
        return given().openingReserve();
    }

    /// How fine its amounts are; absent: nothing is rounded.
    default @Nullable Grain grain() {
        return given().grain();
    }

    /// The same with amounts that are as fine as said.
    default BudgetBasis in(@Nullable Grain other) {
        return of(given().in(other));
    }

    /// The same years with other lines.
    default BudgetBasis with(List<BudgetLine> others) {
        return of(given().with(others));
    }

    /// The same with another volume for the driver of that identifier.
    default BudgetBasis with(Driver other) {
        return of(given().with(other));
    }
}
