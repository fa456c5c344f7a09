package nl.sluitend.finance.results;

import java.time.Year;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.reference.Reference;
import org.jspecify.annotations.Nullable;

/// How later money was weighed: as the model says, or else at the standard rate that holds on the
/// first day of the model, which is then `standard`.
public record AppliedDiscount(Discount discount, @Nullable DiscountRate standard) {

    /// Absent when the model does not say it and no rate is known for its first year.
    static @Nullable AppliedDiscount of(Model model, Year first, Reference reference) {
        Discount own = model.discount();
        return own == null
                ? reference
                        .standardRate(first)
                        .map(rate -> new AppliedDiscount(rate.discount(), rate))
                        .orElse(null)
                : new AppliedDiscount(own, null);
    }
}
