package nl.sluitend.finance.reference;

import java.math.BigDecimal;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Exact;
import nl.sluitend.shape.Rate;

/// A real rate for weighing later money, as a fraction a year, with the timing that goes with its
/// `use`.
///
/// @param id the name by which the program finds it; the one that is used unless a model says
///     otherwise is nl-standaard
/// @param use what it is for
/// @param rate the rate a year, as a fraction: 0.0225 is 2.25 %
/// @param timing whether the first year counts in full or is discounted by one year already
/// @param provenance where it was found and when it holds
public record DiscountRate(
        String id, String use, @Rate BigDecimal rate, Timing timing, Provenance provenance)
        implements Dated {

    public DiscountRate {
        rate = Exact.shortest(rate);
    }

    public Discount discount() {
        return new Discount(rate, timing, Prices.REAL);
    }
}
