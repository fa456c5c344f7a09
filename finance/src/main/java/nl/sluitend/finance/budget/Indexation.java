package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Exact;
import nl.sluitend.shape.Rate;

/// Prices of the level of one year, rising by `rate` (a fraction) each year after it and lower by
/// it each year before.
///
/// @param rate the rise a year, as a fraction; more than −1 and less than 1
/// @param priceLevel the year whose prices these are
public record Indexation(@Rate BigDecimal rate, Year priceLevel) {
    public Indexation {
        rate = Exact.shortest(rate);
    }
}
