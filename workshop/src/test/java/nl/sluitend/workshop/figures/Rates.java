package nl.sluitend.workshop.figures;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.ReferenceTable;

/// Reference data with nothing in it but the standard discount rate.
public final class Rates {

    public static final Reference NONE = of(Stream.of());

    private Rates() {}

    /// A rate that always holds, with the first year in full.
    public static Reference of(String rate) {
        return of(rate, new Provenance("", null, null, null, null));
    }

    public static Reference of(String rate, Provenance provenance) {
        Discount discount = Discount.of(rate, Timing.FIRST_YEAR_IN_FULL);
        return of(
                Stream.of(
                        new DiscountRate(
                                Reference.STANDARD_RATE,
                                "",
                                discount.rate(),
                                discount.timing(),
                                provenance)));
    }

    private static Reference of(Stream<DiscountRate> rates) {
        return new Reference(
                new ReferenceTable.DiscountRates(rates.toList()),
                new ReferenceTable.TaskFields(List.of()),
                new ReferenceTable.OwnContributions(List.of()),
                new ReferenceTable.UnitPrices(List.of()),
                new ReferenceTable.Payers(List.of()));
    }
}
