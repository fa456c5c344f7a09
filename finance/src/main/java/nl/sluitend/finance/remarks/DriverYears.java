package nl.sluitend.finance.remarks;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.remarks.Remark.QuantitiesLeftOut;
import nl.sluitend.finance.remarks.Remark.SilentQuantity;

/// Which of the years that a driver lists are not looked at. Its last value holds on, so that one
/// value before the horizon leaves out nothing.
record DriverYears(Horizon horizon, Driver driver) {

    Stream<Remark> remarks() {
        List<Year> looked = horizon.years();
        List<Year> listed = Horizon.span(driver.from(), driver.perYear().size());
        List<Year> out =
                listed.stream()
                        .filter(year -> !looked.contains(year))
                        .filter(year -> !holdsOn(year, listed))
                        .toList();
        return out.isEmpty() ? Stream.of() : Stream.of(leftOut(out));
    }

    private Remark leftOut(List<Year> years) {
        return new QuantitiesLeftOut(
                driver.id(),
                years.stream()
                        .map(year -> new SilentQuantity(year, driver.in(year).counted()))
                        .toList());
    }

    private boolean holdsOn(Year year, List<Year> listed) {
        return year.equals(listed.getLast()) && year.isBefore(horizon.first());
    }
}
