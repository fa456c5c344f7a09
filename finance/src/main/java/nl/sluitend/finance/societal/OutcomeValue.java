package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// What one outcome comes to.
public sealed interface OutcomeValue {

    Outcome outcome();

    /// `impact` is the value of a full year before any drop-off; `years` are the years in which the
    /// outcome has a value; `presentValue` is that of all of them.
    record Valued(Outcome outcome, Figure impact, List<Figure> years, Figure presentValue)
            implements OutcomeValue {
        public Valued {
            years = List.copyOf(years);
        }

        /// What it comes to in that year.
        public Money in(Year year) {
            return Money.sum(
                    years.stream()
                            .filter(figure -> year.equals(figure.year()))
                            .map(Figure::money)
                            .toList());
        }
    }

    /// Something it follows from is unknown.
    record Unvalued(Outcome outcome) implements OutcomeValue {}

    /// What it comes to by calendar year, without any discount; absent when something that it
    /// follows from is unknown.
    static @Nullable Map<Year, Figure> byYear(Outcome outcome, Year first) {
        List<Flow> flows = new OutcomeCalculation(outcome, first).flows();
        Map<Year, Figure> years = new LinkedHashMap<>();
        for (Flow flow : flows) {
            if (flow.value() == null || flow.year() == null) {
                return null;
            }
            years.put(first.plusYears(flow.year()), flow.value());
        }
        return years;
    }

    static OutcomeValue of(Outcome outcome, Discount discount, Year first) {
        OutcomeCalculation calculation = new OutcomeCalculation(outcome, first);
        Figure impact = calculation.impact();
        Flows flows = new Flows(calculation.flows(), discount);
        if (impact == null || !flows.unknown(_ -> true).isEmpty()) {
            return new Unvalued(outcome);
        }
        List<Figure> years =
                flows.all().stream().map(Flow::value).filter(Objects::nonNull).toList();
        Figure present = flows.presentSum(Concept.SOCIETAL_PRESENT_VALUE, _ -> true);
        return new Valued(outcome, impact, years, present.about(outcome.id(), outcome.label()));
    }
}
