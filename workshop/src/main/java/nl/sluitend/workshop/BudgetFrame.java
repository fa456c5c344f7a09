package nl.sluitend.workshop;

import java.time.Year;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// The budget year the model starts in and, when the group is bound to one, the ceiling of a year
/// (*financieel kader*): on what `payer` brings in or, without a payer, on all costs.
public record BudgetFrame(Year firstYear, @Nullable Money ceiling, @Nullable String payer) {}
