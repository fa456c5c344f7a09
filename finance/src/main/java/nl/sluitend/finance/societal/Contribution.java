package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// What `party` puts in in one year of a map, counted from 0, as a figure that knows what it
/// follows from. Without `value` nobody knows how much. The label is empty where there is nothing
/// to call it by.
public record Contribution(
        String id, String label, String party, int index, @Nullable Figure value) {

    /// The inputs of a map; `first` is the calendar year of its year 0.
    public static List<Contribution> of(List<Input> inputs, Year first) {
        return inputs.stream().map(input -> of(input, first.plusYears(input.index()))).toList();
    }

    private static Contribution of(Input input, Year year) {
        Figure value = Figure.estimated(Concept.INPUT, input.value());
        Figure shown = value == null ? null : value.about(input.id(), input.label()).in(year);
        return new Contribution(input.id(), input.label(), input.party(), input.index(), shown);
    }

    /// So many times as much. It is given anew, and follows from nothing any more.
    Contribution times(BigDecimal factor) {
        Figure before = value;
        Figure after =
                before == null
                        ? null
                        : Figure.given(before.concept(), before.value().multiply(factor))
                                .about(before.id(), before.name())
                                .in(before.year());
        return new Contribution(id, label, party, index, after);
    }
}
