package nl.sluitend.finance.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.finance.uncertainty.Tornado;
import nl.sluitend.finance.uncertainty.UncertainQuantity;
import org.jspecify.annotations.Nullable;

/// How sure the results are, from draws over all ranges of the model.
public record UncertaintyResults(
        long seed, int draws, List<ResultSpread> spreads, List<Sway> tornado, List<Ranged> ranges) {

    /// Draws are binary fractions; more digits than these mean nothing.
    private static final MathContext DIGITS = new MathContext(8);

    /// Of one result: the mean of the draws, and the values that ten, fifty and ninety per cent of
    /// them stay under. The `chance` is that of a year that is not short, of a net present value
    /// above zero, or of a ratio above one, as a fraction.
    public record ResultSpread(
            Concept concept,
            @Nullable Year year,
            BigDecimal mean,
            BigDecimal p10,
            BigDecimal p50,
            BigDecimal p90,
            BigDecimal chance) {}

    /// A result with one uncertain quantity at its low and at its high value.
    public record Sway(
            Concept concept,
            @Nullable Year year,
            String id,
            String name,
            Concept quantity,
            BigDecimal atLow,
            BigDecimal atHigh) {}

    /// What was given as a range, with the mean and the standard deviation that PERT takes for it.
    public record Ranged(
            String id,
            String name,
            Concept quantity,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            BigDecimal mean,
            BigDecimal deviation) {

        static Ranged of(UncertainQuantity quantity) {
            return new Ranged(
                    quantity.id(),
                    quantity.name(),
                    quantity.concept(),
                    quantity.range().low(),
                    quantity.range().likely(),
                    quantity.range().high(),
                    quantity.mean(),
                    quantity.deviation());
        }
    }

    public UncertaintyResults {
        spreads = List.copyOf(spreads);
        tornado = List.copyOf(tornado);
        ranges = List.copyOf(ranges);
    }

    /// Absent when nothing in these figures has a range.
    static @Nullable UncertaintyResults of(List<Figure> figures, Sampling sampling, Grain grain) {
        List<Sway> tornado = figures.stream().flatMap(each -> sways(each).stream()).toList();
        return tornado.isEmpty()
                ? null
                : new UncertaintyResults(
                        sampling.seed(),
                        sampling.draws(),
                        spreads(figures, sampling, grain),
                        tornado,
                        ranges(figures));
    }

    private static List<Ranged> ranges(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> Tornado.of(figure).bars().stream())
                .map(Tornado.Bar::quantity)
                .distinct()
                .map(Ranged::of)
                .toList();
    }

    private static List<ResultSpread> spreads(
            List<Figure> figures, Sampling sampling, Grain grain) {
        return Drawn.of(figures, sampling, grain).stream()
                .filter(Drawn::isFinite)
                .map(UncertaintyResults::spread)
                .toList();
    }

    private static ResultSpread spread(Drawn drawn) {
        return new ResultSpread(
                drawn.result().concept(),
                drawn.result().year(),
                decimal(drawn.draws().mean()),
                decimal(drawn.draws().quantile(0.1)),
                decimal(drawn.draws().quantile(0.5)),
                decimal(drawn.draws().quantile(0.9)),
                decimal(drawn.chance()));
    }

    private static List<Sway> sways(Figure figure) {
        return Tornado.of(figure).bars().stream()
                .filter(bar -> Double.isFinite(bar.swing()))
                .map(bar -> sway(figure, bar))
                .toList();
    }

    private static Sway sway(Figure figure, Tornado.Bar bar) {
        return new Sway(
                figure.concept(),
                figure.year(),
                bar.quantity().id(),
                bar.quantity().name(),
                bar.quantity().concept(),
                decimal(bar.atLow()),
                decimal(bar.atHigh()));
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value, DIGITS);
    }
}
