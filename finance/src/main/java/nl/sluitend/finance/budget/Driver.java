package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;

/// A quantity that several lines follow, such as the number of participants. Its last listed value
/// holds for the years after it, because a group that says "60 participants" means from then on.
public record Driver(String id, String name, String unit, Year from, List<Estimate> perYear) {

    public Driver {
        perYear = List.copyOf(perYear);
    }

    /// Nothing before the first year that is listed.
    public Estimate in(Year year) {
        int index = year.getValue() - from.getValue();
        return index < 0 ? Estimate.of(0) : perYear.get(Math.min(index, perYear.size() - 1));
    }

    /// The same driver at `units` in every year.
    public Driver at(Estimate units) {
        return new Driver(id, name, unit, Year.of(Year.MIN_VALUE), List.of(units));
    }
}
