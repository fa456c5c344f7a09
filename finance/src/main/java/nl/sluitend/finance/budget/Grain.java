package nl.sluitend.finance.budget;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.Operation;

/// How fine the amounts of a budget are. What a line comes to in a year is rounded to it once, half
/// up; all sums are sums of those, so that what is shown adds up.
public enum Grain {
    /// Whole euros, or whole units of another money.
    WHOLE(0, Operation.WHOLE),
    CENTS(2, Operation.CENTS);

    private final int decimals;
    private final Operation rounding;

    Grain(int decimals, Operation rounding) {
        this.decimals = decimals;
        this.rounding = rounding;
    }

    public int decimals() {
        return decimals;
    }

    /// What is lost or gained by rounding is less than this, or as much.
    public BigDecimal half() {
        return BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO);
    }

    public Money of(Money exact) {
        return holds(exact.amount())
                ? exact
                : new Money(exact.amount().setScale(decimals, HALF_UP));
    }

    /// What is as coarse already takes no step more.
    Figure of(Figure exact) {
        return holds(exact.value()) ? exact : Figure.of(exact.concept(), rounding, List.of(exact));
    }

    /// Whether an amount without zeros at its end is as coarse already.
    public boolean holds(BigDecimal amount) {
        return amount.scale() <= decimals;
    }
}
