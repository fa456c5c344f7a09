package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Exact;

/// Prices of the level of one year, rising by `rate` (a fraction) each year after it and lower by
/// it each year before.
public record Indexation(BigDecimal rate, Year priceLevel) {
    public Indexation {
        rate = Exact.shortest(rate);
    }
}
