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
    CUMULATIVE_PRESENT_VALUE;

    /// A part is shown so that it adds up to its total with the other part. So it is explained as a
    /// term of that total, the first or the second, and for the rest as itself.
    Explained shown(Explained figure) {
        return switch (this) {
            case COSTS, INCOME, ADDITIONS, WITHDRAWALS, BALANCE, RESULT, STRUCTURAL_RESULT ->
                    figure;
            case STRUCTURAL_COVER,
                    CUMULATIVE_RESULT,
                    STRUCTURAL_ROOM,
                    CEILING_ROOM,
                    CUMULATIVE_PRESENT_VALUE ->
                    figure;
            case STRUCTURAL_COSTS, STRUCTURAL_INCOME -> figure.terms().getFirst();
            case INCIDENTAL_COSTS, INCIDENTAL_INCOME -> figure.terms().getLast();
        };
    }
}
