package nl.sluitend.finance.uncertainty;

import java.math.BigDecimal;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Exact;

/// Something that was given as a range. `id` and `name` are those of the line, driver or outcome it
/// belongs to.
public record UncertainQuantity(String id, String name, Concept concept, Range range) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// Where its own draws begin (FNV-1a over all that makes it this quantity).
    long seed(long ofAll) {
        String all =
                String.join(
                        "\n",
                        id,
                        name,
                        concept.name(),
                        range.low().toPlainString(),
                        range.likely().toPlainString(),
                        range.high().toPlainString());
        long hash = OFFSET ^ ofAll;
        for (int i = 0; i < all.length(); i++) {
            hash = (hash ^ all.charAt(i)) * PRIME;
        }
        return hash;
    }

    double low() {
        return range.low().doubleValue();
    }

    double likely() {
        return range.likely().doubleValue();
    }

    double high() {
        return range.high().doubleValue();
    }

    /// Mean of the PERT distribution: (low + 4 likely + high) / 6.
    public BigDecimal mean() {
        BigDecimal sum =
                range.low().add(range.likely().multiply(BigDecimal.valueOf(4))).add(range.high());
        return Exact.quotient(sum, BigDecimal.valueOf(6));
    }

    /// Standard deviation as PERT takes it: (high − low) / 6.
    public BigDecimal deviation() {
        return Exact.quotient(range.high().subtract(range.low()), BigDecimal.valueOf(6));
    }
}
