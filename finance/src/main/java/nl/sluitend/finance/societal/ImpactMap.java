package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import org.jspecify.annotations.Nullable;

/// What is put into an activity and what comes of it for whom. Its years are counted from the first
/// year of the activity, which is 0 and, when it is known, the calendar year `first`.
///
/// @param first the calendar year of its first year; absent: the first year of the budget, and
///     without a budget the years are called 1, 2, 3
/// @param budgeted whether what the budget brings in in its first year is put in too, by who pays
///     it,
///     and what that leaves uncovered by nobody; a range in a cost or an income is then one in the
///     ratio
/// @param inputs what is put in: money, or time and goods at what they are worth; when the list is
///     empty, nothing beside the budget, and without that there is no ratio
/// @param outcomes what comes of it, one row of the map each
public record ImpactMap(
        @Nullable Year first,
        boolean budgeted,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Input> inputs,
        @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Outcome> outcomes) {

    /// The first year of a map that nobody has tied to the calendar: "year 1".
    public static final Year YEAR_ONE = Year.of(1);

    public ImpactMap {
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
    }

    public ImpactMap(@Nullable Year first, List<Input> inputs, List<Outcome> outcomes) {
        this(first, false, inputs, outcomes);
    }

    public ImpactMap(List<Input> inputs, List<Outcome> outcomes) {
        this(null, inputs, outcomes);
    }

    /// One in which all that is put in is what the budget says.
    public static ImpactMap ofBudget(List<Outcome> outcomes) {
        return new ImpactMap(null, true, List.of(), outcomes);
    }

    ImpactMap with(List<Input> others, List<Outcome> otherOutcomes) {
        return new ImpactMap(first, budgeted, others, otherOutcomes);
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
