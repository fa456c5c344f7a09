package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;

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
