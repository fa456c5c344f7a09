package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Divisor;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Surcharge;
import nl.sluitend.shape.Text;

/// The build-up of a real price per hour (Uitvoeringsbesluit Wmo 2015, art. 5.4): the wage cost of
/// an hour, divided by the share of hours that is productive, times one plus the overhead; then
/// what comes on top per hour (travel, training, requirements of the municipality); then the
/// margin.
///
/// @param wage the wage cost of an hour
/// @param productivity the part of the paid hours that is worked, as a fraction; not 0
/// @param overhead on top, as a fraction; at most 10
/// @param supplements what comes on top per hour
/// @param margin on top of all, as a fraction; at most 10
public record HourlyPrice(
        @Quantity Estimate wage,
        @Divisor Estimate productivity,
        @Surcharge Estimate overhead,
        @Size(value = Limit.SUPPLEMENTS, breach = Breach.TOO_MANY_SUPPLEMENTS)
                List<Supplement> supplements,
        @Surcharge BigDecimal margin) {

    public HourlyPrice {
        supplements = List.copyOf(supplements);
        margin = Exact.shortest(margin);
    }

    /// An amount an hour besides the wage.
    ///
    /// @param label what for
    /// @param perHour the sum per hour
    public record Supplement(
            @Text(value = Limit.PARTY, required = true) String label, @Quantity Money perHour) {}
}
