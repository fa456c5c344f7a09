package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What a budget is worth today: what is received less what is paid in each year, each year weighed
/// by its discount factor. Movements of reserves are neither. The rates of municipal practice are
/// real ones, so all years are in the prices of the first: a rise of prices is left out on both
/// sides. Only the years of the horizon count. `bookValue` is what investments are still worth in
/// the books after them, absent when that is nothing; it belongs to the net present value and not
/// to the payback, because nobody receives it. Nothing in it is rounded to the grain.
public record Appraisal(
        Discount discount,
        List<AppraisedYear> years,
        @Nullable Figure bookValue,
        Figure netPresentValue,
        Payback payback) {

    /// One year: what it brings, its factor, what that is worth today, and that with all the years
    /// before it.
    public record AppraisedYear(
            Year year, Figure cashFlow, Figure factor, Figure present, Figure cumulative) {}

    public Appraisal {
        years = List.copyOf(years);
    }

    public static Appraisal of(BudgetBasis budget, Discount discount) {
        BudgetBasis cash = CashBasis.of(budget).in(null);
        Year first = budget.horizon().first();
        List<AppraisedYear> years = new ArrayList<>();
        for (Year year : budget.horizon().years()) {
            Figure flow = YearFigures.inPricesOf(first, cash, year).balance().as(Concept.CASH_FLOW);
            Figure before = years.isEmpty() ? null : years.getLast().cumulative();
            years.add(of(flow, year, discount.factor(years.size()), before));
        }
        return of(discount, years, CashBasis.bookValue(budget));
    }

    private static AppraisedYear of(
            Figure flow, Year year, Figure factor, @Nullable Figure before) {
        Figure present = Figure.product(Concept.PRESENT_VALUE, flow, factor).in(year);
        Figure cumulative = KeyFigures.cumulated(Concept.CUMULATIVE_PRESENT_VALUE, before, present);
        return new AppraisedYear(year, flow, factor, present, cumulative);
    }

    private static Appraisal of(
            Discount discount, List<AppraisedYear> years, @Nullable Figure bookValue) {
        List<Figure> presents = new ArrayList<>();
        years.forEach(year -> presents.add(year.present()));
        if (bookValue != null) {
            Figure factor = years.getLast().factor();
            presents.add(
                    Figure.product(Concept.BOOK_VALUE_NOW, bookValue, factor)
                            .in(years.getLast().year()));
        }
        Figure value = Figure.sum(Concept.NET_PRESENT_VALUE, presents);
        return new Appraisal(discount, years, bookValue, value, Payback.of(years, value.unknown()));
    }
}
