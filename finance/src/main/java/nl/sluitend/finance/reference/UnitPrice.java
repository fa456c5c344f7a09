package nl.sluitend.finance.reference;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Quantity;

/// What one unit of care or support costs in full, at the price level of a year. A payer saves less
/// than this in the short run.
///
/// @param id what it is the price of; the same at every price level
/// @param label its name
/// @param unit one of what: visit, hour, day
/// @param priceLevel the year whose prices these are
/// @param amount the price in euros
/// @param payers the ids, among the payers, of those who usually pay it
/// @param provenance where it was found and when it holds
public record UnitPrice(
        String id,
        String label,
        String unit,
        Year priceLevel,
        @Quantity Money amount,
        List<String> payers,
        Provenance provenance)
        implements Dated {

    public UnitPrice {
        payers = List.copyOf(payers);
    }
}
