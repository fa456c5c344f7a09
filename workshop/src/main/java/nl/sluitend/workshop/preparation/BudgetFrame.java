package nl.sluitend.workshop.preparation;

import java.time.Year;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Text;
import org.jspecify.annotations.Nullable;

/// The budget that the group works within.
///
/// @param firstYear the budget year; the model runs to three years after it
/// @param ceiling the most a year may come to (financieel kader), in euros; absent: no ceiling
/// @param payer whose contribution the ceiling bounds, as notes name it in party; absent or empty:
///     it bounds all costs
public record BudgetFrame(
        Year firstYear,
        @Quantity @Nullable Money ceiling,
        @Text(Limit.PARTY) @Nullable String payer) {}
