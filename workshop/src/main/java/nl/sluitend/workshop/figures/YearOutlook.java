package nl.sluitend.workshop.figures;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Exact;

/// How sure a year is: its result in euros, and `notShort`, the share of the draws in which the
/// year is not short, as a fraction.
public record YearOutlook(Year year, Spread result, BigDecimal notShort) {

    public YearOutlook {
        notShort = Exact.shortest(notShort);
    }
}
