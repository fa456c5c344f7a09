package nl.sluitend.finance.check;

import nl.sluitend.shape.Breach;

/// What is wrong with one field of a model.
public enum Flaw {
    /// Too many digits or decimals, or below zero where only a minus elsewhere could mean that.
    AMOUNT_OUT_OF_RANGE,
    /// A share that is no fraction: a percentage is written as 0.25, not as 25.
    SHARE_OUT_OF_RANGE,
    YEAR_OUT_OF_RANGE,
    /// The year of an input, which is counted from 0 and no calendar year.
    INPUT_YEAR_OUT_OF_RANGE,
    /// An impact map that begins in another year than the budget beside it.
    FIRST_YEAR_OF_BUDGET,
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
    /// More is left of an investment after its useful life than was paid for it.
    RESIDUAL_ABOVE_PRICE,
    /// At a nominal rate no rise of prices goes off: it is in the rate already.
    PRICE_RISE_AT_NOMINAL_RATE,
    /// Only income can be a saving that somebody cashes.
    SAVING_NOT_INCOME,
    /// Only what is spent can be cut, and lose its effect.
    EFFECT_NOT_OF_COSTS,
    DRIVER_UNKNOWN,
    /// The impact map has no such outcome, or there is no impact map.
    OUTCOME_UNKNOWN,
    /// Social value is nobody's money, so that nobody can cash it.
    OUTCOME_NO_SAVING,
    /// Only the party that an outcome saves money for can cash it.
    SAVING_OF_ANOTHER,
    /// It is cashed before the outcome begins.
    SAVING_TOO_EARLY,
    ID_EMPTY,
    ID_TAKEN,
    /// More lines, drivers, inputs or outcomes than the bounds allow.
    TOO_MANY_LINES,
    /// The horizon has no year, or more than the bounds allow.
    HORIZON_OUT_OF_RANGE,
    /// A duration below nothing, or of more years than the bounds allow.
    DURATION_OUT_OF_RANGE,
    /// A model has a budget, an impact map or both.
    NOTHING_TO_CALCULATE,
    /// An impact map takes what is put in from a budget, and there is none.
    BUDGET_MISSING;

    /// The flaw that going beyond a bound is. No text in a model is bounded.
    static Flaw of(Breach breach) {
        return valueOf(breach.name());
    }
}
