package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Discount;

/// An impact map with one or more variations, one after the other, and what to call that.
public record Variant(String label, List<Variation> variations) {

    public Variant {
        variations = List.copyOf(variations);
    }

    public static Variant of(String label, Variation... variations) {
        return new Variant(label, List.of(variations));
    }

    public ImpactMap of(ImpactMap map) {
        ImpactMap varied = map;
        for (Variation variation : variations) {
            varied = variation.of(varied);
        }
        return varied;
    }

    public Discount of(Discount discount) {
        Discount varied = discount;
        for (Variation variation : variations) {
            varied = variation.of(varied);
        }
        return varied;
    }

    public SocietalLedger ledger(ImpactMap map, Discount discount, Year first) {
        return SocietalLedger.of(of(map), of(discount), first);
    }
}
