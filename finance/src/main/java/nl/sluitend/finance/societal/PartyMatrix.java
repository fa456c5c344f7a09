package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Discount;

/// Who pays and who gains: each party's position, in the order in which the map names them, and
/// that of all together.
public record PartyMatrix(List<PartyPosition> parties, Position total) {

    /// As of a year that is called balanced: nobody estimates closer than that.
    private static final BigDecimal MARGIN = new BigDecimal("0.02");

    /// Where the gain of an investment ends up.
    public enum Pocket {
        /// The party puts nothing in.
        NO_INVESTOR,
        /// The party gets back all but a trifle of what it puts in, or nobody gains more
        /// than is put in.
        RIGHT,
        /// The party loses while all together gain (*wrong pocket*).
        WRONG,
        /// The party puts something in, and nobody has said what it gains. What is not filled in is
        /// not nothing.
        NO_GAIN_GIVEN,
        /// Too much is unknown to tell.
        UNKNOWN
    }

    /// The row of one party, by its name; the name is empty where nobody has said who it is.
    public record PartyPosition(String party, Position position, Pocket pocket) {}

    public PartyMatrix {
        parties = List.copyOf(parties);
    }

    static PartyMatrix of(Flows flows) {
        Position total = Position.of(flows);
        List<PartyPosition> parties =
                flows.all().stream()
                        .map(Flow::party)
                        .distinct()
                        .map(party -> position(flows, party, total))
                        .filter(row -> !row.party().isEmpty() || row.position().isSomething())
                        .toList();
        return new PartyMatrix(parties, total);
    }

    private static PartyPosition position(Flows flows, String party, Position total) {
        Flows own = of(flows, party);
        Position position = Position.of(own).about(party);
        return new PartyPosition(party, position, pocket(own, position, total));
    }

    private static Flows of(Flows flows, String party) {
        Discount discount = flows.discount();
        return new Flows(
                flows.all().stream().filter(flow -> flow.party().equals(party)).toList(), discount);
    }

    private static Pocket pocket(Flows flows, Position own, Position total) {
        if (own.investment().without().isEmpty() && own.investment().value().signum() == 0) {
            return Pocket.NO_INVESTOR;
        }
        if (!own.isKnown() || !total.isKnown()) {
            return Pocket.UNKNOWN;
        }
        if (flows.all().stream().allMatch(Flow::isInvested)) {
            return Pocket.NO_GAIN_GIVEN;
        }
        boolean isWrong = losesMuch(own) && total.net().value().signum() > 0;
        return isWrong ? Pocket.WRONG : Pocket.RIGHT;
    }

    private static boolean losesMuch(Position own) {
        BigDecimal trifle = own.investment().value().multiply(MARGIN);
        return own.net().value().negate().compareTo(trifle) > 0;
    }
}
