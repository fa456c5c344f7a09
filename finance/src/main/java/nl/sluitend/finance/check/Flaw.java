package nl.sluitend.finance.check;

/// What is wrong with one field of a model.
public enum Flaw {
    /// Too many digits or decimals, or below zero where only a minus elsewhere could mean that.
    AMOUNT_OUT_OF_RANGE,
    /// A share that is no fraction: a percentage is written as 0.25, not as 25.
    SHARE_OUT_OF_RANGE,
    YEAR_OUT_OF_RANGE,
    /// The last year comes before the first.
    YEARS_OUT_OF_ORDER,
    TOO_MANY_YEARS,
    /// A list of values per year that has none.
    NO_YEARS,
    /// Low, likely and high do not rise.
    RANGE_OUT_OF_ORDER,
    USEFUL_LIFE_OUT_OF_RANGE,
    TOO_MANY_SUPPLEMENTS,
    /// An investment is charged at what was paid for it, so its charges follow no price index.
    INVESTMENT_INDEXED,
    /// Only income can be a saving that somebody cashes.
    SAVING_NOT_INCOME,
    DRIVER_UNKNOWN,
    OUTCOME_UNKNOWN,
    ID_TAKEN,
    TOO_MANY_LINES
}
