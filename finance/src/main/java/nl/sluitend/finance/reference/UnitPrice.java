package nl.sluitend.finance.reference;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;

/// What one `unit` of care or support costs in full, at the price level of a year, and the
/// identifiers of those who usually pay it. A payer saves less than this in the short run.
public record UnitPrice(
        String id,
        String label,
        String unit,
        Year priceLevel,
        Money amount,
        List<String> payers,
        Provenance provenance)
        implements Dated {

    public UnitPrice {
        payers = List.copyOf(payers);
    }
}
