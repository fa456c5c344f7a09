package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.each;
import static nl.sluitend.finance.check.Findings.list;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.time.Year;
import java.util.stream.Stream;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;
import org.jspecify.annotations.Nullable;

/// Whether an impact map can be calculated with. What an outcome is worth may be below zero,
/// because that is how a loss is written; an input may not.
public record ImpactCheck(Bounds bounds) {

    public Stream<Finding> map(ImpactMap map) {
        return all(
                within("inputs", list(map.inputs(), bounds.lines(), Input::id)),
                within("inputs", each(map.inputs(), this::input)),
                within("outcomes", list(map.outcomes(), bounds.lines(), Outcome::id)),
                within("outcomes", each(map.outcomes(), this::outcome)));
    }

    private Stream<Finding> input(Input input) {
        boolean sound = input.index() >= 0 && input.index() < bounds.years();
        return all(
                within("value", number().unsigned(input.value())),
                within("year", unless(sound, Flaw.INPUT_YEAR_OUT_OF_RANGE)));
    }

    public Stream<Finding> outcome(Outcome outcome) {
        return all(
                within("worth", worth(outcome.worth())),
                within("filters", filters(outcome.filters())),
                within("dropOff", number().share(outcome.dropOff())),
                within("duration", number().duration(outcome.duration())));
    }

    private Stream<Finding> worth(Worth worth) {
        return switch (worth) {
            case PerUnit(var quantity, var proxy, _, _, var priceLevel) ->
                    all(
                            within("quantity", number().signed(quantity)),
                            within("proxy", number().signed(proxy)),
                            within("priceLevel", year(priceLevel)));
            case Net(var impact) -> within("impact", number().signed(impact));
            case Yearly yearly -> within("values", values(yearly));
        };
    }

    private Stream<Finding> values(Yearly yearly) {
        return all(
                unless(!yearly.values().isEmpty(), Flaw.NO_YEARS),
                unless(yearly.values().size() <= bounds.years(), Flaw.TOO_MANY_YEARS),
                each(yearly.values(), number()::signed));
    }

    private Stream<Finding> year(@Nullable Year year) {
        return year == null ? Stream.empty() : number().year(year);
    }

    private Stream<Finding> filters(Filters filters) {
        return all(
                within("deadweight", number().share(filters.deadweight())),
                within("displacement", number().share(filters.displacement())),
                within("attribution", number().share(filters.attribution())));
    }

    private NumberCheck number() {
        return new NumberCheck(bounds);
    }
}
