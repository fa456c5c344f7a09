package nl.sluitend.reports.explanation;

import java.time.Year;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;
import nl.sluitend.finance.analysis.BreakEven;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import org.jspecify.annotations.Nullable;

/// Finds the figures of a budget. What asks for a discount is null without one, and so is what the
/// budget has not.
record BudgetFigures(BudgetResults results) {

    @Nullable Figure find(YearFigure figure, Year year) {
        YearFigures ledger = results.figures(year);
        return switch (figure) {
            case COSTS -> ledger.costs();
            case STRUCTURAL_COSTS -> ledger.structuralCosts();
            case INCIDENTAL_COSTS -> ledger.incidentalCosts();
            case INCOME -> ledger.income();
            case STRUCTURAL_INCOME -> ledger.structuralIncome();
            case INCIDENTAL_INCOME -> ledger.incidentalIncome();
            case ADDITIONS -> ledger.additions();
            case WITHDRAWALS -> ledger.withdrawals();
            case BALANCE -> ledger.balance();
            case RESULT -> ledger.result();
            case STRUCTURAL_RESULT -> ledger.structuralResult();
            case STRUCTURAL_COVER -> ledger.structuralCover();
            case CUMULATIVE_RESULT -> results.keyFigures(year).cumulativeResult();
            case STRUCTURAL_ROOM -> results.keyFigures(year).structuralRoom();
            case CEILING_ROOM -> room(year);
            case CUMULATIVE_PRESENT_VALUE -> cumulative(year);
        };
    }

    @Nullable Figure find(DriverFigure figure, Driver driver, Year year) {
        DriverYear found = results.driver(driver, year);
        return switch (figure) {
            case BREAK_EVEN -> breakEven(found.breakEven());
            case CONTRIBUTION_MARGIN -> found.contributionMargin();
            case COST_PER_UNIT -> found.costPerUnit();
            case ONE_OFF_PER_UNIT -> found.oneOffPerUnit();
        };
    }

    @Nullable Figure netPresentValue() {
        Appraisal appraisal = results.appraisal();
        return appraisal == null ? null : appraisal.netPresentValue();
    }

    private @Nullable Figure room(Year year) {
        CeilingRoom ceiling = results.keyFigures(year).ceiling();
        return ceiling == null ? null : ceiling.room();
    }

    private @Nullable Figure cumulative(Year year) {
        AppraisedYear appraised = results.appraisal(year);
        return appraised == null ? null : appraised.cumulative();
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
