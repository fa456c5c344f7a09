package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.OutcomeValue.Unvalued;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.SocialPayback.NeverPaidBack;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.SocietalLedger.Totals;
import org.jspecify.annotations.Nullable;

/// The ratio, the payback time and the change needed for one to one.
record ReturnCalculation(Totals totals, List<OutcomeValue> outcomes) {

    private static final Figure TWELVE =
            Figure.given(Concept.MONTHS_PER_YEAR, BigDecimal.valueOf(12));

    SocialReturn of() {
        List<String> inputs = totals.investment().without();
        if (inputs.isEmpty() && totals.investment().value().signum() <= 0) {
            return new NotApplicable();
        }
        List<String> open = unvalued();
        return inputs.isEmpty() && open.isEmpty() ? measured() : new Unmeasured(inputs, open);
    }

    private List<String> unvalued() {
        return outcomes.stream()
                .filter(Unvalued.class::isInstance)
                .map(each -> each.outcome().id())
                .toList();
    }

    private SocialReturn measured() {
        Figure investment = totals.investment();
        return new Measured(
                Figure.quotient(Concept.SOCIAL_RETURN, totals.presentValue(), investment),
                Figure.quotient(Concept.NET_SOCIAL_RETURN, totals.netPresentValue(), investment),
                payback(),
                changeNeeded(),
                valued().map(this::switching).flatMap(Optional::stream).toList());
    }

    private Stream<Valued> valued() {
        return outcomes.stream().filter(Valued.class::isInstance).map(Valued.class::cast);
    }

    private @Nullable Figure changeNeeded() {
        return totals.presentValue().value().signum() <= 0
                ? null
                : Figure.quotient(
                        Concept.CHANGE_NEEDED, totals.investment(), totals.presentValue());
    }

    private Optional<SwitchingValue> switching(Valued valued) {
        return SwitchingValue.of(valued, totals.presentValue(), totals.investment());
    }

    private SocialPayback payback() {
        Figure inputs =
                SocietalLedger.sum(Concept.INPUTS, totals.years(), SocietalYear::investment);
        Figure value =
                SocietalLedger.sum(Concept.SOCIETAL_VALUE, totals.years(), SocietalYear::value);
        Figure impact = impact(_ -> true);
        boolean isNever =
                value.value().compareTo(inputs.value()) < 0 || impact.value().signum() <= 0;
        return isNever ? new NeverPaidBack() : new PaidBackAfter(months(inputs, impact));
    }

    private Figure impact(Predicate<Valued> which) {
        return Figure.sum(
                Concept.IMPACT_OF_ALL, valued().filter(which).map(Valued::impact).toList());
    }

    /// What begins in the first year may do it within that year; otherwise the rest of what was
    /// put in is made up for after it, by what has begun by then.
    private Figure months(Figure inputs, Figure impact) {
        Figure first = impact(ReturnCalculation::beginsAtOnce);
        boolean isSoon = first.value().compareTo(inputs.value()) >= 0;
        if (isSoon || valued().allMatch(ReturnCalculation::beginsAtOnce)) {
            return months(Concept.SOCIAL_PAYBACK_MONTHS, inputs, first);
        }
        Figure left = Figure.difference(Concept.INPUTS_LEFT, inputs, first);
        return Figure.sum(
                Concept.SOCIAL_PAYBACK_MONTHS, TWELVE, months(Concept.MONTHS_AFTER, left, impact));
    }

    private static boolean beginsAtOnce(Valued valued) {
        return valued.outcome().firstYear() == 0;
    }

    private static Figure months(Concept concept, Figure inputs, Figure impact) {
        Figure perMonth = Figure.quotient(Concept.IMPACT_PER_MONTH, impact, TWELVE);
        return Figure.quotient(concept, inputs, perMonth);
    }
}
