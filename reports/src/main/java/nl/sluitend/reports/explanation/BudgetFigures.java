package nl.sluitend.reports.explanation;

import java.time.Year;
import java.util.function.Function;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.BreakEven;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import org.jspecify.annotations.Nullable;

/// Finds the figures of a budget. What asks for a discount is null without one, and so is what the
/// budget has not.
record BudgetFigures(Budget budget, @Nullable Discount discount) {

    @Nullable Figure find(YearFigure figure, Year year) {
        YearFigures ledger = YearFigures.of(budget, year);
        return switch (figure) {
            case COSTS, STRUCTURAL_COSTS, INCIDENTAL_COSTS -> ledger.costs();
            case INCOME, STRUCTURAL_INCOME, INCIDENTAL_INCOME -> ledger.income();
            case ADDITIONS -> ledger.additions();
            case WITHDRAWALS -> ledger.withdrawals();
            case BALANCE -> ledger.balance();
            case RESULT -> ledger.result();
            case STRUCTURAL_RESULT -> ledger.structuralResult();
            case CUMULATIVE_RESULT -> keyFigures(year).cumulativeResult();
            case STRUCTURAL_ROOM -> keyFigures(year).structuralRoom();
            case CEILING_ROOM -> room(ledger);
            case CUMULATIVE_PRESENT_VALUE -> cumulative(year);
        };
    }

    @Nullable Figure find(DriverFigure figure, Driver driver, Year year) {
        DriverYear results = DriverYear.of(budget, driver, year);
        return switch (figure) {
            case BREAK_EVEN -> breakEven(results.breakEven());
            case CONTRIBUTION_MARGIN -> results.contributionMargin();
            case COST_PER_UNIT -> results.costPerUnit();
        };
    }

    @Nullable Figure netPresentValue() {
        return appraised(Appraisal::netPresentValue);
    }

    private KeyFigures keyFigures(Year year) {
        return KeyFigures.of(budget).get(index(year));
    }

    private @Nullable Figure room(YearFigures ledger) {
        return budget.ceiling() == null
                ? null
                : CeilingRoom.of(budget, budget.ceiling(), ledger).room();
    }

    private @Nullable Figure cumulative(Year year) {
        return appraised(appraisal -> appraisal.years().get(index(year)).cumulative());
    }

    private @Nullable Figure appraised(Function<Appraisal, Figure> figure) {
        return discount == null ? null : figure.apply(Appraisal.of(budget, discount));
    }

    private int index(Year year) {
        return budget.horizon().years().indexOf(year);
    }

    /// Only a volume at which the year tips is a figure.
    private static @Nullable Figure breakEven(BreakEven breakEven) {
        return switch (breakEven) {
            case BalancedFrom(_, var at) -> at;
            case BalancedUpTo(_, var at) -> at;
            case AlwaysBalanced _, NeverBalanced _, BreakEvenUnknown _ -> null;
        };
    }
}
