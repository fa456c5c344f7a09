package nl.sluitend.workshop.figures;

import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.OutcomeValue;
import nl.sluitend.finance.societal.OutcomeValue.Unvalued;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import org.jspecify.annotations.Nullable;

/// What the outcome on a `note` comes to: `impact` in a full year before any drop-off, and the
/// present value of all its years. They are in whole euros, as they are shown, so that they are
/// rounded once. Both are absent when something they follow from is unknown.
public record OutcomeOutlook(String note, @Nullable Money impact, @Nullable Money presentValue) {

    static OutcomeOutlook of(OutcomeValue value) {
        return switch (value) {
            case Valued valued ->
                    new OutcomeOutlook(
                            valued.outcome().id(),
                            shown(valued.impact()),
                            shown(valued.presentValue()));
            case Unvalued(var outcome) -> new OutcomeOutlook(outcome.id(), null, null);
        };
    }

    private static Money shown(Figure figure) {
        return figure.money().toWholeEuros();
    }
}
