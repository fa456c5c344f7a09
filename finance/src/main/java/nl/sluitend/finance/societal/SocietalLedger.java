package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Flow.Side;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import org.jspecify.annotations.Nullable;

/// The results of an impact map. Its figures name what belongs in them but is unknown; what is
/// drawn from them is withheld then.
///
/// `investment`, `presentValue` and `netPresentValue` are of all years together, in present value.
public record SocietalLedger(
        List<OutcomeValue> outcomes,
        List<SocietalYear> years,
        Figure investment,
        Figure presentValue,
        Figure netPresentValue,
        SocialReturn socialReturn,
        PartyMatrix parties) {

    public SocietalLedger {
        outcomes = List.copyOf(outcomes);
        years = List.copyOf(years);
    }

    /// `first` is the calendar year of the map's year 0.
    public static SocietalLedger of(ImpactMap map, Discount discount, Year first) {
        return of(Contribution.of(map.inputs(), first), map.outcomes(), discount, first);
    }

    /// What comes of `contributions` that need not be the inputs of a map.
    public static SocietalLedger of(
            List<Contribution> contributions, List<Outcome> all, Discount discount, Year first) {
        Flows flows = new Flows(flows(contributions, all, first), discount);
        List<OutcomeValue> outcomes =
                all.stream().map(outcome -> OutcomeValue.of(outcome, discount, first)).toList();
        List<SocietalYear> years = SocietalYear.of(flows, first);
        Totals totals = totals(flows, years);
        return new SocietalLedger(
                outcomes,
                years,
                totals.investment(),
                totals.presentValue(),
                totals.netPresentValue(),
                new ReturnCalculation(totals, outcomes).of(),
                PartyMatrix.of(flows));
    }

    /// What comes back for each unit of money put in; null where that cannot be said.
    public @Nullable Figure ratio() {
        return socialReturn instanceof Measured measured ? measured.ratio() : null;
    }

    private static List<Flow> flows(
            List<Contribution> contributions, List<Outcome> outcomes, Year first) {
        Stream<Flow> invested = contributions.stream().map(SocietalLedger::invested);
        Stream<Flow> gained =
                outcomes.stream()
                        .flatMap(each -> new OutcomeCalculation(each, first).flows().stream());
        return Stream.concat(invested, gained).toList();
    }

    private static Flow invested(Contribution each) {
        return new Flow(each.id(), each.party(), Side.INVESTMENT, each.index(), each.value());
    }

    private static Totals totals(Flows flows, List<SocietalYear> years) {
        Figure investment =
                sum(Concept.INPUTS, years, SocietalYear::presentInvestment)
                        .without(flows.unknown(Flow::isInvested));
        Figure present =
                sum(Concept.SOCIETAL_PRESENT_VALUE, years, SocietalYear::presentValue)
                        .without(flows.unknown(flow -> !flow.isInvested()));
        Figure net =
                Figure.difference(Concept.SOCIETAL_NET_PRESENT_VALUE, present, investment)
                        .without(flows.unknown(_ -> true));
        return new Totals(years, investment, present, net);
    }

    static Figure sum(
            Concept concept, List<SocietalYear> years, Function<SocietalYear, Figure> part) {
        return Figure.sum(concept, years.stream().map(part).toList());
    }

    record Totals(
            List<SocietalYear> years,
            Figure investment,
            Figure presentValue,
            Figure netPresentValue) {}
}
