package nl.sluitend.finance.societal;

import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Flow.Side;

/// What is put in, what is saved in money and what is gained in social value, all in present value,
/// and what that leaves.
public record Position(Figure investment, Figure saving, Figure socialValue, Figure net) {

    static Position of(Flows flows) {
        Figure investment = sum(flows, Concept.PARTY_INVESTMENT, Side.INVESTMENT);
        Figure saving = sum(flows, Concept.PARTY_SAVING, Side.SAVING);
        Figure social = sum(flows, Concept.PARTY_SOCIAL_VALUE, Side.SOCIAL_VALUE);
        Figure gain = Figure.sum(Concept.PARTY_GAIN, saving, social);
        Figure net = Figure.difference(Concept.PARTY_NET, gain, investment);
        return new Position(investment, saving, social, net.without(flows.unknown(_ -> true)));
    }

    boolean isKnown() {
        return net.without().isEmpty();
    }

    /// Whether anything is put in or gained, or may be.
    boolean isSomething() {
        return !isKnown()
                || Stream.of(investment, saving, socialValue)
                        .anyMatch(figure -> figure.value().signum() != 0);
    }

    private static Figure sum(Flows flows, Concept concept, Side side) {
        return flows.presentSum(concept, flow -> flow.side() == side);
    }

    Position about(String party) {
        return new Position(
                investment.about("", party),
                saving.about("", party),
                socialValue.about("", party),
                net.about("", party));
    }
}
