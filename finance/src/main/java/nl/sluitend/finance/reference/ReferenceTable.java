package nl.sluitend.finance.reference;

import java.util.List;

/// One kind of reference data, as one file holds it.
public sealed interface ReferenceTable {

    List<? extends Dated> entries();

    record DiscountRates(List<DiscountRate> entries) implements ReferenceTable {
        public DiscountRates {
            entries = List.copyOf(entries);
        }
    }

    record TaskFields(List<TaskField> entries) implements ReferenceTable {
        public TaskFields {
            entries = List.copyOf(entries);
        }
    }

    record OwnContributions(List<OwnContribution> entries) implements ReferenceTable {
        public OwnContributions {
            entries = List.copyOf(entries);
        }
    }

    record UnitPrices(List<UnitPrice> entries) implements ReferenceTable {
        public UnitPrices {
            entries = List.copyOf(entries);
        }
    }

    record Payers(List<Payer> entries) implements ReferenceTable {
        public Payers {
            entries = List.copyOf(entries);
        }
    }
}
