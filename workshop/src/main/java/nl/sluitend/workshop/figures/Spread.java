package nl.sluitend.workshop.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.results.Drawn;
import nl.sluitend.finance.uncertainty.Distribution;

/// How a result turns out over many draws: one in ten is below `low` (P10), half is below `middle`
/// (P50), one in ten is above `high` (P90).
public record Spread(BigDecimal low, BigDecimal middle, BigDecimal high) {

    public Spread {
        low = Exact.shortest(low);
        middle = Exact.shortest(middle);
        high = Exact.shortest(high);
    }

    /// Empty when every draw is the same, and when a draw has no value: nothing divided by nothing.
    static Optional<Spread> of(Drawn drawn, int decimals) {
        Distribution draws = drawn.draws();
        return drawn.isFinite() && drawn.varies()
                ? Optional.of(
                        new Spread(
                                rounded(draws.quantile(0.1), decimals),
                                rounded(draws.quantile(0.5), decimals),
                                rounded(draws.quantile(0.9), decimals)))
                : Optional.empty();
    }

    static BigDecimal rounded(double value, int decimals) {
        return rounded(BigDecimal.valueOf(value), decimals);
    }

    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
