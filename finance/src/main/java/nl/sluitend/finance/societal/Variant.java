package nl.sluitend.finance.societal;

import java.time.Year;
import java.util.ArrayList;
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
        return ledger(map, List.of(), discount, first);
    }

    /// `budgeted` is what is put in beside the inputs of the map.
    public SocietalLedger ledger(
            ImpactMap map, List<Contribution> budgeted, Discount discount, Year first) {
        ImpactMap varied = of(map);
        List<Contribution> all = new ArrayList<>(Contribution.of(varied.inputs(), first));
        all.addAll(varied(budgeted));
        return SocietalLedger.of(all, varied.outcomes(), of(discount), first);
    }

    private List<Contribution> varied(List<Contribution> contributions) {
        List<Contribution> varied = contributions;
        for (Variation variation : variations) {
            varied = varied.stream().map(variation::of).toList();
        }
        return varied;
    }
}
