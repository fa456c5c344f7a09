package nl.sluitend.finance.societal;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// All that goes into a map and all that comes of it, and how sums of it are made.
record Flows(List<Flow> all, Discount discount) {

    Flows {
        all = List.copyOf(all);
    }

    int years() {
        return all.stream().mapToInt(Flow::reach).max().orElse(0);
    }

    /// A sum of year values.
    Figure sum(Concept concept, Predicate<Flow> which) {
        List<Figure> known = select(which).map(Flow::value).filter(Objects::nonNull).toList();
        return Figure.sum(concept, known).without(unknown(which));
    }

    /// A sum of present values.
    Figure presentSum(Concept concept, Predicate<Flow> which) {
        List<Figure> known = select(which).map(this::present).filter(Objects::nonNull).toList();
        return Figure.sum(concept, known).without(unknown(which));
    }

    List<String> unknown(Predicate<Flow> which) {
        return select(which).filter(flow -> flow.value() == null).map(Flow::id).distinct().toList();
    }

    Figure present(Concept concept, Figure value, boolean isInvested, int year) {
        return Figure.product(concept, value, factor(isInvested, year));
    }

    private Stream<Flow> select(Predicate<Flow> which) {
        return all.stream().filter(which);
    }

    private @Nullable Figure present(Flow flow) {
        Figure value = flow.value();
        Integer year = flow.year();
        return value == null || year == null
                ? null
                : present(Concept.PRESENT_VALUE, value, flow.isInvested(), year)
                        .about(flow.id(), value.name())
                        .in(value.year());
    }

    /// An investment is made when its year begins, so that the first year's counts in full whatever
    /// the timing of what comes of it.
    private Figure factor(boolean isInvested, int year) {
        Discount timed =
                isInvested ? new Discount(discount.rate(), Timing.FIRST_YEAR_IN_FULL) : discount;
        return timed.factor(year);
    }
}
