package nl.sluitend.finance.budget;

/// Which side of the ledger a line stands on (BBV: *lasten* and *baten*).
public enum Direction {
    COST,
    INCOME
}
