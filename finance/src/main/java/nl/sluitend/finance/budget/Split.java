package nl.sluitend.finance.budget;

import nl.sluitend.finance.Money;

/// A sum of money with its recurring and its one-off part apart (*structureel*, *incidenteel*).
public record Split(Money structural, Money incidental) {

    public static final Split NOTHING = new Split(Money.ZERO, Money.ZERO);

    public Money total() {
        return structural.plus(incidental);
    }

    public Split plus(Split other) {
        return new Split(structural.plus(other.structural), incidental.plus(other.incidental));
    }

    public Split minus(Split other) {
        return new Split(structural.minus(other.structural), incidental.minus(other.incidental));
    }
}
