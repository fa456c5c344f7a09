package nl.sluitend.workshop.figures;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.workshop.figures.SocietalOutlook.NoDiscountRate;
import nl.sluitend.workshop.figures.SocietalOutlook.NoOutcomes;
import nl.sluitend.workshop.figures.SocietalOutlook.NothingPutIn;
import nl.sluitend.workshop.figures.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioMeasured;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioUnknown;
import org.jspecify.annotations.Nullable;

/// An impact map as it is told. It has no results without a discount, because its years cannot be
/// weighed against each other then.
record SocietalView(ImpactMap map, @Nullable SocietalResults results) {

    static final int RATIO_DECIMALS = 4;

    List<OutcomeOutlook> outcomes() {
        return results == null
                ? map.outcomes().stream().map(SocietalView::unweighed).toList()
                : results.ledger().outcomes().stream().map(OutcomeOutlook::of).toList();
    }

    SocietalOutlook outlook(@Nullable Spread range) {
        if (map.outcomes().isEmpty()) {
            return new NoOutcomes();
        }
        return results == null ? new NoDiscountRate() : outlook(results, range);
    }

    private static SocietalOutlook outlook(SocietalResults results, @Nullable Spread range) {
        SocietalLedger ledger = results.ledger();
        return switch (ledger.socialReturn()) {
            case NotApplicable() -> new NothingPutIn();
            case Unmeasured(var inputs, var outcomes) ->
                    new RatioUnknown(
                            Stream.concat(inputs.stream(), outcomes.stream()).distinct().toList());
            case Measured measured ->
                    new RatioMeasured(
                            Spread.rounded(measured.ratio().value(), RATIO_DECIMALS),
                            range,
                            ledger.presentValue().money().toWholeEuros(),
                            ledger.investment().money().toWholeEuros(),
                            results.discount().rate(),
                            PartyOutlook.of(ledger.parties()));
        };
    }

    private static OutcomeOutlook unweighed(Outcome outcome) {
        return new OutcomeOutlook(outcome.id(), null, null);
    }
}
