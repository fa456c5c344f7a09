package nl.sluitend.finance.check;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;

/// Limits that a small test reaches.
final class TightLimits {

    static final Limits LIMITS =
            Limits.OF_A_MODEL
                    .with(Limit.AMOUNT_DIGITS, 6)
                    .with(Limit.AMOUNT_DECIMALS, 2)
                    .with(Limit.NEGATIVE_AMOUNTS, 0)
                    .with(Limit.YEAR_FIRST, 2000)
                    .with(Limit.YEAR_LAST, 2100)
                    .with(Limit.LISTED_YEARS, 5)
                    .with(Limit.OUTCOME_YEARS, 5)
                    .with(Limit.HORIZON, 5)
                    .with(Limit.INPUT_YEAR, 4)
                    .with(Limit.USEFUL_LIFE, 10)
                    .with(Limit.SUPPLEMENTS, 3)
                    .with(Limit.LINES, 2);

    private TightLimits() {}
}
