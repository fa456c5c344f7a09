package nl.sluitend.finance.reference;

import java.math.BigDecimal;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Exact;

/// A rate for weighing later money, as a fraction a year, with the timing that goes with its `use`.
public record DiscountRate(
        String id, String use, BigDecimal rate, Timing timing, Provenance provenance)
        implements Dated {

    public DiscountRate {
        rate = Exact.shortest(rate);
    }

    public Discount discount() {
        return new Discount(rate, timing);
    }
}
