package nl.sluitend.finance.reference;

import nl.sluitend.finance.Money;

/// The most that a resident pays a month towards their own support (*eigen bijdrage*).
public record OwnContribution(String id, String label, Money perMonth, Provenance provenance)
        implements Dated {}
