package nl.sluitend.finance.budget;

/// How an investment is charged to the years in which it serves (BBV art. 64).
public enum Depreciation {
    /// Equal depreciation, and interest over what is left: the charge falls year by year.
    LINEAR,
    /// Equal charges: little depreciation at first, more as the interest falls.
    ANNUITY
}
