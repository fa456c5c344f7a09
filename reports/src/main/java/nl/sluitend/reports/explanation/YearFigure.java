package nl.sluitend.reports.explanation;

/// A figure that every year has. The cumulative present value is what says when a budget has paid
/// itself back.
public enum YearFigure {
    COSTS,
    STRUCTURAL_COSTS,
    INCIDENTAL_COSTS,
    INCOME,
    STRUCTURAL_INCOME,
    INCIDENTAL_INCOME,
    ADDITIONS,
    WITHDRAWALS,
    BALANCE,
    RESULT,
    STRUCTURAL_RESULT,
    STRUCTURAL_COVER,
    CUMULATIVE_RESULT,
    STRUCTURAL_ROOM,
    CEILING_ROOM,
    CUMULATIVE_PRESENT_VALUE
}
