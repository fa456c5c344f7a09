package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is put into an activity and what comes of it for whom. Its years are counted from the first
/// year of the activity, which is 0 and, when it is known, the calendar year `first`.
public record ImpactMap(@Nullable Year first, List<Input> inputs, List<Outcome> outcomes) {

    /// The first year of a map that nobody has tied to the calendar: "year 1".
    public static final Year YEAR_ONE = Year.of(1);

    public ImpactMap {
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
    }

    public ImpactMap(List<Input> inputs, List<Outcome> outcomes) {
        this(null, inputs, outcomes);
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
