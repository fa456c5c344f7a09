package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.Outcome.Benefit.SOCIAL_VALUE;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.Yearly;

/// Maps of one or two rows.
final class SmallMaps {

    private SmallMaps() {}

    static final Year Y2027 = Year.of(2027);
    static final Discount UNDISCOUNTED = Discount.of("0", Timing.FIRST_YEAR_IN_FULL);
    static final Estimate OPEN = new Missing();

    static SocietalLedger ledger(Input input, Outcome... outcomes) {
        ImpactMap map = new ImpactMap(List.of(input), List.of(outcomes));
        return SocietalLedger.of(map, UNDISCOUNTED, Y2027);
    }

    static ImpactMap map(Outcome... outcomes) {
        return new ImpactMap(List.of(), List.of(outcomes));
    }

    static Valued valued(Outcome outcome) {
        return (Valued) OutcomeValue.of(outcome, UNDISCOUNTED, Y2027);
    }

    static Measured measured(SocietalLedger ledger) {
        return (Measured) ledger.socialReturn();
    }

    static Input input(String id, String party, String value, int year) {
        return new Input(id, "label of " + id, party, Estimate.of(value), year);
    }

    static Outcome net(String id, String impact, String dropOff, String duration) {
        return Outcome.of(
                id,
                "residents",
                SOCIAL_VALUE,
                new Net(Estimate.of(impact)),
                Filters.UNKNOWN,
                Estimate.of(dropOff),
                Estimate.of(duration));
    }

    static Outcome yearly(String id, String... values) {
        return net(id, "0", "0", "1").with(printed(values));
    }

    static Outcome by(String party, Benefit benefit, String value) {
        Filters filters = Filters.UNKNOWN;
        return Outcome.of(party + benefit, party, benefit, printed(value), filters, OPEN, OPEN);
    }

    static Yearly printed(String... values) {
        return new Yearly(Stream.of(values).map(Estimate::of).toList());
    }

    static Outcome starting(Outcome outcome, Start start) {
        return new Outcome(
                outcome.id(),
                outcome.label(),
                outcome.party(),
                outcome.benefit(),
                outcome.worth(),
                outcome.filters(),
                outcome.dropOff(),
                outcome.duration(),
                start,
                null,
                null);
    }

    static Estimate one() {
        return Estimate.of(1);
    }

    static Year year(int index) {
        return Y2027.plusYears(index);
    }

    static BigDecimal decimal(String decimal) {
        return new BigDecimal(decimal);
    }

    static List<BigDecimal> decimals(String spaced) {
        return Stream.of(spaced.split(" "))
                .filter(each -> !each.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    static List<BigDecimal> valuesOf(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }
}
