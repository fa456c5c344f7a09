package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.societal.Variation.Factor;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import org.jspecify.annotations.Nullable;

/// Another value for one factor of an outcome. Shares stay within 0 and 1, durations at 0 or more.
record FactorChange(Factor factor, UnaryOperator<Estimate> change) {

    Outcome of(Outcome outcome) {
        return switch (factor) {
            case DEADWEIGHT, DISPLACEMENT, ATTRIBUTION -> filtered(outcome);
            case DROP_OFF -> projected(outcome).withDropOff(share(outcome.dropOff()));
            case DURATION -> projected(outcome).withDuration(years(outcome.duration()));
        };
    }

    private Estimate share(Estimate old) {
        return change.apply(old).map(value -> value.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    private Estimate years(Estimate old) {
        return change.apply(old).map(value -> value.max(BigDecimal.ZERO));
    }

    /// Printed years hold for the printed duration and drop-off alone. With another one they follow
    /// from the first of them, as those of a printed impact do.
    private static Outcome projected(Outcome outcome) {
        return outcome.worth() instanceof Yearly(List<Estimate> values) && !values.isEmpty()
                ? outcome.with(new Net(values.getFirst()))
                : outcome;
    }

    /// More of what nobody knows is another unknown: only what is known can stay as it was.
    private Outcome filtered(Outcome outcome) {
        Estimate old = outcome.filters().get(factor);
        Estimate changed = share(old);
        return changed.equals(old) && !(old instanceof Missing)
                ? outcome
                : outcome.with(outcome.filters().with(factor, changed))
                        .with(refiltered(outcome.worth(), ratio(old, changed)));
    }

    /// What was printed after the old filter is brought under the new one.
    private static Worth refiltered(Worth worth, @Nullable BigDecimal ratio) {
        return switch (worth) {
            case PerUnit perUnit -> perUnit;
            case Net net -> ratio == null ? new Net(new Missing()) : net.times(ratio);
            case Yearly yearly -> ratio == null ? unknown(yearly) : yearly.times(ratio);
        };
    }

    /// The share that is left now, divided by the share that was left. Absent when one is unknown,
    /// or when nothing was left to begin with.
    private static @Nullable BigDecimal ratio(Estimate old, Estimate changed) {
        BigDecimal before = old.counted();
        BigDecimal after = changed.counted();
        return before == null || after == null || before.compareTo(BigDecimal.ONE) == 0
                ? null
                : Exact.quotient(BigDecimal.ONE.subtract(after), BigDecimal.ONE.subtract(before));
    }

    private static Yearly unknown(Yearly yearly) {
        return new Yearly(Collections.nCopies(yearly.values().size(), new Missing()));
    }
}
