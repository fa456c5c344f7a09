package nl.sluitend.finance.analysis;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;

/// When what was laid out has come back, interest included (*terugverdientijd*).
public sealed interface Payback {

    /// In `year`, `after` years after the first: the cumulative present value is no longer below
    /// zero, and stays so. `years` is when it passes zero, as if what that year brings came in
    /// evenly.
    record PaidBack(Year year, int after, Figure years) implements Payback {}

    /// At the end of the horizon it is still below zero: `cumulative`.
    record NotPaidBack(Figure cumulative) implements Payback {}

    /// It never was below zero.
    record NothingToPayBack() implements Payback {}

    /// No line is an investment: what is short then is no outlay.
    record NothingInvested() implements Payback {}

    /// These lines are unknown in one of the years.
    record PaybackUnknown(List<String> lines) implements Payback {
        public PaybackUnknown {
            lines = List.copyOf(lines);
        }
    }

    /// `invests`: an investment is among the lines.
    static Payback of(List<AppraisedYear> years, List<String> unknown, boolean invests) {
        if (!unknown.isEmpty()) {
            return invests ? new PaybackUnknown(unknown) : new NothingInvested();
        }
        int after = years.size();
        while (after > 0 && !isBelowZero(years.get(after - 1))) {
            after--;
        }
        if (after == years.size() && after > 0) {
            return invests ? new NotPaidBack(years.getLast().cumulative()) : new NothingInvested();
        }
        return after == 0 ? new NothingToPayBack() : paidBack(years, after);
    }

    private static PaidBack paidBack(List<AppraisedYear> years, int after) {
        AppraisedYear last = years.get(after);
        Figure whole = Figure.given(Concept.PERIODS, BigDecimal.valueOf(after - 1L));
        Figure missing = years.get(after - 1).cumulative().stated();
        Figure part = Figure.quotient(Concept.PART_OF_YEAR, missing, last.present().stated());
        Figure passed = Figure.difference(Concept.PAYBACK_YEARS, whole, part);
        return new PaidBack(last.year(), after, passed);
    }

    private static boolean isBelowZero(AppraisedYear year) {
        return year.cumulative().money().isNegative();
    }
}
