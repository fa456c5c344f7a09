package nl.sluitend.finance.results;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.uncertainty.Distribution;
import nl.sluitend.finance.uncertainty.MonteCarlo;
import nl.sluitend.finance.uncertainty.Sampling;

/// A result with how it turned out over many draws. A year is short in a draw that the `grain` of
/// its ledger would round to less than nothing.
public record Drawn(Figure result, Distribution draws, Grain grain) {

    private static final double EVEN = 1;

    /// In the order of the results, all from the same draws.
    public static List<Drawn> of(List<Figure> results, Sampling sampling, Grain grain) {
        List<Distribution> all = MonteCarlo.of(results, sampling.draws(), sampling.seed());
        return IntStream.range(0, results.size())
                .mapToObj(i -> new Drawn(results.get(i), all.get(i), grain))
                .toList();
    }

    /// Whether every draw has a value. A ratio has none where the inputs are nothing.
    public boolean isFinite() {
        return Double.isFinite(least()) && Double.isFinite(most());
    }

    /// Whether it may turn out otherwise at all.
    public boolean varies() {
        return least() < most();
    }

    /// The share of the draws that turn out well, as a fraction: a year that is not short, a ratio
    /// above one, anything else above zero.
    public double chance() {
        return draws.shareAbove(bound());
    }

    private double bound() {
        if (result.concept() == Concept.RESULT) {
            return grain.half().negate().doubleValue();
        }
        return result.concept() == Concept.SOCIAL_RETURN ? EVEN : 0;
    }

    private double least() {
        return draws.quantile(0);
    }

    private double most() {
        return draws.quantile(1);
    }
}
