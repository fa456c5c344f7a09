package nl.sluitend.finance.reference;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;

/// One kind of reference data, as one file holds it.
public sealed interface ReferenceTable {

    List<? extends Dated> entries();

    /// discount-rates.json: rates for weighing later money.
    ///
    /// @param entries its entries, in the order in which they are shown; entries with the same
    ///     identifier follow each other in time, and no two of them hold on one date
    record DiscountRates(
            @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<DiscountRate> entries)
            implements ReferenceTable {
        public DiscountRates {
            entries = List.copyOf(entries);
        }
    }

    /// task-fields.json: the codes of municipal tasks (taakvelden, Iv3), of every scheme.
    ///
    /// @param entries its entries, in the order in which they are shown; entries with the same
    ///     identifier follow each other in time, and no two of them hold on one date
    record TaskFields(
            @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<TaskField> entries)
            implements ReferenceTable {
        public TaskFields {
            entries = List.copyOf(entries);
        }
    }

    /// own-contributions.json: what residents pay themselves (eigen bijdrage).
    ///
    /// @param entries its entries, in the order in which they are shown; entries with the same
    ///     identifier follow each other in time, and no two of them hold on one date
    record OwnContributions(
            @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES)
                    List<OwnContribution> entries)
            implements ReferenceTable {
        public OwnContributions {
            entries = List.copyOf(entries);
        }
    }

    /// unit-prices.json: full costs of one unit of care or support (Kostenhandleiding).
    ///
    /// @param entries its entries, in the order in which they are shown; entries with the same
    ///     identifier follow each other in time, and no two of them hold on one date
    record UnitPrices(
            @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<UnitPrice> entries)
            implements ReferenceTable {
        public UnitPrices {
            entries = List.copyOf(entries);
        }
    }

    /// payers.json: who pays in the social domain.
    ///
    /// @param entries its entries, in the order in which they are shown; entries with the same
    ///     identifier follow each other in time, and no two of them hold on one date
    record Payers(@Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES) List<Payer> entries)
            implements ReferenceTable {
        public Payers {
            entries = List.copyOf(entries);
        }
    }
}
