package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Money;

/// The build-up of a real price per hour (Uitvoeringsbesluit Wmo 2015, art. 5.4): the wage cost of
/// an hour, divided by the share of hours that is productive, times one plus the overhead; then
/// what comes on top per hour (travel, training, requirements of the municipality); then the
/// margin. Productivity, overhead and margin are fractions.
public record HourlyPrice(
        Estimate wage,
        Estimate productivity,
        Estimate overhead,
        List<Supplement> supplements,
        BigDecimal margin) {

    public HourlyPrice {
        supplements = List.copyOf(supplements);
        margin = Exact.shortest(margin);
    }

    /// Something that costs `perHour` besides the wage.
    public record Supplement(String label, Money perHour) {}
}
