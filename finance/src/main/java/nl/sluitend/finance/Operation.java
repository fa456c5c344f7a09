package nl.sluitend.finance;

/// How a figure follows from its terms.
public enum Operation {
    /// It does not: it was given.
    GIVEN,
    SUM,
    /// The first term less all others.
    DIFFERENCE,
    PRODUCT,
    /// The first term divided by the second.
    QUOTIENT,
    /// The first term divided by the second, and nothing when both are nothing.
    SHARE,
    /// One less the only term.
    COMPLEMENT,
    /// One plus the first term, to the power of the second, a whole number.
    GROWTH,
    /// The first term to the power of the second, a whole number.
    POWER,
    /// The least of the terms.
    LEAST,
    /// The greatest of the terms.
    GREATEST,
    /// The only term, rounded to a whole number.
    WHOLE,
    /// The only term, rounded to two decimals.
    CENTS
}
