package nl.sluitend.finance.budget;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// The price of an hour, from its parts.
final class HourlyPriceCalculation {

    private HourlyPriceCalculation() {}

    /// Absent when one of the parts is unknown.
    static @Nullable Figure of(HourlyPrice price) {
        Figure cost = cost(price);
        if (cost == null) {
            return null;
        }
        List<Figure> terms = new ArrayList<>(List.of(cost));
        price.supplements().forEach(each -> terms.add(supplement(each)));
        return withMargin(price, Figure.sum(Concept.HOURLY_PRICE, terms));
    }

    private static @Nullable Figure cost(HourlyPrice price) {
        Figure wage = Figure.estimated(Concept.HOURLY_WAGE, price.wage());
        Figure productivity = Figure.estimated(Concept.PRODUCTIVITY, price.productivity());
        Figure overhead = Figure.estimated(Concept.OVERHEAD, price.overhead());
        if (wage == null || productivity == null || overhead == null) {
            return null;
        }
        return Figure.product(
                Concept.HOURLY_COST,
                Figure.quotient(Concept.WAGE_PER_PRODUCTIVE_HOUR, wage, productivity),
                Figure.sum(Concept.OVERHEAD_FACTOR, Figure.ONE, overhead));
    }

    private static Figure supplement(HourlyPrice.Supplement supplement) {
        return Figure.given(Concept.SUPPLEMENT, supplement.perHour().amount())
                .about("", supplement.label());
    }

    private static Figure withMargin(HourlyPrice price, Figure cost) {
        if (price.margin().signum() == 0) {
            return cost;
        }
        Figure margin = Figure.given(Concept.MARGIN, price.margin());
        Figure factor = Figure.sum(Concept.MARGIN_FACTOR, Figure.ONE, margin);
        return Figure.product(Concept.HOURLY_PRICE, cost.as(Concept.HOURLY_COST), factor);
    }
}
