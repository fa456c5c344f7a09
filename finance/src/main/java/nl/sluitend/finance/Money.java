package nl.sluitend.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An amount as an exact decimal of any precision, in the currency of its model: euros unless a
/// model says otherwise. Nothing is rounded until it is shown, and then once, half up. Equal
/// amounts are equal values: `2.50` and `2.5` are the same money.
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public static Money of(String decimal) {
        return new Money(new BigDecimal(decimal));
    }

    public static Money of(long whole) {
        return new Money(BigDecimal.valueOf(whole));
    }

    public static Money sum(Collection<Money> terms) {
        return terms.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money abs() {
        return new Money(amount.abs());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /// What a page prints: whole euros, half up.
    public Money toWholeEuros() {
        return new Money(amount.setScale(0, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
