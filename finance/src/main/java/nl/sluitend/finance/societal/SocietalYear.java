package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;

/// One year of the map: what goes in and what comes of it, at its own value and in present value.
/// The figures name what belongs in them but is unknown.
public record SocietalYear(
        Year year, Figure investment, Figure value, Figure presentInvestment, Figure presentValue) {

    static List<SocietalYear> of(Flows flows, Year first) {
        return IntStream.range(0, flows.years())
                .mapToObj(index -> of(flows, index, first.plusYears(index)))
                .toList();
    }

    private static SocietalYear of(Flows flows, int index, Year year) {
        Figure investment = sum(flows, true, index).in(year);
        Figure value = sum(flows, false, index).in(year);
        return new SocietalYear(
                year,
                investment,
                value,
                present(flows, investment, true, index).in(year),
                present(flows, value, false, index).in(year));
    }

    private static Figure sum(Flows flows, boolean isInvested, int index) {
        Concept concept = isInvested ? Concept.INPUTS : Concept.SOCIETAL_VALUE;
        return flows.sum(concept, flow -> flow.isInvested() == isInvested && flow.mayFallIn(index));
    }

    private static Figure present(Flows flows, Figure sum, boolean isInvested, int index) {
        Concept concept = isInvested ? Concept.INPUTS : Concept.SOCIETAL_PRESENT_VALUE;
        return flows.present(concept, sum, isInvested, index).without(sum.without());
    }
}
