package nl.sluitend.finance.results;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Once;
import nl.sluitend.finance.societal.Contribution;
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

/// Everything that follows from an impact map, and how much its ratio hangs on each assumption.
/// Each is computed once, when it is first asked for.
public final class SocietalResults {

    private static final BigDecimal TEN_POINTS = new BigDecimal("0.1");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Scope ALL = new Scope.Everything();

    private final ImpactMap map;
    private final Discount discount;
    private final Year first;
    private final Once<List<Contribution>> budgeted;
    private final Once<SocietalLedger> ledger;
    private final Once<List<Sensitivity>> sensitivity;

    /// What comes of one change. The ratio is absent where there is none.
    public record Sensitivity(Variation variation, Figure presentValue, @Nullable Figure ratio) {}

    /// `budgeted` is what is put in beside the inputs of the map; `first` is the calendar year of
    /// its year 0.
    SocietalResults(
            ImpactMap map, Supplier<List<Contribution>> budgeted, Discount discount, Year first) {
        this.map = map;
        this.discount = discount;
        this.first = first;
        this.budgeted = new Once<>(budgeted);
        this.ledger = new Once<>(() -> varied(new Variant("", List.of())));
        this.sensitivity =
                new Once<>(() -> variations(ledger()).stream().map(this::sensitivity).toList());
    }

    public ImpactMap map() {
        return map;
    }

    public Discount discount() {
        return discount;
    }

    /// All that is put in: the inputs of the map, and what the budget brings in.
    public List<Contribution> contributions() {
        return Stream.concat(Contribution.of(map.inputs(), first).stream(), budgeted.get().stream())
                .toList();
    }

    public SocietalLedger ledger() {
        return ledger.get();
    }

    public List<Sensitivity> sensitivity() {
        return sensitivity.get();
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

    private Sensitivity sensitivity(Variation variation) {
        SocietalLedger varied = varied(Variant.of("", variation));
        return new Sensitivity(variation, varied.presentValue(), varied.ratio());
    }

    private SocietalLedger varied(Variant variant) {
        return variant.ledger(map, budgeted.get(), discount, first);
    }
}
