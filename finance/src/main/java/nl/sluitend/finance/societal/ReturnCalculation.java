package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
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
        if (inputs.isEmpty() && (isNothing(totals.investment()) || isNothing(inputs()))) {
            return new NotApplicable();
        }
        List<String> open = unvalued();
        return inputs.isEmpty() && open.isEmpty() ? measured() : new Unmeasured(inputs, open);
    }

    private static boolean isNothing(Figure figure) {
        return figure.value().signum() <= 0;
    }

    /// As they are paid, not as they are worth today.
    private Figure inputs() {
        return SocietalLedger.sum(Concept.INPUTS, totals.years(), SocietalYear::investment);
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
        Figure inputs = inputs();
        List<Figure> values = totals.years().stream().map(SocietalYear::value).toList();
        int before = values.size();
        while (before > 0 && isMadeUpFor(inputs, values.subList(0, before))) {
            before--;
        }
        return before == values.size()
                ? new NeverPaidBack()
                : new PaidBackAfter(months(inputs, values, before));
    }

    private static boolean isMadeUpFor(Figure inputs, List<Figure> values) {
        return isNothing(left(inputs, values));
    }

    private static Figure left(Figure inputs, List<Figure> values) {
        return values.isEmpty()
                ? inputs
                : Figure.of(
                        Concept.INPUTS_LEFT,
                        Operation.DIFFERENCE,
                        Stream.concat(Stream.of(inputs), values.stream()).toList());
    }

    /// What the years before have left is made up for in the year after them, as if its value came
    /// in evenly.
    private static Figure months(Figure inputs, List<Figure> values, int before) {
        Figure left = left(inputs, values.subList(0, before));
        Figure perMonth = Figure.quotient(Concept.IMPACT_PER_MONTH, values.get(before), TWELVE);
        return before == 0
                ? Figure.quotient(Concept.SOCIAL_PAYBACK_MONTHS, left, perMonth)
                : Figure.sum(
                        Concept.SOCIAL_PAYBACK_MONTHS,
                        monthsOf(before),
                        Figure.quotient(Concept.MONTHS_AFTER, left, perMonth));
    }

    private static Figure monthsOf(int years) {
        Figure periods = Figure.given(Concept.PERIODS, BigDecimal.valueOf(years));
        return years == 1 ? TWELVE : Figure.product(Concept.MONTHS_PER_YEAR, TWELVE, periods);
    }
}
