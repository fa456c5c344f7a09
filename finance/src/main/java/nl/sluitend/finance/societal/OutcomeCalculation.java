package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.societal.Flow.Side;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import org.jspecify.annotations.Nullable;

/// The impact of one outcome and its value in each year, in the formulas of the guide.
record OutcomeCalculation(Outcome outcome, Year first) {

    private static final Figure NOTHING = Figure.given(Concept.PERIODS, BigDecimal.ZERO);

    /// Absent when something it follows from is unknown.
    @Nullable Figure impact() {
        Figure impact =
                switch (outcome.worth()) {
                    case PerUnit worth -> perUnit(worth);
                    case Net(Estimate net) -> Figure.estimated(Concept.IMPACT, net);
                    case Yearly(List<Estimate> values) ->
                            values.isEmpty()
                                    ? Figure.given(Concept.IMPACT, BigDecimal.ZERO)
                                    : Figure.estimated(Concept.IMPACT, values.getFirst());
                };
        return impact == null ? null : about(impact);
    }

    /// One for each year in which it has a value, or one for an unknown number of years.
    List<Flow> flows() {
        return outcome.worth() instanceof Yearly(List<Estimate> values)
                ? listed(values)
                : projected();
    }

    private @Nullable Figure perUnit(PerUnit worth) {
        Figure quantity = Figure.estimated(Concept.QUANTITY, worth.quantity());
        Figure proxy = proxy(worth);
        Figure share = outcome.filters().netShare();
        return quantity == null || proxy == null || share == null
                ? null
                : Figure.product(Concept.IMPACT, quantity.about("", indicator()), proxy, share);
    }

    private String indicator() {
        return outcome.indicator() == null ? "" : outcome.indicator();
    }

    private static @Nullable Figure proxy(PerUnit worth) {
        Figure proxy = Figure.estimated(Concept.PROXY, worth.proxy());
        if (proxy == null) {
            return null;
        }
        String description = worth.proxyDescription() == null ? "" : worth.proxyDescription();
        Figure described = proxy.about("", description).from(worth.source());
        return worth.priceLevel() == null ? described : described.in(worth.priceLevel());
    }

    private List<Flow> listed(List<Estimate> values) {
        return IntStream.range(0, values.size())
                .mapToObj(k -> flow(k, Figure.estimated(Concept.OUTCOME_VALUE, values.get(k))))
                .toList();
    }

    private List<Flow> projected() {
        Figure duration = Figure.estimated(Concept.DURATION, outcome.duration());
        if (duration == null) {
            return List.of(flow(null, null));
        }
        Figure impact = impact();
        int years = years(duration);
        if (impact == null && years <= 0) {
            return List.of(flow(null, null));
        }
        return IntStream.range(0, years)
                .mapToObj(k -> flow(k, value(impact, duration, k)))
                .toList();
    }

    /// As many as it may last. Where the duration is a range, its likely value may leave nothing
    /// for the last of them.
    private static int years(Figure duration) {
        BigDecimal most = duration.range() == null ? duration.value() : duration.range().high();
        return most.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /// In year `k` of the outcome: what drop-off has left of the impact, for the part of the year
    /// that it still lasts.
    private @Nullable Figure value(@Nullable Figure impact, Figure duration, int k) {
        Figure remaining = remaining(k);
        if (impact == null || remaining == null) {
            return null;
        }
        List<Figure> factors = new ArrayList<>(List.of(impact));
        if (k > 0) {
            factors.add(remaining);
        }
        factors.add(partOfYear(duration, k));
        return Figure.product(Concept.OUTCOME_VALUE, factors);
    }

    /// Nothing drops off in the first year, so that a drop-off that is unknown is no harm to it.
    private @Nullable Figure remaining(int k) {
        if (k == 0) {
            return Figure.ONE;
        }
        Figure dropOff = Figure.estimated(Concept.DROP_OFF, outcome.dropOff());
        return dropOff == null
                ? null
                : Figure.of(
                        Concept.REMAINING,
                        Operation.POWER,
                        List.of(Figure.complement(Concept.KEPT_PER_YEAR, dropOff), elapsed(k)));
    }

    private static Figure partOfYear(Figure duration, int k) {
        Figure difference = Figure.difference(Concept.DURATION_LEFT, duration, elapsed(k));
        Figure left =
                Figure.of(Concept.DURATION_LEFT, Operation.GREATEST, List.of(NOTHING, difference));
        return Figure.of(Concept.PART_OF_YEAR, Operation.LEAST, List.of(Figure.ONE, left));
    }

    private static Figure elapsed(int k) {
        return Figure.given(Concept.PERIODS, BigDecimal.valueOf(k));
    }

    private Flow flow(@Nullable Integer k, @Nullable Figure value) {
        Integer year = k == null ? null : outcome.firstYear() + k;
        Figure shown =
                year == null || value == null ? null : about(value).in(first.plusYears(year));
        return new Flow(outcome.id(), outcome.party(), side(), year, shown);
    }

    private Side side() {
        return switch (outcome.benefit()) {
            case SAVING -> Side.SAVING;
            case SOCIAL_VALUE -> Side.SOCIAL_VALUE;
        };
    }

    private Figure about(Figure figure) {
        return figure.about(outcome.id(), outcome.label());
    }
}
