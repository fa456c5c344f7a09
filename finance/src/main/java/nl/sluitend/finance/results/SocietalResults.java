package nl.sluitend.finance.results;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.finance.societal.Variant;
import nl.sluitend.finance.societal.Variation;
import nl.sluitend.finance.societal.Variation.AddPoints;
import nl.sluitend.finance.societal.Variation.AtRate;
import nl.sluitend.finance.societal.Variation.Factor;
import nl.sluitend.finance.societal.Variation.LeaveOut;
import nl.sluitend.finance.societal.Variation.Scale;
import nl.sluitend.finance.societal.Variation.Scaled;
import nl.sluitend.finance.societal.Variation.Scope;
import org.jspecify.annotations.Nullable;

/// The impact map, and how much its ratio hangs on each assumption.
public record SocietalResults(SocietalLedger ledger, List<Sensitivity> sensitivity) {

    private static final BigDecimal TEN_POINTS = new BigDecimal("0.1");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Scope ALL = new Scope.Everything();

    /// What comes of one change. The ratio is absent where there is none.
    public record Sensitivity(Variation variation, Figure presentValue, @Nullable Figure ratio) {}

    public SocietalResults {
        sensitivity = List.copyOf(sensitivity);
    }

    static SocietalResults of(ImpactMap map, Discount discount, Year first) {
        SocietalLedger ledger = SocietalLedger.of(map, discount, first);
        return new SocietalResults(
                ledger,
                variations(ledger).stream()
                        .map(each -> sensitivity(each, map, discount, first))
                        .toList());
    }

    private static List<Variation> variations(SocietalLedger ledger) {
        List<Variation> variations = new ArrayList<>();
        variations.add(new AddPoints(Factor.DEADWEIGHT, TEN_POINTS, ALL));
        variations.add(new AddPoints(Factor.DISPLACEMENT, TEN_POINTS, ALL));
        variations.add(new AddPoints(Factor.ATTRIBUTION, TEN_POINTS, ALL));
        variations.add(new AddPoints(Factor.DROP_OFF, TEN_POINTS, ALL));
        variations.add(new Scale(Scaled.QUANTITY, HALF, ALL));
        variations.add(new Scale(Scaled.INPUT, TENTH_MORE, ALL));
        variations.add(new AtRate(BigDecimal.ZERO));
        largest(ledger).ifPresent(each -> variations.add(new LeaveOut(List.of(each))));
        return variations;
    }

    private static Optional<String> largest(SocietalLedger ledger) {
        return ledger.outcomes().stream()
                .filter(Valued.class::isInstance)
                .map(Valued.class::cast)
                .max(Comparator.comparing(each -> each.presentValue().value()))
                .map(each -> each.outcome().id());
    }

    private static Sensitivity sensitivity(
            Variation variation, ImpactMap map, Discount discount, Year first) {
        SocietalLedger varied = Variant.of("", variation).ledger(map, discount, first);
        return new Sensitivity(variation, varied.presentValue(), varied.ratio());
    }
}
