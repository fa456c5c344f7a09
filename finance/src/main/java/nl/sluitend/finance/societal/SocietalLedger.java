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
        Flows flows = new Flows(flows(map, first), discount);
        List<OutcomeValue> outcomes =
                map.outcomes().stream()
                        .map(outcome -> OutcomeValue.of(outcome, discount, first))
                        .toList();
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

    private static List<Flow> flows(ImpactMap map, Year first) {
        Stream<Flow> invested = map.inputs().stream().map(input -> invested(input, first));
        Stream<Flow> gained =
                map.outcomes().stream()
                        .flatMap(each -> new OutcomeCalculation(each, first).flows().stream());
        return Stream.concat(invested, gained).toList();
    }

    private static Flow invested(Input input, Year first) {
        Figure value = Figure.estimated(Concept.INPUT, input.value());
        Figure shown =
                value == null
                        ? null
                        : value.about(input.id(), input.label()).in(first.plusYears(input.index()));
        return new Flow(input.id(), input.party(), Side.INVESTMENT, input.index(), shown);
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
