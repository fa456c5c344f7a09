package nl.sluitend.exports.explanation;

import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// A figure in the table of years.
public enum YearCell {
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
    STRUCTURAL_RESULT;

    /// The cell of that name, or null when the table has none.
    public static @Nullable YearCell of(@Nullable String name) {
        for (YearCell cell : values()) {
            if (cell.name().equals(name)) {
                return cell;
            }
        }
        return null;
    }

    Figure in(YearFigures year) {
        return switch (this) {
            case COSTS, STRUCTURAL_COSTS, INCIDENTAL_COSTS -> year.costs();
            case INCOME, STRUCTURAL_INCOME, INCIDENTAL_INCOME -> year.income();
            case ADDITIONS -> year.additions();
            case WITHDRAWALS -> year.withdrawals();
            case BALANCE -> year.balance();
            case RESULT -> year.result();
            case STRUCTURAL_RESULT -> year.structuralResult();
        };
    }

    /// A part is shown so that it adds up to its total with the other part. So it is explained as a
    /// term of that total, the first or the second, and for the rest as itself.
    Explained shown(Explained figure) {
        return switch (this) {
            case COSTS, INCOME, ADDITIONS, WITHDRAWALS, BALANCE, RESULT, STRUCTURAL_RESULT ->
                    figure;
            case STRUCTURAL_COSTS, STRUCTURAL_INCOME -> figure.terms().getFirst();
            case INCIDENTAL_COSTS, INCIDENTAL_INCOME -> figure.terms().getLast();
        };
    }
}
