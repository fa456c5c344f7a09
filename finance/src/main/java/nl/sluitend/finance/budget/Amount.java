package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Money;

/// What one line comes to in a year. Costs and income share these forms: what the method sheet
/// calls a *constant* income is [Fixed], as a fixed cost is.
public sealed interface Amount {

    /// Nobody knows yet, not even of what kind. It is counted and listed, and never taken for zero.
    record Unknown() implements Amount {}

    /// The same sum whatever the volume.
    record Fixed(Estimate perYear) implements Amount {
        public static Fixed of(Money perYear) {
            return new Fixed(Estimate.of(perYear));
        }
    }

    /// A volume of its own times a price: 5,200 `rides` a year at € 9.50 each.
    record Variable(Estimate quantity, String unit, Estimate unitPrice) implements Amount {
        public static Variable of(BigDecimal quantity, String unit, Money unitPrice) {
            return new Variable(new Estimate.Point(quantity), unit, Estimate.of(unitPrice));
        }
    }

    /// A volume that follows a [Driver]: `perUnit` for each unit of it, at `unitPrice` each. Sixty
    /// participants, 52 meals each, at € 4.50.
    record Driven(String driver, BigDecimal perUnit, Estimate unitPrice) implements Amount {
        public Driven {
            perUnit = Exact.shortest(perUnit);
        }
    }

    /// Year by year, beginning in `from`; a year that is not listed has nothing.
    record Listed(Year from, List<Estimate> values) implements Amount {
        public Listed {
            values = List.copyOf(values);
        }
    }

    /// Work by the hour, at a price that is built up from its parts.
    record Staff(Estimate hours, HourlyPrice price) implements Amount {}

    /// A purchase that serves for years. What counts is its yearly capital charge
    /// (*kapitaallasten*: depreciation and interest) from the first year of the line on, for
    /// `usefulLife` years, until `residualValue` is left. `interest` is a fraction a year over the
    /// book value.
    record Investment(
            Estimate price,
            int usefulLife,
            Money residualValue,
            Depreciation method,
            BigDecimal interest)
            implements Amount {
        public Investment {
            interest = Exact.shortest(interest);
        }
    }

    /// A saving that the paying organisation cashes itself, the only societal value that may stand
    /// in a budget: `cashedBy` it, `since` that year, because of `outcome`.
    record Saving(Estimate perYear, String cashedBy, Year since, String outcome)
            implements Amount {}
}
