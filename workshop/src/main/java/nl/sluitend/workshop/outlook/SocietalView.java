package nl.sluitend.workshop.outlook;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.workshop.outlook.SocietalOutlook.NoDiscountRate;
import nl.sluitend.workshop.outlook.SocietalOutlook.NoOutcomes;
import nl.sluitend.workshop.outlook.SocietalOutlook.NothingPutIn;
import nl.sluitend.workshop.outlook.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.outlook.SocietalOutlook.RatioMeasured;
import nl.sluitend.workshop.outlook.SocietalOutlook.RatioUnknown;
import org.jspecify.annotations.Nullable;

/// An impact map as it is told. Without a discount its years cannot be weighed against each other.
record SocietalView(ImpactMap map, Year first, @Nullable Discount discount) {

    static final int RATIO_DECIMALS = 4;

    List<OutcomeOutlook> outcomes() {
        return discount == null
                ? map.outcomes().stream().map(SocietalView::unweighed).toList()
                : ledger(discount).outcomes().stream().map(OutcomeOutlook::of).toList();
    }

    /// The ratio of the ledger over what the budget says is put in, so that a range in a cost or an
    /// income is one in the ratio too: the larger of what comes in and what it costs.
    Optional<Figure> ratio(Budget budget) {
        if (discount == null || !(ledger(discount).socialReturn() instanceof Measured)) {
            return Optional.empty();
        }
        YearFigures year = YearFigures.of(budget, first);
        Figure investment =
                Figure.of(Concept.INPUTS, Operation.GREATEST, List.of(year.income(), year.costs()));
        return Optional.of(
                Figure.quotient(
                        Concept.SOCIAL_RETURN, ledger(discount).presentValue(), investment));
    }

    SocietalOutlook outlook(@Nullable Spread range) {
        if (map.outcomes().isEmpty()) {
            return new NoOutcomes();
        }
        if (discount == null) {
            return new NoDiscountRate();
        }
        SocietalLedger ledger = ledger(discount);
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
                            discount.rate(),
                            PartyOutlook.of(ledger.parties()));
        };
    }

    private SocietalLedger ledger(Discount at) {
        return SocietalLedger.of(map, at, first);
    }

    private static OutcomeOutlook unweighed(Outcome outcome) {
        return new OutcomeOutlook(outcome.id(), null, null);
    }
}
