package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.NotEmpty;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Quantity.Sign;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import org.jspecify.annotations.Nullable;

/// How much an outcome is worth. A loss is a negative worth.
public sealed interface Worth {

    /// A quantity of change times what one unit is worth, before deadweight, displacement and
    /// attribution.
    ///
    /// @param quantity how many a year
    /// @param proxy the value of one
    /// @param proxyDescription what the proxy is
    /// @param source where it was found
    /// @param priceLevel the year whose prices these are
    record PerUnit(
            @Quantity(Sign.ANY) Estimate quantity,
            @Quantity(Sign.ANY) Estimate proxy,
            @Text(Limit.SOURCE) @Nullable String proxyDescription,
            @Text(Limit.SOURCE) @Nullable String source,
            @Nullable Year priceLevel)
            implements Worth {

        public static PerUnit of(Estimate quantity, Estimate proxy) {
            return new PerUnit(quantity, proxy, null, null, null);
        }

        PerUnit times(BigDecimal ofQuantity, BigDecimal ofProxy) {
            return new PerUnit(
                    quantity.map(ofQuantity::multiply),
                    proxy.map(ofProxy::multiply),
                    proxyDescription,
                    source,
                    priceLevel);
        }
    }

    /// The impact of the first year as a source prints it: deadweight, displacement and attribution
    /// are taken off already.
    ///
    /// @param impact the impact of that year
    record Net(@Quantity(Sign.ANY) Estimate impact) implements Worth {
        Net times(BigDecimal factor) {
            return new Net(impact.map(factor::multiply));
        }
    }

    /// The value of each year as a source prints it, from the first one of the outcome on: duration
    /// and drop-off are in it too.
    ///
    /// @param values a value per year, from the first of the outcome
    record Yearly(
            @NotEmpty(Breach.NO_YEARS)
                    @Size(value = Limit.LISTED_YEARS, breach = Breach.TOO_MANY_YEARS)
                    List<@Quantity(Sign.ANY) Estimate> values)
            implements Worth {
        public Yearly {
            values = List.copyOf(values);
        }

        Yearly times(BigDecimal factor) {
            return new Yearly(values.stream().map(each -> each.map(factor::multiply)).toList());
        }
    }
}
