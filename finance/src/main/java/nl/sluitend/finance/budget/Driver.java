package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Id;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.NotEmpty;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Size;

/// A quantity that several lines follow, such as the number of participants. Its last listed value
/// holds for the years after it, because a group that says "60 participants" means from then on.
///
/// @param id the name by which lines refer to it
/// @param name its name in the results
/// @param unit what is counted, in the plural
/// @param from the year of the first value; nothing before it
/// @param perYear a value per year; the last holds for all years after it
public record Driver(
        @Id String id,
        String name,
        String unit,
        Year from,
        @NotEmpty(Breach.NO_YEARS) @Size(value = Limit.LISTED_YEARS, breach = Breach.TOO_MANY_YEARS)
                List<@Quantity Estimate> perYear) {

    public Driver {
        perYear = List.copyOf(perYear);
    }

    /// Nothing before the first year that is listed.
    public Estimate in(Year year) {
        int index = year.getValue() - from.getValue();
        return index < 0 ? Estimate.of(0) : perYear.get(Math.min(index, perYear.size() - 1));
    }

    /// Whether the years that it lists have begun.
    public boolean hasBegun(Year year) {
        return !year.isBefore(from);
    }

    /// The same driver at `units` in every year.
    public Driver at(Estimate units) {
        return new Driver(id, name, unit, Year.of(Year.MIN_VALUE), List.of(units));
    }
}
