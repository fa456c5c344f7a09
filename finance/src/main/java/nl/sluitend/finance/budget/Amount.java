package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import nl.sluitend.finance.Money;

/// What one line comes to in one year. Costs and income share these forms: what the method sheet
/// calls a *constant* income is [Fixed], as a fixed cost is.
public sealed interface Amount {

    /// Nobody knows yet. It is counted and listed, and never taken for zero.
    record Unknown() implements Amount {}

    /// The same sum whatever the volume.
    record Fixed(Money perYear) implements Amount {}

    /// A volume times a price: 5,200 `rides` a year at € 9.50 each.
    record Variable(BigDecimal quantity, String unit, Money unitPrice) implements Amount {
        public Variable {
            quantity = new Money(quantity).euros();
        }

        public Money perYear() {
            return unitPrice.times(quantity);
        }
    }
}
