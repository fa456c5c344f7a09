package nl.sluitend.canvas.outlook;

import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.OutcomeValue;
import nl.sluitend.finance.societal.OutcomeValue.Unvalued;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import org.jspecify.annotations.Nullable;

/// What the outcome on a `note` comes to: `impact` in a full year before any drop-off, and the
/// present value of all its years. Both are absent when something it follows from is unknown.
public record OutcomeOutlook(String note, @Nullable Money impact, @Nullable Money presentValue) {

    static OutcomeOutlook of(OutcomeValue value) {
        return switch (value) {
            case Valued valued ->
                    new OutcomeOutlook(
                            valued.outcome().id(),
                            cents(valued.impact()),
                            cents(valued.presentValue()));
            case Unvalued(var outcome) -> new OutcomeOutlook(outcome.id(), null, null);
        };
    }

    private static Money cents(Figure figure) {
        return figure.money().toCents();
    }
}
