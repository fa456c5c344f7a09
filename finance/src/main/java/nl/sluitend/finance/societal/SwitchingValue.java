package nl.sluitend.finance.societal;

import java.util.Optional;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.Worth.PerUnit;
import org.jspecify.annotations.Nullable;

/// Where one outcome alone tips the scale: the ratio is 1 when its worth is `factor` times as much,
/// its impact is then `impact`, and its proxy, if it has one, `proxy`.
public record SwitchingValue(String outcome, Figure factor, Figure impact, @Nullable Figure proxy) {

    /// Empty when the outcome is worth nothing, or when its worth would have to change sign: then
    /// no value of it makes the ratio 1.
    static Optional<SwitchingValue> of(Valued valued, Figure presentValue, Figure investment) {
        Figure own = valued.presentValue();
        if (own.value().signum() == 0) {
            return Optional.empty();
        }
        Figure others = Figure.difference(Concept.VALUE_OF_OTHERS, presentValue, own);
        Figure needed = Figure.difference(Concept.VALUE_NEEDED, investment, others);
        Figure factor = about(valued, Figure.quotient(Concept.SWITCHING_FACTOR, needed, own));
        return factor.value().signum() < 0 ? Optional.empty() : Optional.of(of(valued, factor));
    }

    private static SwitchingValue of(Valued valued, Figure factor) {
        Figure impact = Figure.product(Concept.SWITCHING_IMPACT, valued.impact(), factor);
        return new SwitchingValue(
                valued.outcome().id(), factor, about(valued, impact), proxy(valued, factor));
    }

    private static @Nullable Figure proxy(Valued valued, Figure factor) {
        if (!(valued.outcome().worth() instanceof PerUnit worth)) {
            return null;
        }
        Figure proxy = Figure.estimated(Concept.PROXY, worth.proxy());
        return proxy == null
                ? null
                : about(valued, Figure.product(Concept.SWITCHING_PROXY, proxy, factor));
    }

    private static Figure about(Valued valued, Figure figure) {
        return figure.about(valued.outcome().id(), valued.outcome().label());
    }
}
