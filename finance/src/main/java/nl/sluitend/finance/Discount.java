package nl.sluitend.finance;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.shape.Rate;
import org.jspecify.annotations.Nullable;

/// How a later year's money is weighed against today's. The `rate` is a fraction (0.0225 is
/// 2.25 %). Practice differs in whether the first year counts in full (cost-benefit analysis,
/// health economics) or is discounted by one year already (the SROI guide of 2012), so `timing`
/// says it.
///
/// @param rate the rate a year as a fraction: 0.0225 is 2.25 %; more than −1 and less than 1; with
///     0
///     nothing is discounted
/// @param timing whether the first year counts in full or is discounted already
/// @param prices whether a rise of prices is left out of the rate (REAL) or in it (NOMINAL: then it
///     stays in the amounts too); absent: nobody has said it, and it is taken for a real one
public record Discount(@Rate BigDecimal rate, Timing timing, @Nullable Prices prices) {

    /// Whether a rate has the rise of prices in it.
    public enum Prices {
        REAL,
        NOMINAL
    }

    /// From which year on money is discounted.
    public enum Timing {
        /// The first year counts in full, the second is divided by 1 + rate (cost-benefit analysis;
        /// a cash flow table that begins at t = 0).
        FIRST_YEAR_IN_FULL,
        /// The first year is divided by 1 + rate already (the SROI guide of 2012).
        FIRST_YEAR_DISCOUNTED
    }

    public Discount {
        rate = Exact.shortest(rate);
    }

    /// One of which nobody has said whether it is real.
    public Discount(BigDecimal rate, Timing timing) {
        this(rate, timing, null);
    }

    public static Discount of(String rate, Timing timing) {
        return new Discount(new BigDecimal(rate), timing);
    }

    /// What a unit of money of the year `index`, counted from 0, is worth: 1 / (1 + rate)^periods.
    public Figure factor(int index) {
        Figure growth = Figure.of(Concept.DISCOUNT_GROWTH, Operation.GROWTH, terms(index));
        return Figure.quotient(Concept.DISCOUNT_FACTOR, Figure.ONE, growth);
    }

    private List<Figure> terms(int index) {
        return List.of(
                Figure.given(Concept.DISCOUNT_RATE, rate),
                Figure.given(Concept.PERIODS, BigDecimal.valueOf(periods(index))));
    }

    private int periods(int index) {
        return switch (timing) {
            case FIRST_YEAR_IN_FULL -> index;
            case FIRST_YEAR_DISCOUNTED -> index + 1;
        };
    }
}
