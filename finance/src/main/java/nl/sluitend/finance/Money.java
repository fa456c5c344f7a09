package nl.sluitend.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// Euros as an exact decimal of any precision. Nothing is rounded until it is shown, and then once,
/// half up. Equal amounts are equal values: `2.50` and `2.5` are the same money.
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        BigDecimal shortest = euros.stripTrailingZeros();
        euros = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public static Money euros(String decimal) {
        return new Money(new BigDecimal(decimal));
    }

    public static Money euros(long whole) {
        return new Money(BigDecimal.valueOf(whole));
    }

    public static Money sum(Collection<Money> terms) {
        return terms.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public Money times(BigDecimal factor) {
        return new Money(euros.multiply(factor));
    }

    public Money negated() {
        return new Money(euros.negate());
    }

    public Money abs() {
        return new Money(euros.abs());
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /// What a page prints: whole euros, half up.
    public Money toWholeEuros() {
        return new Money(euros.setScale(0, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
