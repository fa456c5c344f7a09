package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;

/// When what was laid out has come back, interest included (*terugverdientijd*).
public sealed interface Payback {

    /// In `year`, `after` years after the first: the cumulative present value is no longer below
    /// zero, and stays so.
    record PaidBack(Year year, int after) implements Payback {}

    /// At the end of the horizon it is still below zero: `cumulative`.
    record NotPaidBack(Figure cumulative) implements Payback {}

    /// It never was below zero.
    record NothingToPayBack() implements Payback {}

    /// These lines are unknown in one of the years.
    record PaybackUnknown(List<String> lines) implements Payback {
        public PaybackUnknown {
            lines = List.copyOf(lines);
        }
    }

    static Payback of(List<AppraisedYear> years, List<String> unknown) {
        if (!unknown.isEmpty()) {
            return new PaybackUnknown(unknown);
        }
        int after = years.size();
        while (after > 0 && !isBelowZero(years.get(after - 1))) {
            after--;
        }
        if (after == years.size() && after > 0) {
            return new NotPaidBack(years.getLast().cumulative());
        }
        return after == 0 ? new NothingToPayBack() : new PaidBack(years.get(after).year(), after);
    }

    private static boolean isBelowZero(AppraisedYear year) {
        return year.cumulative().money().isNegative();
    }
}
