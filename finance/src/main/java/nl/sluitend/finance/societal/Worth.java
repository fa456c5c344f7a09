package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import org.jspecify.annotations.Nullable;

/// How much an outcome is worth. A loss is a negative worth.
public sealed interface Worth {

    /// A quantity of change times what one unit is worth, before deadweight, displacement and
    /// attribution. `source` is where the proxy was found, `priceLevel` the year of its prices.
    record PerUnit(
            Estimate quantity,
            Estimate proxy,
            @Nullable String proxyDescription,
            @Nullable String source,
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
    record Net(Estimate impact) implements Worth {
        Net times(BigDecimal factor) {
            return new Net(impact.map(factor::multiply));
        }
    }

    /// The value of each year as a source prints it, from the first one of the outcome on: duration
    /// and drop-off are in it too.
    record Yearly(List<Estimate> values) implements Worth {
        public Yearly {
            values = List.copyOf(values);
        }

        Yearly times(BigDecimal factor) {
            return new Yearly(values.stream().map(each -> each.map(factor::multiply)).toList());
        }
    }
}
